import type { Rect } from "../../geometry.ts";
import type { Cells } from "./cells.ts";

/** Lines of print that run over an edge before it is said: one may be a watermark or a stamp. */
const LEAST_LINES = 3;
/** Pixels from the picture's edge at which ink is cut. */
const NEAR = 2;

/**
 * Before reading: print in the outermost cells of a side, with more print further in, on several lines. A table top
 * or a second sheet beside the page is no print.
 */
export function looksCutOff({ columns, rows, all, text }: Cells): boolean {
  if (text.length === 0) return false;
  const isText = (column: number, row: number) => all[row * columns + column]?.isText === true;
  const cutAt = (edge: number, inner: number) =>
    Array.from({ length: rows }, (_, row) => row).filter((row) => isText(edge, row) && isText(inner, row))
      .length;
  return Math.max(cutAt(0, 1), cutAt(columns - 1, columns - 2)) >= LEAST_LINES;
}

/** After reading: words whose boxes, in pixels, touch the left or right edge of the picture. */
export function isCutOff(boxes: readonly Rect[], width: number): boolean {
  const left = boxes.filter((box) => box.left <= NEAR).length;
  const right = boxes.filter((box) => box.right >= width - NEAR).length;
  return Math.max(left, right) >= LEAST_LINES;
}
