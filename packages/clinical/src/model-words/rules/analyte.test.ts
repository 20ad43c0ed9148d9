import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each(["<hb> is low. Your lipase is fine.", "<alt> is high, as is GGT.", "Your cortisol is high."])(
  "refuses: %s",
  (text) => {
    expect(codesOf(text)).toContain("analyte");
  },
);

test.each(["<hb> is low. This can come from low iron."])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
