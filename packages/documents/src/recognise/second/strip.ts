import type { Rect } from "../../geometry.ts";
import type { Picture } from "../../picture/picture.ts";
import { bentBy } from "../first/bend.ts";
import type { Point, Quad } from "../recognizer.ts";
import { evenLight } from "./even-light.ts";
import { samplePicture } from "./sample-picture.ts";
import { type Sharpening, sharpened } from "./sharpened.ts";
import { thickened } from "./thickened.ts";
import { wipeRules } from "./wipe-rules.ts";

/** One line of print, cut out and laid level: one byte a pixel, ink dark on white paper. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface CutStrip extends Strip {
  /** A rectangle in pixels of the strip as the rectangle around it in pixels of the picture. */
  toPicture(box: Rect): Rect;
}

/** How print is prepared for a reading. */
export interface Look {
  /** Pixels that a quad's height becomes. */
  readonly height: number;
  /** White pixels around. */
  readonly border: number;
  /** Straight lines between pixels, or curves that keep small dots dark. */
  readonly between: "lines" | "curves";
  /** Spreads the ink a little, and darkens what is grey: thin strokes and dots become whole. */
  readonly thicken: boolean;
  /** Gives back what blur took; null leaves the print as it is. */
  readonly sharpen: Sharpening | null;
}

/**
 * For lines. Measured: heights of 36 to 48 read equally well, 30 and 60 less on photos; more margin catches the
 * neighbours' ink.
 */
export const LINE_LOOK: Look = { height: 40, border: 10, between: "lines", thicken: false, sharpen: null };
/** The margin around a quad as a share of its height. */
const MARGIN = 0.15;
/** What is longer than this many times its height is no line of print. */
const LONGEST = 120;

/** Cuts out what stands in `quad`. Null where it can't be a line of print: no size, or far too long. */
export function cutStrip(picture: Picture, quad: Quad, look: Look = LINE_LOOK): CutStrip | null {
  const [a, b, c, d, bend] = quad;
  const across = (distance(a, d) + distance(b, c)) / 2;
  const along = (distance(a, b) + distance(d, c)) / 2;
  if (!(across >= 1 && along >= 1 && along <= LONGEST * across)) return null;
  const [scale, margin] = [look.height / across, MARGIN * look.height];
  const length = along * scale;
  const size = { width: Math.round(length + 2 * margin), height: Math.round(look.height + 2 * margin) };
  // From a pixel of the cut to its place between the corners: 0 to 1 inside the quad, beyond it in the margin.
  const place = (x: number, y: number): Point => {
    const [u, v] = [(x - margin) / length, (y - margin) / look.height];
    const bent = bentBy(bend, u);
    return {
      x: (1 - v) * ((1 - u) * a.x + u * b.x) + v * ((1 - u) * d.x + u * c.x) + bent.x,
      y: (1 - v) * ((1 - u) * a.y + u * b.y) + v * ((1 - u) * d.y + u * c.y) + bent.y,
    };
  };
  const grey = samplePicture(picture, { ...size, place, steps: Math.ceil(1 / scale), between: look.between });
  const sharp = look.sharpen ? sharpened(grey, size.width, size.height, look.sharpen) : grey;
  const even = evenLight(sharp, size.width, size.height);
  wipeRules(even, size.width, size.height);
  const ink = look.thicken ? thickened(even, size.width, size.height) : even;
  return {
    ...framed(ink, size.width, size.height, look.border),
    toPicture: (box) => around(box, look.border, place),
  };
}

const distance = (p: Point, q: Point): number => Math.hypot(q.x - p.x, q.y - p.y);

function framed(inner: Uint8Array, innerWidth: number, innerHeight: number, border: number): Strip {
  const [width, height] = [innerWidth + 2 * border, innerHeight + 2 * border];
  const pixels = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < innerHeight; y++) {
    pixels.set(inner.subarray(y * innerWidth, (y + 1) * innerWidth), (y + border) * width + border);
  }
  return { width, height, pixels };
}

function around(box: Rect, border: number, place: (x: number, y: number) => Point): Rect {
  const sides = [box.left - border, box.right - border];
  const corners = sides.flatMap((x) => [place(x, box.top - border), place(x, box.bottom - border)]);
  return {
    left: Math.min(...corners.map((p) => p.x)),
    top: Math.min(...corners.map((p) => p.y)),
    right: Math.max(...corners.map((p) => p.x)),
    bottom: Math.max(...corners.map((p) => p.y)),
  };
}
