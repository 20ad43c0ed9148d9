import type { Box } from "@serenya/contract";

/** A piece of a page, and where in it the value stands (as fractions of the piece). */
export interface Crop {
  readonly piece: Box;
  readonly inner: Box;
}

/**
 * The piece of a page around a value: wide enough to see what it belongs to, high enough for its line.
 * @param beside distance left and right of the box, as a fraction of the page's width
 * @param above distance above and below it, as a fraction of the page's height
 */
export function cropAround([left, top, right, bottom]: Box, beside: number, above: number): Crop {
  const piece: Box = [
    Math.max(0, left - beside),
    Math.max(0, top - above),
    Math.min(1, right + beside),
    Math.min(1, bottom + above),
  ];
  const width = piece[2] - piece[0] || 1;
  const height = piece[3] - piece[1] || 1;
  return {
    piece,
    inner: [
      (left - piece[0]) / width,
      (top - piece[1]) / height,
      (right - piece[0]) / width,
      (bottom - piece[1]) / height,
    ],
  };
}
