import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

/** What a practice's computer prints: a sentence a result, with what it thinks of it in the next line. */
export const practicePrintout: Family = paperFamily(
  { languages: ["en"], typefaces: ["times", "courier", "openSans"], heads: ["letter", "typed"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, {
      panels: 2,
      rowsPerPanel: 7,
      si: true,
      dash: " - ",
      brackets: ["[", "]"],
    });
    let y = top + 2;
    let section = "";
    for (const row of rows) {
      if (row.section !== section) {
        sheet.text(row.section, 50, y, { bold: true });
        y += 14;
      }
      section = row.section;
      sheet.text(`${row.name}  ${row.value} ${row.unit ?? ""} ${row.range}`.replace("  ", "   "), 62, y);
      y += 12;
      if (row.side !== null) {
        const place = row.side === "L" ? "below low" : "above high";
        sheet.text(`Outside reference range: ${place} reference limit`, 80, y, { size: 8, italic: true });
        y += 11;
      }
    }
    return { results: rows, bottom: y };
  },
);
