import { catalogueRows, type MeasuredRow } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Family } from "./family.ts";

/** A gauge of characters behind each row: "[--*----]". */
export const gaugeText: Family = paperFamily(
  { languages: ["de", "en"], typefaces: ["courier", "firaMono", "helvetica"], heads: ["typed", "letter"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 8, flags: ["-", "+"], dash: "-" });
    const xs = [46, 225, 268, 285, 370, 460];
    const { headings } = locale;
    drawCells(sheet, top, xs, [headings.name, headings.value, "", headings.unit, headings.range], {
      bold: true,
      size: 8,
    });
    rows.forEach((row, i) => {
      const cells = [row.name, row.value, row.flag, row.unit, row.range, gaugeOf(row)];
      drawCells(sheet, top + 18 + i * 14, xs, cells, { size: 8 });
    });
    return { results: rows, bottom: top + 22 + rows.length * 14 };
  },
);

function gaugeOf({ number, low, high }: MeasuredRow): string {
  const [from, to] = [low ?? 0, high ?? 2 * (low ?? 1)];
  const place = Math.round(((number - from) / (to - from)) * 6);
  if (place < 0) return "*[-------]";
  if (place > 6) return "[-------]*";
  return `[${"-".repeat(place)}*${"-".repeat(6 - place)}]`;
}
