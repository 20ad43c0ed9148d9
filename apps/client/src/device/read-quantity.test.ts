import { expect, test } from "vitest";
import { readQuantity } from "./read-quantity.ts";

test.each([
  ["13.2", ".", 13.2, null],
  ["13,2", ".", 13.2, null],
  ["13,2", null, 13.2, null],
  ["1,234", ".", 1234, null],
  ["1,234", ",", 1.234, null],
  ["1.234,5", ",", 1234.5, null],
  ["12,345,678", ".", 12345678, null],
  ["0,123", ".", 0.123, null],
  ["< 5", ".", 5, "<"],
  ["≥ 90", null, 90, ">="],
  ["\u22120.5", ".", -0.5, null],
] as const)("%s on a page with %s is %d %s", (text, decimal, number, comparator) => {
  expect(readQuantity(text, decimal)).toEqual({ number, comparator });
});

test.each([
  ["1,234", null],
  ["1.2.3", "."],
  ["1,23,4", "."],
  ["1.234.5", ","],
  ["1.234,5", "."],
  ["Negative", "."],
  ["13.2 g/dL", "."],
  ["", "."],
  [".", "."],
] as const)("%s on a page with %s is no number, or could be two", (text, decimal) => {
  expect(readQuantity(text, decimal)).toBeNull();
});
