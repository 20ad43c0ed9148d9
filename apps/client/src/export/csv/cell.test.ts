import { expect, test } from "vitest";
import { cellText } from "./cell.ts";

test.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", " =1", "\t=1", "＝1", "-", "+", "++", "-pos"])(
  "%j is no formula",
  (text) => expect(cellText(text).replace(/^"/, "")).toMatch(/^'/),
);

test.each([
  [-3.5, "-3.5"],
  [1e-7, "1e-7"],
  ["-3.5", "-3.5"],
  ["+5", "+5"],
  ["12", "12"],
])("%j stays a number", (cell, text) => expect(cellText(cell)).toBe(text));

test.each(["3-5", "3 - 5", "1:80", "1/2", "2345-7", "3.5.24", "120/80"])(
  "%s becomes no day and no time",
  (text) => expect(cellText(text)).toBe(`'${text}`),
);

test("a number with a comma becomes no other number", () => expect(cellText("12,9")).toBe(`"'12,9"`));

test.each(["2026-10-30", "12.0 - 15.5", "< 5", "<0.6", "negative", "LOINC 2345-7", "1+"])(
  "%s stays as it is",
  (text) => expect(cellText(text)).toBe(text),
);

test("quotes, commas and line ends are quoted", () => {
  expect(cellText('a "b", c\nd')).toBe('"a ""b"", c\nd"');
  expect(cellText('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
  expect(cellText(null)).toBe("");
});
