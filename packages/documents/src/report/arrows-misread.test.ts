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

test("a number without a range stays, and says nothing about the others", () => {
  expect(values([...unusual, seen("14.2 1", "")])).toEqual(["134", "402", "9.9", "14.2 1"]);
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

/** A row with a mark that the readers saw differently, or before its unit. */
function marked(value: string, unit: string, range: string, flag = "") {
  const raw = rawRow({ value, unit, range, flag }, { doubts: value.includes(" ") ? ["value-unclear"] : [] });
  const again = (words: RawRow["value"]) =>
    words.map((word) => ({ ...word, again: /^[1AV>]$/.test(word.text) ? "Î" : word.text }));
  return read({ ...raw, value: again(raw.value), unit: again(raw.unit) });
}

const flags = [marked("6.4", "mmol/L", "3.5 - 5.1", "!"), marked("71", "g/L", "130 - 170", "A")];

test("rows whose arrows were read as flags are of the same column", () => {
  const rows = withoutMisreadArrows(
    [...flags, marked("4.06 1", "mmol/L", "< 3.00"), marked("38", "V mL/min", "> 60")],
    read,
  );
  expect(rows.map(({ result: { printed } }) => [printed.value, printed.unit])).toEqual([
    ["6.4", "mmol/L"],
    ["71", "g/L"],
    ["4.06", "mmol/L"],
    ["38", "mL/min"],
  ]);
});

test("before a unit a sign is an arrow only where the number is out of its range", () => {
  const units = (range: string) =>
    withoutMisreadArrows([marked("38", "> %", range)], read).map(({ result }) => result.printed.unit);
  expect(units("40 - 50")).toEqual(["%"]);
  expect(units("30 - 50")).toEqual(["> %"]);
  const whole = marked("38", "%", "40 - 50").raw;
  const unit = whole.unit.map((word) => ({ ...word, text: "V %", again: "A %" }));
  const [row] = withoutMisreadArrows([read({ ...whole, unit })], read);
  expect(row?.raw.unit.map(({ text, again }) => [text, again])).toEqual([["%", "%"]]);
});

test("what one reader takes for no figure is none, where the number is out of its range", () => {
  const seenAs = (text: string, again: string, range: string) => {
    const { raw } = seen(`64 ${text}`, range);
    const value = raw.value.map((word) => (word.text === text ? { ...word, again } : word));
    return values([read({ ...raw, value })])[0];
  };
  expect(seenAs("V", "V", "> 90")).toBe("64");
  expect(seenAs("1", "A", "> 90")).toBe("64");
  expect(seenAs("1", "7", "> 90")).toBe("64 1");
  expect(seenAs("1", "A", "> 60")).toBe("64 1");
});

test("a figure that both readers saw needs a column of its own", () => {
  expect(values([...flags, seen("4.06 1", "< 3.00")])).toEqual(["6.4", "71", "4.06 1"]);
});
