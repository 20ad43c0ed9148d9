import type { Quad } from "../recognizer.ts";
import { centreOf, medianLean, sizeOf } from "./quad.ts";

/** Top to bottom; what stands on one line of the page from left to right. */
export function inReadingOrder(quads: readonly Quad[]): Quad[] {
  const lean = medianLean(quads);
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  const placed = quads.map((quad) => {
    const { x, y } = centreOf(quad);
    return { quad, across: x * cos + y * sin, down: y * cos - x * sin, height: sizeOf(quad).height };
  });
  placed.sort((a, b) => a.down - b.down || a.across - b.across);
  const rows: (typeof placed)[] = [];
  for (const item of placed) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && item.down - first.down < 0.4 * Math.min(first.height, item.height)) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.across - b.across).map(({ quad }) => quad));
}
