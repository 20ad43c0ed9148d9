import { expect, test } from "vitest";
import { decode } from "./decode.ts";
import { readDictionary } from "./dictionary.ts";

const dictionary = readDictionary("4\n.\n十\n");

/** One line whose best class at each step is given. */
function output(classes: readonly number[], lines = 1) {
  const data = new Float32Array(lines * classes.length * dictionary.size);
  for (let line = 0; line < lines; line++)
    classes.forEach((best, step) => {
      data[(line * classes.length + step) * dictionary.size + best] = 0.5 + step / 100;
    });
  return { data, dims: [lines, classes.length, dictionary.size] };
}

test("the dictionary begins with the blank and ends with the space", () => {
  expect(dictionary.classes).toEqual([
    { index: 0, text: "", look: expect.any(Number) },
    { index: 1, text: "4", look: expect.any(Number) },
    { index: 2, text: ".", look: expect.any(Number) },
    { index: 4, text: " ", look: expect.any(Number) },
  ]);
  expect(readDictionary("a\r\n（").classes.map(({ text }) => text)).toEqual(["", "a", "(", " "]);
});

test("repetitions are one character, a blank between them makes two, and steps are kept", () => {
  const steps = decode(output([0, 1, 1, 0, 1, 2, 4, 0]), 0, dictionary);
  expect(steps.map(({ text, from, to }) => [text, from, to])).toEqual([
    ["4", 1, 3],
    ["4", 4, 5],
    [".", 5, 6],
    [" ", 6, 7],
  ]);
  expect(steps[0]?.score).toBeCloseTo(0.52);
});

test("a line of a batch is read at its own place", () => {
  const two = output([1, 0], 2);
  two.data.fill(0, 0, two.data.length / 2);
  two.data[2] = 1;
  expect(decode(two, 0, dictionary).map(({ text }) => text)).toEqual(["."]);
  expect(decode(two, 1, dictionary).map(({ text }) => text)).toEqual(["4"]);
});

test("a script that is not read gives way to the next best class", () => {
  const line = output([3]);
  line.data[1] = 0.2;
  expect(decode(line, 0, dictionary)).toMatchObject([{ text: "4" }]);
});

test("classes that print alike stand together against nothing and against others", () => {
  const strokes = readDictionary("l\nI\n1\n/\n");
  const step = (likely: readonly number[]) => ({
    data: new Float32Array(likely),
    dims: [1, 1, strokes.size],
  });
  const read = (...likely: number[]) => decode(step(likely), 0, strokes).map(({ text }) => text);
  expect(read(0.43, 0.09, 0.29, 0.1, 0.05, 0.04)).toEqual(["I"]);
  expect(read(0.1, 0.25, 0.1, 0.12, 0.31, 0)).toEqual(["l"]);
  expect(read(0.6, 0.1, 0.1, 0.1, 0.05, 0.05)).toEqual([]);
});

test("one stroke seen over two steps as two letters is one, unless both are sure", () => {
  const strokes = readDictionary("l\nI\n");
  const two = (...likely: number[]) =>
    decode({ data: new Float32Array(likely), dims: [1, 2, strokes.size] }, 0, strokes).map(
      ({ text }) => text,
    );
  expect(two(0.2, 0.4, 0.35, 0, 0.1, 0.3, 0.5, 0)).toEqual(["I"]);
  expect(two(0, 0.9, 0.1, 0, 0, 0.1, 0.9, 0)).toEqual(["l", "I"]);
});

test("a dictionary of another network is refused", () => {
  expect(() => decode(output([1]), 0, readDictionary("4"))).toThrow("not this network's");
});
