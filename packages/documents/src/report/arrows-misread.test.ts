import { expect, test } from "vitest";
import { rawRow, row, size } from "../../test/rows.ts";
import type { RawRow } from "../layout/raw-row.ts";
import { withoutMisreadArrows } from "./arrows-misread.ts";
import { readRow } from "./result.ts";

const read = (raw: RawRow) =>
  readRow(raw, size, { mark: ".", order: null, sex: null, age: null, language: null });

/** A row of a picture, whose every word two readers saw alike. */
function seen(value: string, range: string) {
  const raw = rawRow({ value, range }, { doubts: value.includes(" ") ? ["value-unclear"] : [] });
  return read({ ...raw, value: raw.value.map((word) => ({ ...word, again: word.text })) });
}

const values = (rows: Parameters<typeof withoutMisreadArrows>[0]) =>
  withoutMisreadArrows(rows, read).map(({ result }) => result.printed.value);

const unusual = [seen("134 1", "136 - 145"), seen("402 !", "150 - 400"), seen("9.9 1", "3.0 - 9.2")];

test("thin characters behind every number that is out of its range, and no other, were arrows", () => {
  expect(values([...unusual, seen("3.9", "3.5 - 5.1")])).toEqual(["134", "402", "9.9", "3.9"]);
  expect(withoutMisreadArrows(unusual, read).flatMap(({ raw }) => raw.doubts)).toEqual([]);
});

test("two that stand under each other are enough", () => {
  const rows = [seen("402 1", "150 - 400"), seen("134 1", "136 - 145"), seen("3.9", "3.5 - 5.1")];
  expect(values(rows)).toEqual(["402", "134", "3.9"]);
});

test.each([
  ["a number with one is in its range", [...unusual, seen("41 1", "36 - 46")]],
  ["a number without one is out of its range", [...unusual, seen("6.9", "3.5 - 5.1")]],
  ["two don't stand under each other", [seen("402 1", "150 - 400"), seen("99.9 1", "3.0 - 9.2")]],
  ["there is one", unusual.slice(0, 1)],
])("not where %s", (_, rows) => {
  expect(values(rows)).toEqual(rows.map(({ result }) => result.printed.value));
});

test("a text layer has no misread arrows", () => {
  const rows = ["134 1", "402 1", "99 1"].map((value) => row({ value, range: "1 - 2" }));
  expect(values(rows)).toEqual(["134 1", "402 1", "99 1"]);
});
