import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

/** A narrow slip: the name on a line, below it and set in the result, unit, mark and limits. */
export const twoLineSlip: Family = paperFamily(
  { languages: ["en", "es", "it"], typefaces: ["courier", "firaMono"], heads: ["letter"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 7, dash: "-", flags: ["-", "+"] });
    rows.forEach((row, i) => {
      const y = top + 4 + i * 27;
      sheet.text(row.name, 50, y, { size: 9 });
      sheet.text(row.value, 130, y + 11, { size: 9, align: "right" });
      sheet.text(row.flag ?? "", 136, y + 11, { size: 9 });
      sheet.text(row.unit ?? "", 150, y + 11, { size: 9 });
      sheet.text(`(${row.range})`, 230, y + 11, { size: 9 });
    });
    return { results: rows, bottom: top + 6 + rows.length * 27 };
  },
);
