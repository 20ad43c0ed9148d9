import { heightOf, overlapY, type Rect, unionOf, widthOf } from "../../geometry.ts";
import type { Picture } from "../../picture/picture.ts";
import { bentBy, extentOf } from "../first/bend.ts";
import { darkInk } from "../first/dark-ink.ts";
import { findRegions } from "../first/regions.ts";
import type { Point, Quad } from "../recognizer.ts";

/** A line's box is about this much higher than its capitals. */
const BOX_TO_CAPITALS = 1.8;
/** Sizes of letters and figures, in heights of capitals. */
const LETTER = { lowest: 0.45, highest: 1.5, narrowest: 0.1, widest: 2.5 };
/** Letters of one word stand this near to each other, in heights of capitals. */
const GAP = 0.8;
/** Fewer letter-like shapes in a row than this are specks, ticks and bits of drawings; lone signs on a row are found by the finder. */
const FEWEST = 2;
/** Letters of one row differ less in height than this: edges and textures differ more. */
const UNLIKE = 1.9;
/** Print beyond what was found by more than this many line heights is another paper, or none. */
const BEYOND = 3;

/**
 * Boxes, in pixels, around what looks like words and stands in no quad: what no reader was asked to read, so that it
 * can be named as unread. Rules, logos, shadows and grain are not of a letter's size, or not in rows.
 *
 * Measured on drawn pages at 110 to 200 dpi with shadow, grain, blur and JPEG: of lines of four letters or more that
 * were left out 96 % or more were named (85 % at 110 dpi), and 4 of 184 pages on which nothing was left out had a box.
 */
export function inkOutside(picture: Picture, quads: readonly Quad[]): Rect[] {
  const heights = quads.map(heightAcross).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1];
  if (usual === undefined) return [];
  const capital = usual / BOX_TO_CAPITALS;
  const ink = darkInk(picture, Math.ceil(usual));
  for (const quad of quads) clear(ink, picture, quad);
  const print = unionOf(quads.map(extentOf));
  const letters = findRegions(ink, picture.width, picture.height, 0)
    .map((region) =>
      unionOf(region.map(({ y, from, to }) => ({ left: from, right: to, top: y, bottom: y + 1 }))),
    )
    .filter((box) => isLetter(box, capital) && isNear(box, print, BEYOND * usual));
  return rowsOf(letters, capital)
    .filter((row) => row.length >= FEWEST && areAlike(row) && row.some(isUpright))
    .map(unionOf);
}

const distance = (p: Point, q: Point): number => Math.hypot(q.x - p.x, q.y - p.y);
const heightAcross = ([a, b, c, d]: Quad): number => (distance(a, d) + distance(b, c)) / 2;
function isLetter(box: Rect, capital: number): boolean {
  const [width, height] = [widthOf(box) / capital, heightOf(box) / capital];
  return (
    height >= LETTER.lowest && height <= LETTER.highest && width >= LETTER.narrowest && width <= LETTER.widest
  );
}

const isNear = (box: Rect, print: Rect, far: number): boolean =>
  box.right > print.left - far &&
  box.left < print.right + far &&
  box.bottom > print.top - far &&
  box.top < print.bottom + far;

/** Takes out the ink in a quad and a little around it. */
function clear(ink: Uint8Array, { width, height }: Picture, quad: Quad): void {
  const box = extentOf(quad);
  const [a, b, , d, bend] = quad;
  const [along, down] = [distance(a, b) || 1, distance(a, d) || 1];
  const margin = 0.15 * down;
  for (let y = Math.max(0, Math.floor(box.top - margin)); y < Math.min(height, box.bottom + margin); y++) {
    for (let x = Math.max(0, Math.floor(box.left - margin)); x < Math.min(width, box.right + margin); x++) {
      const [dx, dy] = [x + 0.5 - a.x, y + 0.5 - a.y];
      const u = (dx * (b.x - a.x) + dy * (b.y - a.y)) / along;
      const bent = bentBy(bend, u / along);
      const v = ((dx - bent.x) * (d.x - a.x) + (dy - bent.y) * (d.y - a.y)) / down;
      if (u > -margin && u < along + margin && v > -margin && v < down + margin) ink[y * width + x] = 0;
    }
  }
}

/** Letters side by side on one height, from left to right. */
function rowsOf(letters: readonly Rect[], capital: number): Rect[][] {
  const rows: Rect[][] = [];
  for (const letter of [...letters].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const row = rows.find((r) => {
      const last = r.at(-1);
      if (!last || letter.left - last.right > GAP * capital) return false;
      return overlapY(last, letter) > 0.5 * Math.min(heightOf(last), heightOf(letter));
    });
    if (row) row.push(letter);
    else rows.push([letter]);
  }
  return rows;
}

/** A row of dashes is a rule. */
const isUpright = (letter: Rect): boolean => widthOf(letter) < 2 * heightOf(letter);

function areAlike(row: readonly Rect[]): boolean {
  const heights = row.map(heightOf);
  return Math.max(...heights) < UNLIKE * Math.min(...heights);
}
