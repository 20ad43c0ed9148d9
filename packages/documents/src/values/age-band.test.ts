import { expect, test } from "vitest";
import { readRangeByAge } from "./age-band.ts";

const BANDS = "1-9 years: 140 - 420 10-17 years: 70 - 400 > 18 years: 40 - 130";
const years = (value: number) => ({ value, unit: "a" as const });

test.each([
  [8, { low: 140, high: 420 }],
  [9, { low: 140, high: 420 }],
  [10, { low: 70, high: 400 }],
  [40, { low: 40, high: 130 }],
  [18, null],
])("at %d years", (age, limits) => {
  expect(readRangeByAge(BANDS, years(age), ".")).toEqual(limits);
});

test("months are compared with years, and no age or something else that chooses leaves it open", () => {
  expect(readRangeByAge("0-11 months: 9 - 14; 1-5 years: 11 - 13", { value: 7, unit: "mo" }, ".")).toEqual({
    low: 9,
    high: 14,
  });
  expect(readRangeByAge(BANDS, null, ".")).toBeNull();
  expect(readRangeByAge(BANDS.replace("1-9", "Boys 1-9"), years(8), ".")).toBeNull();
});
