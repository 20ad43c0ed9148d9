import type { Glyph, GreyImage } from "../engine/pdf-engine.ts";
import type { Rect } from "../geometry.ts";

/** Degrees clockwise that a page must be turned for most of its text to stand upright. */
export type Turn = 0 | 90 | 180 | 270;

/** The turn that most characters ask for. */
export function findTurn(glyphs: readonly Glyph[]): Turn {
  const votes: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { angle } of glyphs) {
    const quarter = Math.round(angle / (Math.PI / 2)) & 3;
    // Text that runs a quarter clockwise needs three quarters more to stand upright.
    votes[([0, 270, 180, 90] as const)[quarter] ?? 0]++;
  }
  const turns: readonly Turn[] = [0, 90, 180, 270];
  return turns.reduce((best, turn) => (votes[turn] > votes[best] ? turn : best), 0 as Turn);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of a page after its turn. */
export const turnedSize = ({ width, height }: Size, turn: Turn): Size =>
  turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };

/** A point of the page as shown, on the page turned clockwise. */
function turnPoint(x: number, y: number, { width, height }: Size, turn: Turn): { x: number; y: number } {
  if (turn === 90) return { x: height - y, y: x };
  if (turn === 180) return { x: width - x, y: height - y };
  if (turn === 270) return { x: y, y: width - x };
  return { x, y };
}

export function turnRect(rect: Rect, page: Size, turn: Turn): Rect {
  if (turn === 0) return rect;
  const a = turnPoint(rect.left, rect.top, page, turn);
  const b = turnPoint(rect.right, rect.bottom, page, turn);
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}

/** Characters on the turned page, their own angle turned along. Those that still lean are left out of rows. */
export function turnGlyphs(glyphs: readonly Glyph[], page: Size, turn: Turn): Glyph[] {
  if (turn === 0) return [...glyphs];
  return glyphs.map((glyph) => ({
    ...glyph,
    box: turnRect(glyph.box, page, turn),
    advance: turnRect(glyph.advance, page, turn),
    origin: turnPoint(glyph.origin.x, glyph.origin.y, page, turn),
    angle: glyph.angle + (turn * Math.PI) / 180,
  }));
}

export function turnImage(image: GreyImage, turn: Turn): GreyImage {
  if (turn === 0) return image;
  const { width, height } = turnedSize(image, turn);
  const pixels = new Uint8Array(image.pixels.length);
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) {
      const to = turnPoint(x + 0.5, y + 0.5, image, turn);
      pixels[Math.floor(to.y) * width + Math.floor(to.x)] = image.pixels[y * image.width + x] ?? 255;
    }
  return { width, height, pixels };
}

/** Leans more than a few degrees: stamps and watermarks across the page. */
export const leans = ({ angle }: Glyph): boolean => {
  const quarter = Math.abs(angle % (2 * Math.PI));
  return Math.min(quarter, 2 * Math.PI - quarter) > 0.09;
};
