import { expect, test } from "vitest";
import type { Placed } from "./place-characters.ts";
import { splitWords } from "./split-words.ts";

/** Characters 6 wide and 10 high; each number is the gap before the next one, an underscore a space seen there. */
function split(...parts: readonly (string | number)[]): string {
  const characters: Placed[] = [];
  const spaces = new Set<number>();
  let x = 0;
  for (const part of parts) {
    if (typeof part === "number") {
      x += part;
      continue;
    }
    if (part.startsWith("_")) spaces.add(characters.length);
    characters.push({
      text: part.replace("_", ""),
      score: 1,
      box: { left: x, right: x + 6, top: 0, bottom: 10 },
      reach: { left: x, right: x + 6 },
    });
    x += 6;
  }
  return splitWords(characters, (index) => spaces.has(index))
    .map((word) => word.map(({ text }) => text).join(""))
    .join(" ");
}

test("a gap parts words also where the network saw no space", () => {
  expect(split("<", 3.6, "2", 1, "0")).toBe("< 20");
  expect(split("-", 4, "1", 1, "5")).toBe("- 15");
  expect(split("T", 1, "S", 1, "H")).toBe("TSH");
});

test("a gap with pale ink in it parts no words: blur takes the arms of letters", () => {
  const letter = (text: string, left: number, pale: number): Placed => ({
    text,
    score: 1,
    box: { left, right: left + 6, top: 0, bottom: 10 },
    reach: { left, right: left + 6 + pale },
  });
  const words = (pale: number, space: boolean) =>
    splitWords([letter("R", 0, pale), letter("E", 10, 0)], () => space).length;
  expect(words(0, false)).toBe(2);
  expect(words(2, false)).toBe(1);
  expect(words(2, true)).toBe(2);
});

test("a space is believed only where there is a gap", () => {
  expect(split("m", 1, "_L")).toBe("mL");
  expect(split("m", 2.4, "_L")).toBe("m L");
});

test("the margin of a figure one and typewriter's type do not tear a number", () => {
  expect(split("1", 4, "1", 2, ".", 3, "4", 2, "1")).toBe("11.41");
  expect(split("2", 3.6, "8", 4.8, ".", 4.8, "1")).toBe("28.1");
  expect(split("1", 5, "4", 4.1, "0", 4.1, "2")).toBe("1402");
  expect(split("1", 4, ":", 4, "_8", 2, "0")).toBe("1:80");
});

test("a grade keeps its plus signs", () => {
  expect(split("1", 2.9, "_+")).toBe("1+");
  expect(split("+", 2, "_+", 2, "+")).toBe("+++");
});

test("a name that ends in a figure is parted from its value", () => {
  expect(split("T", 0.5, "3", 3.7, "9", 0.9, ".", 2.6, "1")).toBe("T3 9.1");
  expect(split("C", 1, "A", 1, "1", 2.5, "2", 1, "5")).toBe("CA125");
});

/** Typewriter's type: places 9 wide, a letter's ink in the middle of its own. */
function typed(text: string): string {
  const width = (letter: string) => (/[il.,()[\]/]/.test(letter) ? 2 : 7);
  const characters = [...text].flatMap((letter, at): Placed[] => {
    const middle = 9 * at;
    const box = { left: middle - width(letter) / 2, right: middle + width(letter) / 2, top: 0, bottom: 10 };
    return letter === " " ? [] : [{ text: letter, score: 1, box, reach: box }];
  });
  return splitWords(characters, () => false)
    .map((word) => word.map((c) => c.text).join(""))
    .join(" ");
}

test("in typewriter's type only an empty place parts words", () => {
  expect(typed("4.5 mmol/L (H) [<3.0]")).toBe("4.5 mmol/L (H) [<3.0]");
  expect(typed("Bilirrubina ....")).toBe("Bilirrubina ....");
});

test("two numbers stay two", () => {
  expect(split("1", 1, "9", 1, "9", 4.9, "_1", 1, "0")).toBe("199 10");
  expect(split("8", 1, "8", 0.5, ",", 4, "_2")).toBe("88, 2");
});

test("steps of proportional type that happen to be multiples of a narrow one are no places", () => {
  const unit = split("0", 1, ",", 1, "9", 1, "5", 6, "m", 5, "m", 2, "o", 0, "l", 0, "/", 0, "L");
  expect(unit.startsWith("0,95 ")).toBe(true);
});
