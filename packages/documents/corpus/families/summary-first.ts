import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Family } from "./family.ts";

/** What is out of range stands in a box at the top and again in its place below. */
export const summaryFirst: Family = paperFamily(
  { languages: ["en", "de"], typefaces: ["roboto", "helvetica"], heads: ["banner", "letter"] },
  ({ sheet, random, locale, words, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 7, flags: ["L", "H"] });
    const odd = rows.filter((r) => r.side !== null);
    const { headings } = locale;
    const xs = [52, 235, 285, 315, 410];
    sheet.box(44, top, 507, 20 + odd.length * 13, { fill: "#fff4e5" });
    sheet.text(`${words.low} / ${words.high}`, 52, top + 4, { bold: true, size: 8.5 });
    odd.forEach((row, i) => {
      drawCells(sheet, top + 17 + i * 13, xs, [row.name, row.value, row.flag, row.unit, row.range], {
        size: 8.5,
      });
    });
    let y = top + 34 + odd.length * 13;
    drawCells(sheet, y, xs, [headings.name, headings.value, headings.flag, headings.unit, headings.range], {
      bold: true,
    });
    for (const row of rows) {
      y += 15;
      drawCells(sheet, y, xs, [row.name, row.value, row.flag, row.unit, row.range]);
    }
    return { results: rows, bottom: y + 14 };
  },
);
