import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

/** An app's page: boxes three to a row, each with a name, a large value with its unit, and the range below. */
export const tiles: Family = paperFamily(
  { languages: ["en", "de", "fr"], typefaces: ["openSans", "helvetica"], heads: ["banner", "letter"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 6, dash: "-" });
    rows.forEach((row, i) => {
      const [x, y] = [44 + (i % 3) * 170, top + 6 + Math.floor(i / 3) * 66];
      sheet.box(x, y, 162, 58, { line: "#bbbbbb", radius: 4 });
      sheet.text(row.name, x + 8, y + 7, { size: 8, colour: "#444444" });
      const wide = sheet.text(row.value, x + 8, y + 20, { size: 15, bold: true });
      sheet.text(row.unit ?? "", x + 13 + wide, y + 27, { size: 8 });
      sheet.text(`${locale.headings.range} ${row.range}`, x + 8, y + 43, { size: 7, colour: "#666666" });
    });
    return { results: rows, bottom: top + 12 + Math.ceil(rows.length / 3) * 66 };
  },
);
