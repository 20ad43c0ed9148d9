import { expect, it } from "vitest";
import { decimalsOf, spanOf } from "./span.ts";

it.each([
  ["4.50", 4.5, 2],
  ["4,5", 4.5, 1],
  ["150,000", 150000, 0],
  ["1.234,5", 1234.5, 1],
  ["0.07", 0.07, 2],
  ["0.0", 0, 1],
  ["7", 7, 0],
])("%s has its last digit in its place", (printed, number, decimals) => {
  expect(decimalsOf(printed, number)).toBe(decimals);
});

it("spans half of the last digit to either side", () => {
  const span = spanOf("4.50", 4.5);
  expect(span?.low).toBeCloseTo(4.495, 6);
  expect(span?.high).toBeCloseTo(4.505, 6);
});

it.each([
  ["4.5", 46],
  ["abc", 4],
  ["", 0],
])("%j is not the text of %d", (printed, number) => {
  expect(spanOf(printed, number)).toBeNull();
});
