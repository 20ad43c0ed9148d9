import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

/** No table: each line says its own labels, "Test: Sodium  Result: 139  Unit: mmol/L  Range: 136-145". */
export const labelsInLine: Family = paperFamily(
  { languages: ["en", "de", "fr", "es"], typefaces: ["helvetica", "serif"], heads: ["centred", "letter"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 6, dash: "-" });
    const { name, value, unit, range } = locale.headings;
    rows.forEach((row, i) => {
      const y = top + 4 + i * 18;
      sheet.text(`${name}: ${row.name}`, 46, y, { size: 8 });
      sheet.text(`${value}: ${row.value}`, 240, y, { size: 8, bold: true });
      if (row.unit) sheet.text(`${unit}: ${row.unit}`, 330, y, { size: 8 });
      sheet.text(`${range}: ${row.range}`, 425, y, { size: 8 });
    });
    return { results: rows, bottom: top + 8 + rows.length * 18 };
  },
);
