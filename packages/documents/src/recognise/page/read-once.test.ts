import { expect, test } from "vitest";
import type { Quad, RecognisedLine } from "../recognizer.ts";
import { readOnce } from "./read-once.ts";

const QUAD: Quad = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** Words whose letters are 10 wide and 12 high, each from its place along a row. */
const line = (top: number, ...words: readonly (readonly [string, number])[]): RecognisedLine => ({
  quad: QUAD,
  words: words.map(([text, left]) => ({
    text,
    characters: [...text].map((letter, at) => ({
      text: letter,
      score: 1,
      box: { left: left + 10 * at, right: left + 10 * at + 8, top, bottom: top + 12 },
    })),
  })),
});

const read = (...lines: readonly RecognisedLine[]) =>
  readOnce(lines).map(({ words }) => words.map(({ text }) => text).join(" "));

test("a letter that the next line has too is read once", () => {
  expect(read(line(0, ["Ratio", 0], ["21", 70], ["L", 120]), line(1, ["Low", 121], ["risk", 170]))).toEqual([
    "Ratio 21",
    "Low risk",
  ]);
  expect(read(line(0, ["Low", 0]), line(0, ["Low", 1]))).toEqual(["Low", ""]);
});

test("what stands beside or below stays", () => {
  expect(read(line(0, ["21", 0], ["L", 40]), line(0, ["Low", 60]))).toEqual(["21 L", "Low"]);
  expect(read(line(0, ["L", 0]), line(14, ["Low", 0]))).toEqual(["L", "Low"]);
});
