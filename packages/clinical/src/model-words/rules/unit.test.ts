import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each(["<hb> is measured in mmol/L.", "<hb> is given in pg.", "<hb> is low by a %."])(
  "refuses: %s",
  (text) => {
    expect(codesOf(text)).toContain("unit");
  },
);

test.each(["Your <hb.name> is <hb.value>."])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
