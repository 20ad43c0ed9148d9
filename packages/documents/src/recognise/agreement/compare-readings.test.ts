import { expect, test } from "vitest";
import type { RecognisedWord } from "../recognizer.ts";
import { compareReadings } from "./compare-readings.ts";

/** A word whose characters are 10 pixels wide and begin at `left`. */
const word = (text: string, left: number): RecognisedWord => ({
  text,
  characters: [...text].map((character, i) => ({
    text: character,
    box: { left: left + 10 * i, top: 0, right: left + 10 * i + 10, bottom: 20 },
    score: 1,
  })),
});
/** A word of the first reader, whose text differs from all that the second saw. */
const box = (left: number, length: number, text = "?") => ({
  text,
  box: { left, top: 0, right: left + 10 * length, bottom: 20 },
});

test("each word is held against what stands at its place", () => {
  const second = { words: [word("4.94", 2), word("mg/dL", 80)] };
  expect(compareReadings([box(0, 4), box(82, 5)], second)).toEqual(["4.94", "mg/dL"]);
});

test("words that only one of them parts are parted at their place", () => {
  expect(compareReadings([box(0, 3), box(32, 1)], { words: [word("184H", 0)] })).toEqual(["184", "H"]);
  expect(compareReadings([box(0, 4)], { words: [word("18", 0), word("4", 28)] })).toEqual(["18 4"]);
});

test("words that both saw alike stay whole where their characters are placed a little off", () => {
  const words = [box(0, 2.4, "150"), box(24, 1.6, "-"), box(45, 3, "400")];
  const second = { words: [word("150", 0), word("-", 30), word("400", 45)] };
  expect(compareReadings(words, second)).toEqual(["150", "-", "400"]);
  expect(compareReadings(words, { words: [word("150–", 0), word("400", 45)] })).toEqual(["150", "-", "400"]);
  expect(compareReadings([box(20, 4, "4.11")], { words: [word("1", 12), word("4.11", 20)] })).toEqual([
    "1 4.11",
  ]);
});

test("a figure that only the second reader saw before a word, glued or parted, is not lost", () => {
  expect(compareReadings([box(10, 4)], { words: [word("14.11", 0)] })).toEqual(["14.11"]);
  expect(compareReadings([box(20, 4)], { words: [word("<", 5), word("4.11", 20)] })).toEqual(["< 4.11"]);
  expect(compareReadings([box(0, 4)], { words: [word("4.11", 0), word("-", 45)] })).toEqual(["4.11 -"]);
});

test("specks beside a word are no reading of it, and figures far away are not its own", () => {
  expect(compareReadings([box(20, 4)], { words: [word("'", 5), word("4.11", 20)] })).toEqual(["4.11"]);
  expect(compareReadings([box(60, 4)], { words: [word("7", 5), word("4.11", 60)] })).toEqual(["4.11"]);
});

test("where the second reader saw nothing there is nothing", () => {
  expect(compareReadings([box(0, 4), box(60, 2)], { words: [word("mg", 60)] })).toEqual([null, "mg"]);
  expect(compareReadings([], { words: [word("mg", 60)] })).toEqual([]);
});
