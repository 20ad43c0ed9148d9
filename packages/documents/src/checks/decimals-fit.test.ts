import { expect, test } from "vitest";
import { context, row } from "../../test/rows.ts";
import { decimalsFit } from "./decimals-fit.ts";

test("411 against 3.50 - 5.20 looks like 4.11 without its point", () => {
  expect(decimalsFit(row({ value: "411", range: "3.50 - 5.20" }), context())?.reason).toBe(
    "decimals-unlike-range",
  );
});

test.each([
  ["4.1", "3.50 - 5.20"],
  ["12", "3.5 - 5.2"],
  ["411", "150 - 400"],
])("%s against %s is fine", (value, range) => {
  expect(decimalsFit(row({ value, range }), context())).toBeNull();
});

test("where the mark is not known, a range's comma may be one", () => {
  const read = row({ value: "182", range: "< 14,0" }, null);
  expect(decimalsFit(read, { ...context(), mark: null })?.reason).toBe("decimals-unlike-range");
});

test("on a picture outside the range is enough", () => {
  const read = row({ value: "12", range: "3.5 - 5.2" });
  const raw = { ...read.raw, value: read.raw.value.map((word) => ({ ...word, again: word.text })) };
  expect(decimalsFit({ ...read, raw }, context())?.reason).toBe("decimals-unlike-range");
});
