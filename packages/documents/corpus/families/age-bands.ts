import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { TruthRow } from "../truth.ts";
import type { Family } from "./family.ts";

const WORDS = {
  en: ["Men", "Women", "Children 2-12 y"],
  de: ["Männer", "Frauen", "Kinder 2-12 J."],
  pt: ["Homens", "Mulheres", "Crianças 2 a 12 anos"],
} as const;

/** Ranges for men, women and children below each other; the value stands at the first of them. */
export const ageBands: Family = paperFamily(
  { languages: ["en", "de", "pt"], typefaces: ["helvetica", "times"], heads: ["centred", "barcode"] },
  ({ sheet, random, locale, top }) => {
    const who = WORDS[locale.language as keyof typeof WORDS];
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 5 });
    const xs = [50, 235, 305, 395] as const;
    const { headings } = locale;
    [headings.name, headings.value, headings.unit, headings.range].forEach((text, i) => {
      sheet.text(text, xs[i] ?? 0, top, { bold: true });
    });
    sheet.rule(46, top + 13, 550, top + 13);
    let y = top + 20;
    const results: TruthRow[] = rows.map((row, i) => {
      const bands = i % 3 === 2 ? [] : who.slice(0, i % 3 === 0 ? 2 : 3);
      const lines = bands.length === 0 ? [row.range ?? ""] : bands.map((w) => `${w}: ${row.range}`);
      [row.name, row.value, row.unit].forEach((text, column) => {
        sheet.text(text ?? "", xs[column] ?? 0, y);
      });
      lines.forEach((text, line) => {
        sheet.text(text, xs[3], y + line * 11, { size: 8 });
      });
      y += lines.length * 11 + 8;
      return { ...row, range: lines.join(" ") };
    });
    return { results, bottom: y };
  },
);
