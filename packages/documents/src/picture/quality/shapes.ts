import type { GreyImage } from "../../engine/pdf-engine.ts";
import type { Rect } from "../../geometry.ts";

/** Shapes of print: not specks, not rules, not pictures. In pixels. Blur makes one shape of a word: wide ones count. */
const HEIGHTS = { least: 5, most: 120 };
const WIDEST = 12;
const LEAST_SHAPES = 4;

/**
 * How high capitals and digits are: three quarters of the connected dark shapes are lower or as high (small
 * letters are the lower ones). Null where there are too few shapes to say.
 */
export function shapeHeights(image: GreyImage, threshold: number): number | null {
  const dark = Uint8Array.from(image.pixels, (value) => (value < threshold ? 1 : 0));
  const heights: number[] = [];
  for (let start = 0; start < dark.length; start++) {
    if (!dark[start]) continue;
    const shape = eraseShape(dark, image.width, start);
    if (isPrint(shape, image)) heights.push(shape.bottom - shape.top);
  }
  if (heights.length < LEAST_SHAPES) return null;
  return heights.sort((a, b) => a - b)[Math.floor(0.75 * heights.length)] ?? null;
}

/** A shape that ends inside the sample and has the proportions of letters. */
function isPrint({ left, right, top, bottom }: Rect, image: GreyImage): boolean {
  const [width, height] = [right - left, bottom - top];
  const whole = left > 0 && top > 0 && right < image.width && bottom < image.height;
  const highEnough = height >= HEIGHTS.least && height <= HEIGHTS.most;
  return whole && highEnough && width <= WIDEST * height && height <= 6 * width;
}

/** Takes away all dark pixels that hang together with this one, and says what they covered. */
function eraseShape(dark: Uint8Array, width: number, start: number): Rect {
  let [left, right, top, bottom] = [width, 0, dark.length, 0];
  const stack = [start];
  dark[start] = 0;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
      if (!dark[next]) continue;
      dark[next] = 0;
      stack.push(next);
    }
  }
  return { left, right, top, bottom };
}
