import type { Box } from "@serenya/contract";
import type { ReadWord } from "../ports/reader.ts";

/** How far from one height words of one line may stand, in heights of a word, and for each width between them: a photo leans. */
const lean = { heights: 0.6, widths: 0.01 };

export const heightOf = ([, top, , bottom]: Box): number => bottom - top;
export const middleOf = ([left, top, right, bottom]: Box) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** The smallest box around all of them. */
export const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
];

/** True where two boxes lie over one another by more than an edge. */
export function overlaps(one: Box, other: Box): boolean {
  const wide = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
  const high = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
  return wide > 0 && high > 0.3 * Math.min(heightOf(one), heightOf(other));
}

/** True where two words stand on one line of print, as far as their boxes tell. */
export function isOneLine(one: Box, other: Box): boolean {
  const [a, b] = [middleOf(one), middleOf(other)];
  const slack = lean.heights * Math.max(heightOf(one), heightOf(other)) + lean.widths * Math.abs(a.x - b.x);
  return Math.abs(a.y - b.y) <= slack;
}

/** The words of a page on the line of `box`, from left to right. */
export const lineOf = (box: Box, words: readonly ReadWord[]): readonly ReadWord[] =>
  words.filter((word) => isOneLine(box, word.box)).toSorted((a, b) => a.box[0] - b.box[0]);
