import { expect, test } from "vitest";
import { wipeRules } from "./wipe-rules.ts";

const [WIDTH, HEIGHT] = [120, 52];

/** A strip with grey rectangles: left, top, right, bottom, value. */
function strip(...areas: [number, number, number, number, number][]): Uint8Array {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [left, top, right, bottom, value] of areas) {
    for (let y = top; y < bottom; y++) grey.fill(value, y * WIDTH + left, y * WIDTH + right);
  }
  return grey;
}

/** Letters of 4 pixels with gaps of 3, as high as digits are. */
const letters = Array.from({ length: 12 }, (_, i): [number, number, number, number, number] => [
  20 + 7 * i,
  12,
  24 + 7 * i,
  38,
  30,
]);

function wiped(grey: Uint8Array): Uint8Array {
  const copy = grey.slice();
  wipeRules(copy, WIDTH, HEIGHT);
  return copy;
}

test.each([
  ["above", [0, 2, 120, 4, 120]],
  ["below", [0, 46, 120, 48, 200]],
  ["on the left", [2, 0, 5, 52, 90]],
  ["on the right", [114, 0, 116, 52, 190]],
] as const)("a rule %s goes, the letters stay", (_, rule) => {
  expect(wiped(strip([...rule], ...letters))).toEqual(wiped(strip(...letters)));
});

test("letters alone stay as they are, also where their tops reach into the outer quarter", () => {
  expect(wiped(strip(...letters))).toEqual(strip(...letters));
  const top = [20, 10, 60, 13, 30] as [number, number, number, number, number];
  const stem = [20, 13, 60, 36, 60] as [number, number, number, number, number];
  expect(wiped(strip(top, stem))).toEqual(strip(top, stem));
});

test("a one at the end of a strip is no rule", () => {
  const one: [number, number, number, number, number] = [5, 12, 9, 38, 20];
  expect(wiped(strip(one))).toEqual(strip(one));
});
