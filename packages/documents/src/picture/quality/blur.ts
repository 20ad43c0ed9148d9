import { median, type PrintSample } from "./print-samples.ts";

/**
 * Edges of print that are wider than this share of a digit's height. Measured with our first reader on rendered
 * pages at 110, 150 and 250 dpi under Gaussian blur: up to 0.26 it read 14 to 16 of 16 values, from 0.36 on 1 to 12.
 * The share does not depend on how large the print is.
 */
const WIDEST = 0.27;
/** Sharp edges are 2 pixels wide: in tiny print that is a large share without any blur. */
const SHARP = 3;

/** Where most shapes have run together, edges of twice that are no small flaw of large print. */
const RUN_TOGETHER = 2 * SHARP;

/** Out of focus, or moved while the picture was taken. */
export function isBlurred(samples: readonly PrintSample[]): boolean {
  const edge = median(samples.map((sample) => sample.edge)) ?? 0;
  const heights = samples.flatMap((sample) => (sample.height === null ? [] : [sample.height]));
  const height = heights.length >= samples.length / 2 ? median(heights) : null;
  if (height === null) return edge > RUN_TOGETHER;
  return edge > SHARP && edge > WIDEST * height;
}
