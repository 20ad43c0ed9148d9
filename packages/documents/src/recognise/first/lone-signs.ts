import { centreX, heightOf, overlapX, type Rect, unionOf, widthOf } from "../../geometry.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Point, Quad } from "../recognizer.ts";
import { bentBy, extentOf } from "./bend.ts";
import { darkInk } from "./dark-ink.ts";
import { angleOf, centreOf, distance, medianLean, quadAt, sizeOf } from "./quad.ts";
import { findRegions, type Region } from "./regions.ts";

/** A line's box is about this much higher than its capitals. */
const BOX_TO_CAPITALS = 1.8;
/** Sizes of what may be a sign, in heights of capitals: a hyphen is the smallest, `++` and `NR` the largest. */
const SIGN = { least: 0.28, widest: 2, highest: 1.3 };
/** Paper left and right of a sign, together, in heights of the row: in a tight crop `<` looks like a roof. */
const MARGIN = 0.5;
/** A box smaller than this share of the usual line holds a part of a sign. */
const PARTIAL = 0.66;
/** A sign is on a row where its middle is this near to the row's, in heights of the row's box. */
const ON_ROW = 0.45;
/** More shapes than this around one are a picture, a barcode or a dotted line. */
const MOST_NEIGHBOURS = 3;

/**
 * The lines with the lone signs that the detector leaves out (`-`, `*`, `l`: it gives them no likelihood at
 * all) or marks only in their middle (`<`): dark shapes of a letter's size outside every line, on the row of
 * one of them.
 */
export function withLoneSigns(picture: Picture, lines: readonly Quad[]): Quad[] {
  const rows = lines.filter((line) => sizeOf(line).width > 2 * sizeOf(line).height);
  const heights = rows.map((line) => sizeOf(line).height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)];
  if (usual === undefined) return [...lines];
  const partial = lines.filter((line) => Math.max(sizeOf(line).width, sizeOf(line).height) < PARTIAL * usual);
  const whole = lines.filter((line) => !partial.includes(line));
  const signs = findSigns(picture, whole, rows, usual);
  return [...whole, ...signs, ...partial.filter((part) => !signs.some((sign) => covers(sign, part)))];
}

function findSigns(picture: Picture, lines: readonly Quad[], rows: readonly Quad[], usual: number): Quad[] {
  const ink = darkInk(picture, Math.ceil(usual));
  for (const line of lines) wipe(ink, picture, line);
  const capital = usual / BOX_TO_CAPITALS;
  // A single line's box leans with its tall letters; all of them together show how the page lies.
  const lean = medianLean(rows);
  const shapes = findRegions(ink, picture.width, picture.height, 0).map(boundsOf);
  const seen = merged(shapes.filter((box) => Math.max(widthOf(box), heightOf(box)) >= 0.1 * capital));
  return seen.flatMap((box) => {
    const [width, height] = [widthOf(box) / capital, heightOf(box) / capital];
    if (Math.max(width, height) < SIGN.least || width > SIGN.widest || height > SIGN.highest) return [];
    const near = seen.filter((other) => other !== box && isNear(box, other, 4 * capital)).length;
    const row = near < MOST_NEIGHBOURS ? rowOf(box, rows, lean) : null;
    return row ? [quadInRow(box, row, lean)] : [];
  });
}

const covers = (sign: Quad, part: Quad): boolean =>
  distance(centreOf(sign), centreOf(part)) < sizeOf(sign).height / 2;

/** Takes the ink of a line out. */
function wipe(ink: Uint8Array, { width, height }: Picture, line: Quad): void {
  const box = extentOf(line);
  const [centre, size, lean] = [centreOf(line), sizeOf(line), angleOf(line)];
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  const [first, last] = [Math.max(0, Math.floor(box.left)), Math.min(width - 1, Math.ceil(box.right))];
  for (let y = Math.max(0, Math.floor(box.top)); y <= Math.min(height - 1, Math.ceil(box.bottom)); y++) {
    for (let x = first; x <= last; x++) {
      const [dx, dy] = [x + 0.5 - centre.x, y + 0.5 - centre.y];
      const along = dx * cos + dy * sin;
      const bent = bentBy(line[4], along / size.width + 0.5);
      const inside =
        Math.abs(along) <= size.width / 2 + 1 &&
        Math.abs((dy - bent.y) * cos - (dx - bent.x) * sin) <= size.height / 2;
      if (inside) ink[y * width + x] = 0;
    }
  }
}

const boundsOf = (shape: Region): Rect =>
  unionOf(shape.map(({ y, from, to }) => ({ left: from, right: to, top: y, bottom: y + 1 })));

/** Parts of one sign stand over each other, as the strokes of `=` do. */
function merged(shapes: readonly Rect[]): Rect[] {
  const signs: Rect[] = [];
  for (const shape of shapes) {
    const above = signs.findIndex(
      (sign) =>
        overlapX(sign, shape) > 0.6 * Math.min(widthOf(sign), widthOf(shape)) &&
        shape.top - sign.bottom < Math.max(widthOf(sign), heightOf(sign)),
    );
    const sign = signs[above];
    if (sign) signs[above] = unionOf([sign, shape]);
    else signs.push(shape);
  }
  return signs;
}

const isNear = (a: Rect, b: Rect, far: number): boolean =>
  Math.abs(centreX(a) - centreX(b)) < far && Math.abs(a.top + a.bottom - b.top - b.bottom) / 2 < far;

/** The nearest line on whose row the sign stands. */
function rowOf(box: Rect, rows: readonly Quad[], lean: number): Quad | null {
  const centre = { x: centreX(box), y: (box.top + box.bottom) / 2 };
  let best: { row: Quad; far: number } | null = null;
  for (const row of rows) {
    const far = Math.abs(centreOf(row).x - centre.x);
    const onRow = Math.abs(downTo(row, centre, lean)) < ON_ROW * sizeOf(row).height;
    if (onRow && (!best || far < best.far)) best = { row, far };
  }
  return best?.row ?? null;
}

/** How far the middle of a row, drawn on, passes below a point. */
function downTo(row: Quad, { x, y }: Point, lean: number): number {
  const centre = centreOf(row);
  return (centre.y - y) * Math.cos(lean) - (centre.x - x) * Math.sin(lean);
}

/** As high as its row and at its height, as far as the sign keeps a margin; with a row's margins beside it. */
function quadInRow(box: Rect, row: Quad, lean: number): Quad {
  const { height } = sizeOf(row);
  const centre = { x: centreX(box), y: (box.top + box.bottom) / 2 };
  const most = Math.max(0, 0.35 * height - heightOf(box) / 2);
  const down = Math.min(Math.max(downTo(row, centre, lean), -most), most);
  const moved = { x: centre.x - down * Math.sin(lean), y: centre.y + down * Math.cos(lean) };
  return quadAt(moved, widthOf(box) + MARGIN * height, height, lean);
}
