import { expect, test } from "vitest";
import { wordsAt } from "../../../test/rows.ts";
import { joinText, type Word } from "../../text/word.ts";
import { asPrinted, withoutFurniture } from "./settled-range.ts";

/** Words as the first reader saw them, and what the second saw of each: a tilde is nothing at all. */
const twice = (first: string, second: string): Word[] =>
  wordsAt(first).map((word, at) => {
    const again = second.split(" ")[at] ?? "~";
    return { ...word, again: again === "~" ? null : again };
  });

test.each([
  ["1 8 - 61", "| 8 - 61", "8 - 61"],
  ["70 - 400 Y", "70 - 400 ~", "70 - 400"],
  ["< 150 D", "< 150 [", "< 150"],
  ["[ 8,1 - 9,4 1", "[6 8,1 - 9,4 :1", "8,1 - 9,4"],
  ["[ 8,1 - 9,4 1", "[ 8,1 - 9,4 1", "8,1 - 9,4"],
  ["8,1 - 9,4 1", "[8,1 - 9,4 a]", "8,1 - 9,4"],
  ["[ 8,1 - 9,4 ]", "Fa 8,1 - 9,4 ]", "8,1 - 9,4"],
])("%s, seen again as %s, is %s", (first, second, meant) =>
  expect(joinText(withoutFurniture(twice(first, second)))).toBe(meant),
);

test.each([
  ["a thousand", "1 200 - 4 500", "| 200 - 4 500"],
  ["a one that both saw", "1 8 - 61", "1 8 - 61"],
  ["a letter that both saw", "70 - 400 Y", "70 - 400 Y"],
  ["a digit behind", "70 - 400 1", "70 - 400 |"],
  ["a unit", "0.5 - 2 g", "0.5 - 2 9"],
])("%s stays: %s, %s", (_, first, second) =>
  expect(joinText(withoutFurniture(twice(first, second)))).toBe(first),
);

test.each([
  ["36.0 - 46,0", "36,0 - 46,0", "36,0 - 46,0"],
  ["Manner: 12,0 - 16,0", "Männer: 12,0 - 16,0", "Männer: 12,0 - 16,0"],
  ["8,6 a 10,2", "8,6 à 10,2", "8,6 à 10,2"],
  // Something else than a mark or an accent.
  ["Minner: 12,0", "Männer: 12,0", "Minner: 12,0"],
  ["1.000 - 2.000", "1,000 - 2,000", "1.000 - 2.000"],
  ["36.0 - 46,0", "38,0 - 46,0", "36.0 - 46,0"],
])("%s, seen again as %s on a page with commas, is printed %s", (first, second, printed) =>
  expect(joinText(asPrinted(twice(first, second), ","))).toBe(printed),
);
