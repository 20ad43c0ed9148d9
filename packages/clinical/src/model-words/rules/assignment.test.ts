import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "Your <hb.name> is <ferritin.value>.",
  "Your [hb.name] is [ferritin.value].",
  "<hb.name> and <ferritin.name> are [ferritin.value].",
  "The range for <hb.name> is <hb.value>.",
  "Your <hb.name> is <hb.range>.",
  "Your <hb.name> is [hb.value] above the range.",
  "One result is [hb.value].",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("assignment");
});

test.each([
  "Your <hb.name> is <hb.value>, and the range is <hb.range>.",
  "You asked about <hb.name>. It is [hb.value].",
  "<hb.name> ([hb.value]) and <ferritin.name> ([ferritin.value]) are low.",
  "At [hb.value], your <hb.name> is low.",
  "<tsh.name> and <glucose.name> are in range: <tsh.value> and <glucose.value>.",
])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
