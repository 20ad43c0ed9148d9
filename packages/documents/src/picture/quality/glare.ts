import { CELL, type Cells, percentile } from "./cells.ts";
import type { Thumbnail } from "./thumbnail.ts";

/** A sensor that has reached its end, in the mean of a few pixels. */
const BURNT = 250;
/** Where the paper itself is as bright as this, it was scanned or drawn, and white is no reflection. */
const BRIGHTEST_PAPER = 238;
/** Share of the printed part of the picture that a reflection covers before it is said. */
const SHARE = 0.006;

/**
 * A reflection over print: burnt-out pixels in the part of the picture that holds the print, where the paper is
 * clearly darker than that.
 */
export function hasGlare({ pixels, width }: Thumbnail, cells: Cells): boolean {
  if (cells.text.length === 0) return false;
  const papers = new Uint32Array(256);
  for (const { paper } of cells.text) papers[paper] = (papers[paper] ?? 0) + 1;
  if (percentile(papers, 0.5) > BRIGHTEST_PAPER) return false;
  const columns = cells.text.map((cell) => cell.column);
  const rows = cells.text.map((cell) => cell.row);
  const [left, right] = [Math.min(...columns) * CELL, (Math.max(...columns) + 1) * CELL];
  const [top, bottom] = [Math.min(...rows) * CELL, (Math.max(...rows) + 1) * CELL];
  let burnt = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if ((pixels[y * width + x] ?? 0) >= BURNT) burnt++;
  return burnt > SHARE * (right - left) * (bottom - top);
}
