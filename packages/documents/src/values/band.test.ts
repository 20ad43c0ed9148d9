import { expect, test } from "vitest";
import { readRangeBySex } from "./band.ts";

test.each([
  ["M: 13.0 - 17.0 F: 12.0 - 15.0", "female", { low: 12, high: 15 }],
  ["M: 13.0 - 17.0 F: 12.0 - 15.0", "male", { low: 13, high: 17 }],
  ["Men: < 41; Women: < 33", "female", { low: null, high: 33 }],
  ["Male 4.5-5.9, Female 4.0-5.2", "male", { low: 4.5, high: 5.9 }],
  ["M: 13.0 - 17.0 F: 12.0 - 15.0", null, null],
  ["Children: 11 - 14 Men: 13 - 17 Women: 12 - 15", "male", null],
  ["12.0 - 15.0", "female", null],
] as const)("%s for %s", (printed, sex, limits) => {
  expect(readRangeBySex(printed, sex, ".")).toEqual(limits);
});
