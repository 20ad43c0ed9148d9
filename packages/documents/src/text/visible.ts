import type { Glyph, GreyImage } from "../engine/pdf-engine.ts";
import type { Rect } from "../geometry.ts";

/** Letters smaller than this can't be read by a person, in points. */
const SMALLEST = 2.5;
/** Lightest against darkest pixel of a box that a person sees as print: of 255. */
const CONTRAST = 40;

/** Parts the characters that a person can see on the page from those that only the text layer has. */
export function partVisible(
  glyphs: readonly Glyph[],
  image: GreyImage,
  page: { width: number; height: number },
): { visible: Glyph[]; hidden: Glyph[] } {
  const visible: Glyph[] = [];
  const hidden: Glyph[] = [];
  for (const glyph of glyphs) (isVisible(glyph, image, page) ? visible : hidden).push(glyph);
  return { visible, hidden };
}

function isVisible(glyph: Glyph, image: GreyImage, page: { width: number; height: number }): boolean {
  const { box } = glyph;
  if (!glyph.painted || glyph.size < SMALLEST || glyph.colour[3] < 10) return false;
  if (box.right <= 0 || box.bottom <= 0 || box.left >= page.width || box.top >= page.height) return false;
  return contrastIn(box, image, page) >= CONTRAST;
}

/** Difference between the lightest and the darkest pixel in and around a box, 0 to 255. */
export function contrastIn(box: Rect, image: GreyImage, page: { width: number; height: number }): number {
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
