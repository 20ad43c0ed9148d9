import type { Sheet, TextStyle } from "../sheet.ts";

/** Draws a line of cells, each beginning at its x. */
export function drawCells(
  sheet: Sheet,
  y: number,
  xs: readonly number[],
  cells: readonly (string | null)[],
  style: TextStyle = {},
): void {
  xs.forEach((x, i) => {
    sheet.text(cells[i] ?? "", x, y, style);
  });
}
