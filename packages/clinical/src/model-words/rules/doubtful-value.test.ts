import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "<b12> is in range.",
  "Your vitamin B12 is on the report.",
  "Please check <b12.value>.",
  "<b12> and <hb> are low.",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("doubtful-value");
});

test.each(["Please check <b12> against your report.", "<b12.name> was not read for certain."])(
  "lets pass: %s",
  (text) => {
    expect(codesOf(text)).toEqual([]);
  },
);
