import { catalogueRows, type MeasuredRow } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Sheet } from "../sheet.ts";
import type { Family } from "./family.ts";

/** A bar beside each value, green within the range, a mark where the value lies; its ends are printed in the range. */
export const rangeBars: Family = paperFamily(
  { languages: ["en", "fr", "pt"], typefaces: ["openSans", "roboto"], heads: ["banner", "letter"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 7, dash: " - " });
    const { headings } = locale;
    const xs = [50, 225, 275, 470];
    [headings.name, headings.value, headings.unit, headings.range].forEach((text, i) => {
      sheet.text(text, xs[i] ?? 0, top, { bold: true });
    });
    rows.forEach((row, i) => {
      const y = top + 20 + i * 20;
      [row.name, row.value, row.unit, row.range].forEach((text, column) => {
        sheet.text(text ?? "", xs[column] ?? 0, y, { bold: column === 1 });
      });
      drawBar(sheet, row, 360, y + 2, 95);
    });
    return { results: rows, bottom: top + 24 + rows.length * 20 };
  },
);

/** Thirds: below, within and above; a triangle over the value. */
export function drawBar(sheet: Sheet, row: MeasuredRow, x: number, y: number, width: number): void {
  const third = width / 3;
  sheet.box(x, y, third, 5, { fill: row.low === null ? "#59a869" : "#e0a030" });
  sheet.box(x + third, y, third, 5, { fill: "#59a869" });
  sheet.box(x + 2 * third, y, third, 5, { fill: row.high === null ? "#59a869" : "#e0a030" });
  const at = x + Math.min(0.97, Math.max(0.03, shareOf(row))) * width;
  sheet.doc.polygon([at - 3, y - 4], [at + 3, y - 4], [at, y + 1]).fill("#222222");
}

/** Where the value lies: a third to two thirds is within. */
function shareOf({ number, low, high }: MeasuredRow): number {
  const [from, to] = [low ?? 0, high ?? 2 * (low ?? 1)];
  return 1 / 3 + (number - from) / (to - from) / 3;
}
