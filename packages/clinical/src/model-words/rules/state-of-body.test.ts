import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "<alt> is high. Your liver is hurt.",
  "<alt> is high, and your liver may be under stress.",
  "<tsh> is in range. Your thyroid is as it should be.",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("diagnosis");
});

test.each([
  "<alt> is high. A high result means that the liver may be under stress.",
  "Your liver result <alt> is high.",
])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
