import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { TruthRow } from "../truth.ts";
import type { Family } from "./family.ts";

const NAMES = {
  en: ["Glucose, fasting", "Glucose, 60 min", "Glucose, 120 min", "Insulin, fasting", "Insulin, 120 min"],
  de: ["Glukose nüchtern", "Glukose 60 min", "Glukose 120 min", "Insulin nüchtern", "Insulin 120 min"],
  it: ["Glicemia basale", "Glicemia 60 min", "Glicemia 120 min", "Insulina basale", "Insulina 120 min"],
} as const;
const LIMITS = [92, 180, 153, 25, 60] as const;

/** A tolerance test: each time is a row, the time in the name; the dose and what the limits mean around it. */
export const glucoseCurve: Family = paperFamily(
  { languages: ["en", "de", "it"], typefaces: ["openSans", "times"], heads: ["boxed", "centred"] },
  ({ sheet, random, locale, top }) => {
    const xs = [50, 230, 310, 400];
    const { headings } = locale;
    sheet.text("OGTT 75 g", 50, top, { bold: true, size: 10 });
    drawCells(sheet, top + 18, xs, [headings.name, headings.value, headings.unit, headings.range], {
      bold: true,
    });
    const results: TruthRow[] = NAMES[locale.language as keyof typeof NAMES].map((name, i) => {
      const most = LIMITS[i] ?? 100;
      const value = String(Math.round(most * (0.6 + 0.7 * random.next())));
      return { name, value, unit: i < 3 ? "mg/dL" : "µIU/mL", range: `< ${most}`, flag: null };
    });
    results.forEach((row, i) => {
      drawCells(sheet, top + 36 + i * 16, xs, [row.name, row.value, row.unit, row.range]);
    });
    const y = top + 44 + results.length * 16;
    sheet.text("IADPSG 2010: 92 / 180 / 153 mg/dL (0 / 60 / 120 min); WHO: 126 / - / 200 mg/dL.", 50, y, {
      size: 7,
    });
    return { results, bottom: y + 10 };
  },
);
