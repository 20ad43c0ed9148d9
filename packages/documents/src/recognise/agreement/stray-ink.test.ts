import { expect, test } from "vitest";
import { drawnPage } from "../../../test/drawn-page.ts";
import { overlapX, overlapY, type Rect } from "../../geometry.ts";
import { loadEngine } from "../../node/load-engine.ts";
import type { RecognisedLine } from "../recognizer.ts";
import { strayInk } from "./stray-ink.ts";

const page = await drawnPage(await loadEngine(), { family: "ruled", seed: 1 }, 150);

/** As wide as Helvetica draws it, digits being 1. */
const widthOf = (character: string): number => (character === "." ? 0.5 : 1);
const sum = (characters: readonly string[]): number =>
  characters.reduce((all, character) => all + widthOf(character), 0);

/** What a reader would see: characters in their places, without those that `isLost` names. */
const lines = (isLost: (text: string, at: number) => boolean): RecognisedLine[] =>
  page.cells.map(({ quad, words }) => ({
    quad,
    words: words.map(({ text, box }) => {
      const all = [...text];
      const x = (at: number) => box.left + ((box.right - box.left) * sum(all.slice(0, at))) / sum(all);
      const characters = all.flatMap((character, at) =>
        isLost(text, at)
          ? []
          : [{ text: character, score: 1, box: { ...box, left: x(at), right: x(at + 1) } }],
      );
      return { text, characters };
    }),
  }));
const isAt = (one: Rect, other: Rect): boolean => overlapX(one, other) > 0 && overlapY(one, other) > 0;
const numbers = page.cells.flatMap(({ words }) => words).filter(({ text }) => /^[2-9]\d+\.\d+$/.test(text));

test("where everything was read no ink is left beside a number", () => {
  const stray = strayInk(
    page.picture,
    lines(() => false),
  );
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers.filter(({ box }) => stray.some((ink) => isAt(ink.box, box)))).toEqual([]);
});

test("a first digit that was lost is left, whether its place is free or another's", () => {
  const free = strayInk(
    page.picture,
    lines((text, at) => at === 0 && /^[2-9]\d+\.\d+$/.test(text)),
  );
  expect(numbers.filter(({ box }) => !free.some((ink) => isAt(ink.box, box)))).toEqual([]);
  const taken = lines(() => false).map((line) => ({
    ...line,
    words: line.words.map((word) => {
      const [lost, next, ...rest] = word.characters;
      if (!/^[2-9]\d+\.\d+$/.test(word.text) || !lost || !next) return word;
      return {
        text: word.text.slice(1),
        characters: [{ ...next, box: { ...next.box, left: lost.box.left } }, ...rest],
      };
    }),
  }));
  const left = strayInk(page.picture, taken);
  expect(numbers.filter(({ box }) => !left.some((ink) => isAt(ink.box, box)))).toEqual([]);
});
