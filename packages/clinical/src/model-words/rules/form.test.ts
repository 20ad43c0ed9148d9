import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "{{r99}} is low.",
  "Your <hb.name> is \uff11\uff10.\uff19 g/dL.",
  "{{r1.secret}} is low.",
  "{r1} is low.",
  "- <hb> is low.",
  "<hb> is l\u043ew.",
  "<hb> is lo\u200bw.",
  "\u202e<hb> is low.",
  "<hb> is lo\ufb01.",
  "<hb> is low \ud83d\ude00.",
  " ",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("form");
});

test.each(["<hb> is low \u2026", "\u201c<hb>\u201d is low."])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
