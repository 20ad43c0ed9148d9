import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "All your results are in range.",
  "<hb> is low. The rest of your results are normal.",
  "Everything is in range.",
  "None of your results is high.",
  "All in range: that is your report.",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("whole");
});

test.each([
  "<glucose> and <tsh> are all in range.",
  "All of these results were read from your report: <hb> and <tsh>.",
])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
