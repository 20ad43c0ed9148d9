import type { Picture } from "../../picture/picture.ts";
import type { Point, Quad } from "../recognizer.ts";
import { bentBy } from "./bend.ts";
import { sizeOf } from "./quad.ts";

/** Rows of pixels that the recogniser looks at. */
export const LINE_HEIGHT = 48;
/** Rows above and below, which only the search for ink looks at: print may pass the line's box. */
export const BEYOND = 12;

/** A line of print, drawn straight and `LINE_HEIGHT` high, with `BEYOND` more rows above and below. */
export interface Crop {
  readonly width: number;
  /** Red, green and blue; `3 * width * (LINE_HEIGHT + 2 * BEYOND)` bytes. */
  readonly rgb: Uint8Array;
  /** From the crop's pixels (row 0 is the first row of the line itself) to the picture's. */
  readonly toPicture: (x: number, y: number) => Point;
}

/** Most pixels along a line: one of a million pixels would be a defect of the finder. */
const LONGEST = 4_096;

/**
 * Cuts a line out, bilinear; where it shrinks it takes the mean of several samples a pixel. `widened` spreads or
 * narrows its letters.
 */
export function cutOut(picture: Picture, quad: Quad, widened = 1): Crop {
  const size = sizeOf(quad);
  const scale = LINE_HEIGHT / Math.max(size.height, 1);
  const width = Math.min(LONGEST, Math.max(1, Math.round(size.width * scale * widened)));
  const [a, b, c, d, bend] = quad;
  const toPicture = (x: number, y: number): Point => {
    const [u, v] = [x / width, y / LINE_HEIGHT];
    const bent = bentBy(bend, u);
    return {
      x: (1 - v) * ((1 - u) * a.x + u * b.x) + v * ((1 - u) * d.x + u * c.x) + bent.x,
      y: (1 - v) * ((1 - u) * a.y + u * b.y) + v * ((1 - u) * d.y + u * c.y) + bent.y,
    };
  };
  const samples = Math.max(1, Math.round(1 / scale));
  const rgb = new Uint8Array(3 * width * (LINE_HEIGHT + 2 * BEYOND));
  let at = 0;
  for (let y = -BEYOND; y < LINE_HEIGHT + BEYOND; y++) {
    for (let x = 0; x < width; x++) {
      let [red, green, blue] = [0, 0, 0];
      for (let sample = 0; sample < samples * samples; sample++) {
        const place = toPicture(
          x + ((sample % samples) + 0.5) / samples,
          y + (Math.floor(sample / samples) + 0.5) / samples,
        );
        // A pixel's own place is its middle.
        const colour = colourAt(picture, place.x - 0.5, place.y - 0.5);
        red += colour[0];
        green += colour[1];
        blue += colour[2];
      }
      rgb[at++] = Math.round(red / (samples * samples));
      rgb[at++] = Math.round(green / (samples * samples));
      rgb[at++] = Math.round(blue / (samples * samples));
    }
  }
  return { width, rgb, toPicture };
}

/** Bilinear; outside, the picture's edge goes on. */
function colourAt({ width, height, rgb }: Picture, x: number, y: number): [number, number, number] {
  const [cx, cy] = [Math.min(Math.max(x, 0), width - 1), Math.min(Math.max(y, 0), height - 1)];
  const [left, top] = [Math.floor(cx), Math.floor(cy)];
  const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)];
  const [u, v] = [cx - left, cy - top];
  const [tl, tr] = [3 * (top * width + left), 3 * (top * width + right)];
  const [bl, br] = [3 * (bottom * width + left), 3 * (bottom * width + right)];
  const part = (channel: number): number =>
    (1 - v) * ((1 - u) * (rgb[tl + channel] ?? 0) + u * (rgb[tr + channel] ?? 0)) +
    v * ((1 - u) * (rgb[bl + channel] ?? 0) + u * (rgb[br + channel] ?? 0));
  return [part(0), part(1), part(2)];
}
