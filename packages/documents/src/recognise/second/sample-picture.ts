import type { Picture } from "../../picture/picture.ts";
import type { Point } from "../recognizer.ts";

export interface Sampling {
  readonly width: number;
  readonly height: number;
  /** From a pixel of the sample to its place in the picture. */
  readonly place: (x: number, y: number) => Point;
  /** Samples a side of each pixel, where the picture is made smaller. */
  readonly steps: number;
  readonly between: "lines" | "curves";
}

/** Grey values of a part of a picture, taken from between its pixels. */
export function samplePicture(
  picture: Picture,
  { width, height, place, steps, between }: Sampling,
): Uint8Array {
  const value = between === "lines" ? onLines(picture) : onCurves(picture);
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let j = 0; j < steps; j++) {
        for (let i = 0; i < steps; i++) sum += value(place(x + (i + 0.5) / steps, y + (j + 0.5) / steps));
      }
      grey[y * width + x] = Math.round(sum / (steps * steps));
    }
  }
  return grey;
}

/** Rec. 601 luma, what a person sees as bright; beyond the edge as at the edge. */
const greyAt =
  ({ rgb, width, height }: Picture) =>
  (x: number, y: number): number => {
    const from = 3 * (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x)));
    return 0.299 * (rgb[from] ?? 0) + 0.587 * (rgb[from + 1] ?? 0) + 0.114 * (rgb[from + 2] ?? 0);
  };

function onLines(picture: Picture): (point: Point) => number {
  const at = greyAt(picture);
  return ({ x, y }) => {
    const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
    const [u, v] = [x - 0.5 - left, y - 0.5 - top];
    const upper = (1 - u) * at(left, top) + u * at(left + 1, top);
    const lower = (1 - u) * at(left, top + 1) + u * at(left + 1, top + 1);
    return (1 - v) * upper + v * lower;
  };
}

/** Catmull-Rom: cubic, through the pixels' own values. */
function onCurves(picture: Picture): (point: Point) => number {
  const at = greyAt(picture);
  return ({ x, y }) => {
    const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
    const [u, v] = [x - 0.5 - left, y - 0.5 - top];
    const across = [-1, 0, 1, 2].map((i) => weightAt(i - u));
    let sum = 0;
    for (let j = -1; j <= 2; j++) {
      const down = weightAt(j - v);
      across.forEach((weight, i) => {
        sum += down * weight * at(left + i - 1, top + j);
      });
    }
    return Math.max(0, Math.min(255, sum));
  };
}

function weightAt(distance: number): number {
  const t = Math.abs(distance);
  if (t < 1) return (1.5 * t - 2.5) * t * t + 1;
  return t < 2 ? ((-0.5 * t + 2.5) * t - 4) * t + 2 : 0;
}
