import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

/** Some rows have no result yet, or never will: pending, cancelled, "see comment". */
export const awaited: Family = paperFamily(
  {
    languages: ["en", "de", "fr", "es", "it", "pt"],
    typefaces: ["helvetica", "roboto"],
    heads: ["letter", "boxed"],
  },
  ({ sheet, random, locale, words, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 7 });
    const xs = [50, 235, 320, 410];
    const { headings } = locale;
    [headings.name, headings.value, headings.unit, headings.range].forEach((text, i) => {
      sheet.text(text, xs[i] ?? 0, top, { bold: true });
    });
    const missing = new Set(random.shuffle(rows.map((r) => r.name)).slice(0, 3));
    let y = top + 18;
    for (const row of rows) {
      const value = missing.has(row.name)
        ? random.pick([words.pending, words.cancelled, words.seeComment])
        : row.value;
      [row.name, value, row.unit, row.range].forEach((text, i) => {
        sheet.text(text ?? "", xs[i] ?? 0, y);
      });
      y += 15;
    }
    sheet.text(`${words.comment}: ${locale.note}`, 50, y + 6, { size: 7 });
    return { results: rows.filter((r) => !missing.has(r.name)), awaited: [...missing], bottom: y + 14 };
  },
);
