import { expect, test } from "vitest";
import { findDecimalMark } from "./decimal-mark.ts";

test.each([
  [["5.6", "12.0", "4,110"], "."],
  [["5,6", "12,0", "1.234"], ","],
  [["4,0-10,0"], ","],
  [["1,250,000"], "."],
  [["140", "4,110"], null],
  [["5.6", "5,6"], null],
  [["14.05.2024", "08:15", "192.168.1.10", "www.lab.com"], null],
] as const)("%j shows %s", (words, mark) => {
  expect(findDecimalMark(words)).toBe(mark);
});
