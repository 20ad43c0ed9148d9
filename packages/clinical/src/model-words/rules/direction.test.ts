import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "<hb> is high.",
  "<hb> is in range.",
  "<hb> isn't low.",
  "<hb> and <alt> are low.",
  "<hb> is low, and so is <alt>.",
  "<hb> is low. <alt> is too.",
  "<glucose> is not in range.",
  "<ferritin> is slightly low.",
  "<alt> is very high.",
  "<hb> has gone down.",
  "Low is what is seen.",
  "Your iron is low. <hb> is what you asked about.",
  "Unlike <hb>, <glucose> is low.",
  "<hb> is low. A high result can come from smoking.",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("direction");
});

test.each([
  "<hb> is low, <alt> is high and <glucose> is in range.",
  "<hb> is slightly low.",
  "<glucose> is neither high nor low.",
  "<hb> is not in its range, and neither is <alt>.",
  "You asked whether <glucose> is high. It isn't.",
  "Outside their ranges are <hb> and <alt>.",
  "<hb> is low. A low result can make you tired.",
])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
