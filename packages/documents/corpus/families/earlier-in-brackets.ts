import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Family } from "./family.ts";

/** The earlier result with its date in a column headed so, or in small print below the row. */
export const earlierInBrackets: Family = paperFamily(
  { languages: ["fr", "en", "it"], typefaces: ["times", "serif", "helvetica"], heads: ["centred", "letter"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 7, earlier: 1 });
    const below = random.chance(0.5);
    const { headings } = locale;
    const date = locale.date(2024, random.whole(1, 12), random.whole(13, 28));
    const xs = [50, 225, 290, 370, 468];
    const last = below ? "" : headings.previous;
    drawCells(sheet, top, xs, [headings.name, headings.value, headings.unit, headings.range, last], {
      bold: true,
    });
    if (!below) sheet.text(date, 468, top + 10, { size: 7 });
    let y = top + 24;
    for (const row of rows) {
      const earlier = row.history?.[0] ?? "";
      drawCells(sheet, y, xs, [row.name, row.value, row.unit, row.range, below ? "" : earlier]);
      if (below)
        sheet.text(`(${headings.previous} ${date}: ${earlier})`, 225, y + 10, { size: 7, italic: true });
      y += below ? 23 : 15;
    }
    return { results: rows, bottom: y };
  },
);
