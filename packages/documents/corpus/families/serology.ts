import { paperFamily } from "../paper/paper.ts";
import type { Random } from "../random.ts";
import type { TruthRow } from "../truth.ts";
import type { Family } from "./family.ts";

const TESTS = [
  "Toxoplasma IgG",
  "Rubella IgG",
  "CMV IgM",
  "Hepatitis B surface antigen",
  "Anti-HCV",
  "HIV 1/2 Ag/Ab",
  "ANA",
  "Widal O antigen",
  "ASO titre",
] as const;

/** Titres, indexes and words, each with the cut-off it is judged by. */
export const serology: Family = paperFamily(
  { languages: ["en"], typefaces: ["roboto", "times", "helvetica"], heads: ["boxed", "barcode", "letter"] },
  ({ sheet, random, top }) => {
    const xs = [50, 230, 330, 400];
    ["Test", "Result", "Unit", "Cut-off / reference"].forEach((text, i) => {
      sheet.text(text, xs[i] ?? 0, top, { bold: true });
    });
    sheet.rule(46, top + 13, 550, top + 13);
    const results = TESTS.map((name) => resultOf(name, random));
    results.forEach((row, i) => {
      [row.name, row.value, row.unit, row.range].forEach((text, column) => {
        sheet.text(text ?? "", xs[column] ?? 0, top + 20 + i * 16);
      });
    });
    return { results, bottom: top + 24 + results.length * 16 };
  },
);

function resultOf(name: (typeof TESTS)[number], random: Random): TruthRow {
  const row = (value: string, unit: string | null, range: string): TruthRow => ({
    name,
    value,
    unit,
    range,
    flag: null,
  });
  if (name === "ANA") return row(random.pick(["1:80", "< 1:80", "1:160", "1:320", "1:1280"]), null, "< 1:80");
  if (name === "Widal O antigen") return row(random.pick(["1:20", "1:40", "1:160"]), null, "< 1:80");
  if (name.endsWith("IgG")) return row((random.next() * 60).toFixed(1), "IU/mL", "< 10.0");
  if (name === "CMV IgM") return row((random.next() * 2).toFixed(2), "index", "< 0.85");
  if (name === "ASO titre") return row(String(random.whole(40, 480)), "IU/mL", "< 200");
  if (name === "Anti-HCV") return row((random.next() * 1.6).toFixed(2), "S/CO", "< 1.00");
  return row(random.pick(["Non-reactive", "Non-reactive", "Reactive"]), null, "Non-reactive");
}
