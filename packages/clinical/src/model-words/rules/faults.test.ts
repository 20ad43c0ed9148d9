import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "<hb> is low. See example.com.",
  "<hb> is low. Read https://example.com.",
  "<hb> is low. Write to a@b.",
  "<hb> is low: [more](x).",
  "<hb> is low <b>.",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("link");
});

test.each(["<hb> is low."])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
