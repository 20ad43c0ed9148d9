import { expect, test } from "vitest";
import { isSpeck, unitWithoutSpecks, wholeWithinSpecks, withoutSpecks } from "./specks.ts";

test.each([
  [".6.41", "6.41"],
  ["8.4.", "8.4"],
  ["42,3:", "42,3"],
  ["<0,5.", "<0,5"],
  ["“61", "61"],
  ["'104", "104"],
])("%s is %s beside a speck", (read, number) => expect(withoutSpecks(read)).toBe(number));

test.each([".56", "56.", "1+", "5.2*", "-", "1:80", "Pos.", "‚56"])("%s stays", (read) =>
  expect(withoutSpecks(read)).toBe(read),
);

test("a whole number may have lost something at a dot", () => {
  expect(wholeWithinSpecks("337.")).toBe("337");
  expect(wholeWithinSpecks(".56")).toBe("56");
  expect(wholeWithinSpecks("337")).toBeNull();
  expect(wholeWithinSpecks("8.4.")).toBeNull();
});

test("a word of specks has nothing else", () => {
  expect([". :", "·", "'"].map((text) => isSpeck(text.replace(" ", "")))).toEqual([true, true, true]);
  expect(["-", "+", "*", "<", "1", "°C"].map(isSpeck)).toEqual([false, false, false, false, false, false]);
});

test.each([
  ["'mm/h", "mm/h"],
  ["pg/mL'", "pg/mL"],
  ["10^3/µL", "10^3/µL"],
  ["·/L", "·/L"],
  ["'", "'"],
])("a unit %s is %s", (read, unit) => expect(unitWithoutSpecks(read)).toBe(unit));
