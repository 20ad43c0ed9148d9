import { err, ok, type ResultRow } from "@serenya/contract";
import { resultRow } from "@serenya/testing";
import { describe, expect, test } from "vitest";
import { readTypedValue } from "./read-typed-value.ts";

const number = resultRow();
const words = resultRow({ value: { kind: "text", text: "Negative" } });
const quantity = (value: number, comparator: "<" | ">" | null = null, unit = "g/dL") =>
  ok({ kind: "quantity", number: value, comparator, unit });
const read = (typed: string, row: ResultRow = number, decimal: "." | "," | null = ".") =>
  readTypedValue(typed, row, decimal);

describe("what a person types for a number", () => {
  test.each([
    ["4.1", ".", quantity(4.1)],
    ["4,1", ",", quantity(4.1)],
    ["4.1", ",", quantity(4.1)],
    [" 13.2 g/dL ", ".", quantity(13.2)],
    ["<5", ".", quantity(5, "<")],
    ["1,234", ".", quantity(1234)],
    ["1.234", ",", quantity(1234)],
    ["1,234", null, err("two-meanings")],
    ["1.2.3", ".", err("two-meanings")],
    ["", ".", err("empty")],
    ["   ", ".", err("empty")],
    ["abc", ".", err("not-a-value")],
    ["12 apples", ".", err("not-a-value")],
    ["9".repeat(41), ".", err("too-long")],
  ] as const)("%j on a page with %j", (typed, decimal, expected) => {
    expect(read(typed, number, decimal)).toEqual(expected);
  });

  test("spans, ratios, titres and plus signs", () => {
    expect(read("5 - 10")).toEqual(ok({ kind: "range", low: 5, high: 10, unit: "g/dL" }));
    expect(read("10 - 5")).toMatchObject({ ok: false });
    expect(read("1:80")).toEqual(ok({ kind: "titre", dilution: 80, comparator: null }));
    expect(read("3:2")).toEqual(ok({ kind: "ratio", numerator: 3, denominator: 2 }));
    expect(read("2+")).toEqual(ok({ kind: "ordinal", text: "2+" }));
  });
});

test("a row of words takes words, and numbers too", () => {
  expect(read("Not detected", words)).toEqual(ok({ kind: "text", text: "Not detected" }));
  expect(read("4.1", words)).toEqual(quantity(4.1));
  expect(read("4l1", words)).toEqual(err("not-a-value"));
});
