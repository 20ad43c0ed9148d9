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

test("on a picture a whole value among neighbours with decimals may have lost its mark", () => {
  const seen = (value: string, range: string) => {
    const read = row({ value, range });
    return {
      ...read,
      raw: { ...read.raw, value: read.raw.value.map((word) => ({ ...word, again: word.text })) },
    };
  };
  const read = seen("25", "0.0 - 35.0");
  const withDecimals = [seen("4.2", "3.5 - 5.2"), seen("1.9", "1.0 - 2.5"), seen("0.8", "0.5 - 1.1")];
  const reasonOn = (others: ReturnType<typeof seen>[]) =>
    decimalsFit(read, { ...context(), rows: [read, ...others] })?.reason;
  expect(reasonOn(withDecimals)).toBe("decimals-unlike-range");
  expect(reasonOn(withDecimals.slice(1))).toBeUndefined();
  expect(reasonOn([...withDecimals, seen("12", "10.0 - 20.0")])).toBeUndefined();
});
