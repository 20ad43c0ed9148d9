import { expect, test } from "vitest";
import { context, type RowText, rawRow, row } from "../../test/rows.ts";
import { numberCertain } from "./number-certain.ts";

test("a page that never shows its decimal mark leaves 4,110 open, with both numbers as candidates", () => {
  const doubt = numberCertain(row({ value: "4,110" }, null), context());
  expect(doubt?.reason).toBe("decimal-mark-unclear");
  expect(doubt?.candidates?.map((c) => c.value)).toEqual(["4110", "4.11"]);
});

test("on a page with decimal points 4,110 is four thousand", () => {
  expect(numberCertain(row({ value: "4,110" }, "."), context())).toBeNull();
});

test("a comma where the page uses points is a doubt", () => {
  expect(numberCertain(row({ value: "5,6" }, "."), context())?.reason).toBe("decimal-mark-unclear");
});

test("on a picture 1,017 is a thousand only beside a range in thousands", () => {
  const seen = (text: RowText) => {
    const value = rawRow(text).value.map((word) => ({ ...word, again: word.text }));
    return numberCertain(row(text, ".", { value }), context());
  };
  expect(seen({ value: "1,017" })?.candidates?.map((c) => c.value)).toEqual(["1017", "1.017"]);
  expect(seen({ value: "1,017", range: "1.005 - 1.030" })?.reason).toBe("decimal-mark-unclear");
  expect(seen({ value: "4,110", range: "1,800 - 7,700" })).toBeNull();
  expect(seen({ value: "1.017" })).toBeNull();
});
