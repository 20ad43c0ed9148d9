import { expect, test } from "vitest";
import type { RecognisedLine, RecognisedWord } from "../recognizer.ts";
import { withTypedBars } from "./typed-bars.ts";

const QUAD: RecognisedLine["quad"] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** A word of figures 20 high and 10 wide on the row at `top`; those at the places of `tall` are as a bar is. */
function word(text: string, left: number, top: number, tall: readonly number[] = []): RecognisedWord {
  const characters = [...text].map((character, at) => {
    const from = left + 12 * at;
    const box = tall.includes(at)
      ? { left: from, right: from + 3, top: top - 4, bottom: top + 26 }
      : { left: from, right: from + (character === "1" ? 3 : 10), top, bottom: top + 20 };
    return { text: character, box, score: 1 };
  });
  return { text, characters };
}
const line = (...words: RecognisedWord[]): RecognisedLine => ({ quad: QUAD, words });
const textsOf = (lines: readonly RecognisedLine[]) => lines.map(({ words }) => words.map(({ text }) => text));

test("bars under each other are bars, whatever they were read as", () => {
  const rows = [
    line(word("1", 100, 0, [0]), word("71", 120, 0)),
    line(word("12", 100, 40, [0]), word("mg", 140, 40)),
    line(word("L", 101, 80, [0]), word("11", 120, 80)),
  ];
  expect(textsOf(withTypedBars(rows))).toEqual([
    ["|", "71"],
    ["|", "2", "mg"],
    ["|", "11"],
  ]);
});

test("a figure one is as high as the others, and a tall stroke alone is not taken for a bar", () => {
  const rows = [line(word("171", 100, 0)), line(word("12", 100, 40)), line(word("I", 400, 80, [0]))];
  expect(withTypedBars(rows)).toEqual(rows);
});

test("a tall letter of a unit under the same one is no bar, nor one in a line of larger print", () => {
  const units = [line(word("mmol/L", 100, 0, [3])), line(word("mmol/L", 100, 40, [3]))];
  expect(withTypedBars(units)).toEqual(units);
});
