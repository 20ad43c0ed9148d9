import { centreX, overlapY, type Rect, unionOf } from "../../geometry.ts";
import { bentBy } from "../first/bend.ts";
import { angleOf, centreOf, sizeOf } from "../first/quad.ts";
import type { Quad } from "../recognizer.ts";

/** Never nearer to a neighbour than this share of the gap. */
const HALF_WAY = 0.5;

/**
 * The quad of words alone: of the line that they were read in the part that they cover, with some paper beside it.
 * `words` are boxes in pixels of the picture, `lines` the quads that they were read in, and `others` the boxes of
 * what else stands in those lines; `aside` is the paper wanted on either side, in heights of the line. Null where the words stand on several rows.
 */
export function quadOfWords(
  words: readonly Rect[],
  lines: readonly Quad[],
  others: readonly Rect[],
  aside: number,
): Quad | null {
  const line = [...lines].sort((a, b) => sizeOf(b).height - sizeOf(a).height)[0];
  const [word] = words;
  if (!line || !word || words.some((other) => overlapY(other, word) <= 0)) return null;
  const own = unionOf(words);
  const { height } = sizeOf(line);
  const lean = angleOf(line);
  const middle = centreOf(line);
  const [from, to] = [line[0].x + line[3].x, line[1].x + line[2].x];
  // Where the axis of the line runs at x.
  const axisAt = (x: number): number =>
    middle.y + (x - middle.x) * Math.tan(lean) + bentBy(line[4], (2 * x - from) / Math.max(to - from, 1)).y;
  const besides = others.filter((box) => overlapY(box, own) > 0);
  const before = besides.filter((box) => centreX(box) < own.left).map((box) => own.left - box.right);
  const behind = besides.filter((box) => centreX(box) > own.right).map((box) => box.left - own.right);
  const room = (gaps: readonly number[]): number =>
    Math.max(0, Math.min(aside * height, ...gaps.map((gap) => HALF_WAY * gap)));
  const [left, right] = [own.left - room(before), own.right + room(behind)];
  const [up, down] = [
    { x: Math.sin(lean) * (height / 2), y: -Math.cos(lean) * (height / 2) },
    { x: -Math.sin(lean) * (height / 2), y: Math.cos(lean) * (height / 2) },
  ];
  const corner = (x: number, by: { readonly x: number; readonly y: number }) => ({
    x: x + by.x,
    y: axisAt(x) + by.y,
  });
  return [corner(left, up), corner(right, up), corner(right, down), corner(left, down)];
}
