import { expect, test } from "vitest";
import { rawRow } from "../../test/rows.ts";
import { unglue } from "./unglue.ts";

const parts = (text: string): string[] =>
  unglue(rawRow({ name: "A", value: text }).value).map((word) => word.text);

test.each([
  ["83%", ["83", "%"]],
  ["*5.4", ["*", "5.4"]],
  ["7.2H", ["7.2", "H"]],
  ["1:160*", ["1:160", "*"]],
  ["g/L(35-50)", ["g/L", "(35-50)"]],
  ["B12", ["B12"]],
])("%s is cut into %j", (text, expected) => {
  expect(parts(text)).toEqual(expected);
});
