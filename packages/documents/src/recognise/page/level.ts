import type { Rect } from "../../geometry.ts";
import type { Point, Quad } from "../recognizer.ts";
import { type Lean, uprightColumns } from "./column-lean.ts";
import { fitSlope, type SlopeField } from "./row-slope.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Moves a point of a picture to where it would be on a paper that lies flat and straight before the eye. */
export type Level = (x: number, y: number) => Point;

/** Steps in which a row is followed across the page. */
const STEPS = 12;

/**
 * Rows become level and columns upright: the way from a picture to the page that a layout can be read from. Made
 * from the lines of print alone, since the outline of the paper misleads where it is cut, curled or missing.
 * `words` are the boxes that columns are aligned by.
 */
export function levelFor(quads: readonly Quad[], words: readonly Rect[], size: Size): Level {
  const slope = fitSlope(quads, size);
  const lean = uprightColumns(
    words.map((box) => ({ left: box.left, right: box.right, y: (box.top + box.bottom) / 2 })),
    size,
    slope(size.width / 2, size.height / 2),
  );
  return (x, y) => ({ x: lean(x, y), y: followRow(slope, x, y, size.width / 2) });
}

/** Height at which the row through a point crosses the middle of the page. */
function followRow(slope: SlopeField, x: number, y: number, middle: number): number {
  const step = (middle - x) / STEPS;
  let [atX, atY] = [x, y];
  for (let i = 0; i < STEPS; i++) {
    const half = atY + (slope(atX, atY) * step) / 2;
    atY += slope(atX + step / 2, half) * step;
    atX += step;
  }
  return atY;
}

export type { Lean };
