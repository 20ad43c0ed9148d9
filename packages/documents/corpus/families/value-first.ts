import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Family } from "./family.ts";

/** The result stands first, then its unit, and what was measured only then. */
export const valueFirst: Family = paperFamily(
  { languages: ["en", "it", "pt"], typefaces: ["roboto", "serif"], heads: ["centred", "letter"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 7, dash: " - " });
    const { headings } = locale;
    const xs = [50, 120, 210, 410];
    drawCells(sheet, top, xs, [headings.value, headings.unit, headings.name, headings.range], { bold: true });
    rows.forEach((row, i) => {
      drawCells(sheet, top + 18 + i * 15, xs, [row.value, row.unit, row.name, row.range]);
    });
    return { results: rows, bottom: top + 20 + rows.length * 15 };
  },
);
