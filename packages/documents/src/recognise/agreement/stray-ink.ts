import { coverOf, heightOf, type Rect, unionOf, widthOf } from "../../geometry.ts";
import type { Picture } from "../../picture/picture.ts";
import { darkInk } from "../first/dark-ink.ts";
import { sizeOf } from "../first/quad.ts";
import { findRegions, type Region } from "../first/regions.ts";
import type { RecognisedLine } from "../recognizer.ts";

/** A dark shape of a sign's size that no character which was read accounts for. */
export interface StrayInk {
  /** In pixels of the picture. */
  readonly box: Rect;
  /** Alike left and right of its middle, as arrows and rules are, and `<` and most digits are not. */
  readonly even: boolean;
}

/** A line's box is about this much higher than its capitals. */
const BOX_TO_CAPITALS = 1.8;
/** Sizes of what may be a sign or digit, in heights of capitals. Smaller is a speck, larger a rule or a drawing. */
const SIGN = { least: 0.28, widest: 1.5, highest: 1.5 };
/** Upright strokes and dashes may be this thin. */
const STROKE = { thin: 0.1, tall: 0.75, wide: 0.3 };
/** A digit is narrower than this, in its heights: what is wider holds another shape too. */
const DIGIT_WIDEST = 1;
/** Ink around a character's box that is its soft edge, in heights of capitals. */
const SOFT = 0.08;
/** How far the middles of an even shape's rows may lie apart, in its widths. */
const EVEN = 0.25;

/**
 * Ink of a sign's size that no reader made a character of: a `<` or a digit may be lost there. A reader's place for
 * a character ends where the next begins, so that a sign it lost lies in the place of a neighbour: of a digit that is
 * too wide only the tallest shape is taken to be the digit.
 */
export function strayInk(picture: Picture, lines: readonly RecognisedLine[]): StrayInk[] {
  const heights = lines.map(({ quad }) => sizeOf(quad).height).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1];
  if (usual === undefined) return [];
  const capital = usual / BOX_TO_CAPITALS;
  const { width, height } = picture;
  const ink = darkInk(picture, Math.ceil(usual));
  const signs = () =>
    findRegions(ink, width, height, 0)
      .map((region) => ({ region, box: boundsOf(region) }))
      .filter(({ box }) => isSign(box, capital));
  const wide: Character[] = [];
  for (const character of lines.flatMap(({ words }) => words.flatMap((word) => word.characters)))
    if (isTooWide(character)) wide.push(character);
    else clear(ink, picture, character.box, SOFT * capital);
  if (wide.length > 0) {
    const shapes = signs().map(({ box }) => box);
    for (const { box } of wide) {
      const inside = shapes.filter((shape) => coverOf(box, shape) > 0.3);
      const digit = inside.reduce((a, b) => (heightOf(b) > heightOf(a) ? b : a), inside[0] ?? box);
      clear(ink, picture, digit, SOFT * capital);
    }
  }
  return signs().map(({ region, box }) => ({ box, even: isEven(region, box) }));
}

type Character = RecognisedLine["words"][number]["characters"][number];

const isTooWide = ({ text, box }: Character): boolean =>
  /^\d$/.test(text) && widthOf(box) > DIGIT_WIDEST * heightOf(box);

/** Takes out the ink in a box and its soft edge. */
function clear(ink: Uint8Array, { width, height }: Picture, box: Rect, soft: number): void {
  const [left, right] = [
    Math.max(0, Math.floor(box.left - soft)),
    Math.min(width, Math.ceil(box.right + soft)),
  ];
  for (let y = Math.max(0, Math.floor(box.top - soft)); y < Math.min(height, box.bottom + soft); y++)
    if (right > left) ink.fill(0, y * width + left, y * width + right);
}

const boundsOf = (region: Region): Rect =>
  unionOf(region.map(({ y, from, to }) => ({ left: from, right: to, top: y, bottom: y + 1 })));

function isSign(box: Rect, capital: number): boolean {
  const [width, height] = [widthOf(box) / capital, heightOf(box) / capital];
  if (width > SIGN.widest || height > SIGN.highest || Math.min(width, height) < STROKE.thin) return false;
  return (width >= SIGN.least && height >= SIGN.least) || height >= STROKE.tall || width >= STROKE.wide;
}

/** The middle of each row of the shape lies about where the shape's does. */
function isEven(region: Region, box: Rect): boolean {
  const rows = new Map<number, { from: number; to: number }>();
  for (const { y, from, to } of region) {
    const row = rows.get(y);
    rows.set(y, { from: Math.min(from, row?.from ?? from), to: Math.max(to, row?.to ?? to) });
  }
  const middles = [...rows.values()].map(({ from, to }) => (from + to) / 2);
  const isFlat = heightOf(box) < 0.4 * widthOf(box);
  return !isFlat && Math.max(...middles) - Math.min(...middles) <= Math.max(2, EVEN * widthOf(box));
}
