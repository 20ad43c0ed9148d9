import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

/** A printed form: names and ranges in one type, the values typed over lines in another, two columns. */
export const filledForm: Family = paperFamily(
  { languages: ["en", "es", "pt"], typefaces: ["times", "serif"], heads: ["centred", "boxed"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 8, dash: "-" });
    const half = Math.ceil(rows.length / 2);
    const order = rows.flatMap((_, i) => (i < half ? [rows[i], rows[i + half]] : []));
    order.forEach((row, i) => {
      if (!row) return;
      const [x, y] = [48 + (i % 2) * 256, top + 8 + Math.floor(i / 2) * 26];
      sheet.text(row.name, x, y, { size: 8.5 });
      sheet.rule(x + 112, y + 10, x + 158, y + 10);
      sheet.text(row.value, x + 135, y, { typeface: "firaMono", size: 9.5, align: "middle" });
      sheet.text(row.unit ?? "", x + 162, y, { size: 7.5 });
      sheet.text(`(${row.range})`, x + 6, y + 11, { size: 7, italic: true });
    });
    const results = order.filter((row) => row !== undefined);
    return { results, bottom: top + 12 + half * 26 };
  },
);
