import type { Point, RecognisedCharacter, RecognisedLine, RecognisedWord } from "../recognizer.ts";
import type { Footing } from "./join-rows.ts";

/** Moves a point of a picture to where it would be on a paper that lies flat and straight before the eye. */
export type Level = (x: number, y: number) => Point;

const DESCENDS = /[gjpqyQ,;()[\]{}|/\\@_$ç]/;

/** Letters and figures that end on the line that they are written on. */
export const standing = (word: RecognisedWord): readonly RecognisedCharacter[] =>
  word.characters.filter((c) => !DESCENDS.test(c.text) && /[\p{L}\p{N}]/u.test(c.text));

/** Where a line's letters stand on a page that is nearly level. Null where none of them stands on the line. */
export function footingOf(line: RecognisedLine, level: Level): Footing | null {
  const feet = line.words
    .flatMap(standing)
    .map(({ box }) => ({ ...level((box.left + box.right) / 2, box.bottom), high: box.bottom - box.top }));
  const all = line.words.flatMap((word) => word.characters.map((c) => c.box));
  const size = median(feet.map((foot) => foot.high));
  if (size === null || all.length === 0) return null;
  const xs = all.map((box) => level((box.left + box.right) / 2, box.bottom).x);
  const third = Math.max(1, Math.ceil(feet.length / 3));
  const [first, last] = feet.length < 6 ? [feet, feet] : [feet.slice(0, third), feet.slice(-third)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    leftY: median(first.map((foot) => foot.y)) ?? 0,
    rightY: median(last.map((foot) => foot.y)) ?? 0,
    size,
  };
}

const median = (values: readonly number[]): number | null =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? null;
