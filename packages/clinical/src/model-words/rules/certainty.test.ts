import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "<hb> is low. It comes from blood loss.",
  "<hb> is low and makes you tired.",
  "<alt> is definitely high.",
  "<hb> is low, caused by blood loss.",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("certainty");
});

test.each([
  "<hb> is low. It can come from low iron.",
  "<hb> is low. You might ask whether it comes from low iron.",
  "<crp> goes up when there is swelling or an infection in the body.",
])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});

test.each([
  "<crp> is high. There is an infection in your body.",
  "<crp> is high. It may not be an infection.",
])("refuses as a diagnosis: %s", (text) => {
  expect(codesOf(text)).toContain("diagnosis");
});
