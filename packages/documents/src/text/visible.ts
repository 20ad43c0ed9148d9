import type { Glyph, GreyImage } from "../engine/pdf-engine.ts";
import type { Rect } from "../geometry.ts";
import type { Word } from "./word.ts";

/** Fine enough to see a decimal point's ink, coarse enough to be drawn in milliseconds. */
export const INK_DPI = 110;
/** Letters smaller than this can't be read by a person, in points. */
const SMALLEST = 2.5;
/** Lightest against darkest pixel of a box that a person sees as print, of 255. */
const CONTRAST = 40;
/** Even a decimal point, a pixel wide, leaves this much. */
const ANY_INK = 14;

type Size = { readonly width: number; readonly height: number };

/**
 * Parts the words that a person can see on the drawn page from those that only the text layer has. A word that
 * is seen, but for some of its characters, keeps them all and is marked `ink-missing`.
 */
export function partVisible(
  words: readonly Word[],
  image: GreyImage,
  page: Size,
): { visible: Word[]; hidden: Word[] } {
  const visible: Word[] = [];
  const hidden: Word[] = [];
  for (const word of words) {
    const seen = word.glyphs.filter((g) => isDrawable(g, page) && contrastIn(g.box, image, page) >= CONTRAST);
    if (seen.length * 2 < word.glyphs.length) hidden.push(word);
    else if (word.glyphs.every((g) => isDrawable(g, page) && contrastIn(g.box, image, page) >= ANY_INK))
      visible.push(word);
    else visible.push({ ...word, doubts: [...word.doubts, "ink-missing"] });
  }
  return { visible, hidden };
}

function isDrawable({ painted, size, colour, box }: Glyph, page: Size): boolean {
  if (!painted || size < SMALLEST || colour[3] < 10) return false;
  return box.right > 0 && box.bottom > 0 && box.left < page.width && box.top < page.height;
}

/** Difference between the lightest and the darkest pixel in a box and a pixel around it, 0 to 255. */
export function contrastIn(box: Rect, image: GreyImage, page: Size): number {
  const [sx, sy] = [image.width / page.width, image.height / page.height];
  const left = Math.max(0, Math.floor(box.left * sx) - 1);
  const right = Math.min(image.width - 1, Math.ceil(box.right * sx));
  const top = Math.max(0, Math.floor(box.top * sy) - 1);
  const bottom = Math.min(image.height - 1, Math.ceil(box.bottom * sy));
  let [darkest, lightest] = [255, 0];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const pixel = image.pixels[y * image.width + x] ?? 255;
      if (pixel < darkest) darkest = pixel;
      if (pixel > lightest) lightest = pixel;
    }
  }
  return Math.max(0, lightest - darkest);
}
