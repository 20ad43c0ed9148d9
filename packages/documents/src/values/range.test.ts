import { expect, test } from "vitest";
import { isBandedRange, readRange } from "./range.ts";

test.each([
  ["12.0 - 15.5", { low: 12, high: 15.5 }],
  ["(4-10)", { low: 4, high: 10 }],
  ["4.0 to 10.0", { low: 4, high: 10 }],
  ["< 200", { low: null, high: 200 }],
  ["Up to 40", { low: null, high: 40 }],
  ["> OR = 60 mL/min/1.73m2", { low: 60, high: null }],
  ["Reference range: 3.5 - 5.1 mmol/L", { low: 3.5, high: 5.1 }],
  ["150,000 - 400,000", { low: 150000, high: 400000 }],
  ["Negative", null],
  ["M: 13 - 17 F: 12 - 15", null],
  ["10 - 5", null],
])("%s", (printed, limits) => {
  expect(readRange(printed, ".")).toEqual(limits);
});

test("decimal commas and the words of other languages", () => {
  expect(readRange("3,5 bis 5,1", ",")).toEqual({ low: 3.5, high: 5.1 });
  expect(readRange("4,50 a 6,10 milhões/mm³", ",")).toEqual({ low: 4.5, high: 6.1 });
  expect(readRange("jusqu'à 5,0", ",")).toEqual({ low: null, high: 5 });
});

test("bands are ranges; sentences with numbers are not", () => {
  expect(isBandedRange("Desirable: < 200; Borderline: 200 - 239; High: >= 240")).toBe(true);
  expect(isBandedRange("M: 13.0 - 17.0 F: 12.0 - 15.0")).toBe(true);
  expect(isBandedRange("Repeat after 2 - 3 weeks at the clinic")).toBe(false);
});
