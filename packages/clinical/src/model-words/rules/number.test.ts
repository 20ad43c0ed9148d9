import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "Your <hb.name> is 11 g/dL.",
  "Your <hb.name> is eleven.",
  "Your <hb.name> is ten point nine.",
  "Three results are low: <hb> and <ferritin>.",
  "<hb> is twice as low as it was.",
  "Your <hb.name> is about [hb.value].",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("number");
});

test.each([
  "Your <hb.name> is [hb.value].",
  "Two results are low: <hb> and <ferritin>.",
  "<hb> is one of the results that are low.",
  "Both <hb> and <ferritin> are low.",
])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
