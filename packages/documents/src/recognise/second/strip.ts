import type { Rect } from "../../geometry.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Point, Quad } from "../recognizer.ts";
import { evenLight } from "./even-light.ts";
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

/**
 * Pixels that a quad's height becomes, the margin around the quad as a share of that height, and white pixels
 * around both. Measured: heights of 36 to 48 read equally well, 30 and 60 less on photos; more margin catches the
 * neighbours' ink.
 */
const HEIGHT = 40;
const MARGIN = 0.15;
const BORDER = 10;
/** What is longer than this many times its height is no line of print. */
const LONGEST = 120;

/** Cuts out what stands in `quad`. Null where it can't be a line of print: no size, or far too long. */
export function cutStrip(picture: Picture, quad: Quad): CutStrip | null {
  const [a, b, c, d] = quad;
  const across = (distance(a, d) + distance(b, c)) / 2;
  const along = (distance(a, b) + distance(d, c)) / 2;
  if (!(across >= 1 && along >= 1 && along <= LONGEST * across)) return null;
  const [scale, margin] = [HEIGHT / across, MARGIN * HEIGHT];
  const length = along * scale;
  const size = { width: Math.round(length + 2 * margin), height: Math.round(HEIGHT + 2 * margin) };
  // From a pixel of the cut to its place between the corners: 0 to 1 inside the quad, beyond it in the margin.
  const place = (x: number, y: number): Point => {
    const [u, v] = [(x - margin) / length, (y - margin) / HEIGHT];
    return {
      x: (1 - v) * ((1 - u) * a.x + u * b.x) + v * ((1 - u) * d.x + u * c.x),
      y: (1 - v) * ((1 - u) * a.y + u * b.y) + v * ((1 - u) * d.y + u * c.y),
    };
  };
  const even = evenLight(sample(picture, size, place, Math.ceil(1 / scale)), size.width, size.height);
  wipeRules(even, size.width, size.height);
  return {
    ...framed(even, size.width, size.height),
    toPicture: (box) => around(box, place),
  };
}

const distance = (p: Point, q: Point): number => Math.hypot(q.x - p.x, q.y - p.y);

function framed(inner: Uint8Array, innerWidth: number, innerHeight: number): Strip {
  const [width, height] = [innerWidth + 2 * BORDER, innerHeight + 2 * BORDER];
  const pixels = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < innerHeight; y++) {
    pixels.set(inner.subarray(y * innerWidth, (y + 1) * innerWidth), (y + BORDER) * width + BORDER);
  }
  return { width, height, pixels };
}

function around(box: Rect, place: (x: number, y: number) => Point): Rect {
  const sides = [box.left - BORDER, box.right - BORDER];
  const corners = sides.flatMap((x) => [place(x, box.top - BORDER), place(x, box.bottom - BORDER)]);
  return {
    left: Math.min(...corners.map((p) => p.x)),
    top: Math.min(...corners.map((p) => p.y)),
    right: Math.max(...corners.map((p) => p.x)),
    bottom: Math.max(...corners.map((p) => p.y)),
  };
}

/** Grey values from between pixels; `steps` samples a side where the picture is made smaller. */
function sample(
  { rgb, width, height }: Picture,
  size: { readonly width: number; readonly height: number },
  place: (x: number, y: number) => Point,
  steps: number,
): Uint8Array {
  const grey = new Uint8Array(size.width * size.height);
  const at = (x: number, y: number): number => {
    const from = 3 * (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x)));
    // Rec. 601 luma: what a person sees as bright.
    return 0.299 * (rgb[from] ?? 0) + 0.587 * (rgb[from + 1] ?? 0) + 0.114 * (rgb[from + 2] ?? 0);
  };
  const between = ({ x, y }: Point): number => {
    const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
    const [u, v] = [x - 0.5 - left, y - 0.5 - top];
    const upper = (1 - u) * at(left, top) + u * at(left + 1, top);
    const lower = (1 - u) * at(left, top + 1) + u * at(left + 1, top + 1);
    return (1 - v) * upper + v * lower;
  };
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      let sum = 0;
      for (let j = 0; j < steps; j++) {
        for (let i = 0; i < steps; i++) sum += between(place(x + (i + 0.5) / steps, y + (j + 0.5) / steps));
      }
      grey[y * size.width + x] = Math.round(sum / (steps * steps));
    }
  }
  return grey;
}
