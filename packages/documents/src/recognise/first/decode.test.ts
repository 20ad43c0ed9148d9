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
    { index: 0, text: "" },
    { index: 1, text: "4" },
    { index: 2, text: "." },
    { index: 4, text: " " },
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

test("a dictionary of another network is refused", () => {
  expect(() => decode(output([1]), 0, readDictionary("4"))).toThrow("not this network's");
});
