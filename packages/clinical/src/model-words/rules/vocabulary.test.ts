import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "<hb> is low, as in thalassemia.",
  "<hb> is low: think of quinoa.",
  "<alt> is high, and your spleen too.",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("word");
});

test.each([
  "<hb> is low. It carries oxygen to all parts of your body.",
  "<alt> is high. It is found in the liver.",
])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
