import { expect, test } from "vitest";
import { context, pageOf, type RowText, rawRow, row } from "../../test/rows.ts";
import type { RawRow } from "../layout/raw-row.ts";
import type { Word } from "../text/word.ts";
import { readersAgree } from "./readers-agree.ts";

/** A row of a picture: what the first reader saw, and what the second saw in the cells that are named. */
function twice(first: RowText, second: Partial<Record<"value" | "unit" | "range", string | null>>) {
  const raw = rawRow(first);
  const again = (cell: "value" | "unit" | "range"): Word[] => {
    const seen = second[cell] === undefined ? (first[cell] ?? "") : second[cell];
    const parts = seen?.split(" ") ?? [];
    return raw[cell].map((word, i) => ({ ...word, again: seen === null ? null : (parts[i] ?? null) }));
  };
  const changes: Partial<RawRow> = { value: again("value"), unit: again("unit"), range: again("range") };
  return readersAgree(row(first, ".", changes), context([pageOf([])]));
}

const sodium = { value: "4.94", unit: "mg/dL", range: "3.50 - 5.20" };

test("both saw the same", () => {
  expect(twice(sodium, {})).toBeNull();
  expect(twice({ value: "Négatif" }, { value: "Negatif" })).toBeNull();
  expect(twice(sodium, { unit: "mg/dl", range: "3.50 – 5.20" })).toBeNull();
});

test("a lost decimal point is shown as two candidates at the same place", () => {
  const doubt = twice(sodium, { value: "494" });
  expect(doubt?.reason).toBe("readers-disagree");
  expect(doubt?.candidates?.map((c) => c.value)).toEqual(["4.94", "494"]);
  expect(doubt?.candidates?.[0]?.source).toEqual(doubt?.candidates?.[1]?.source);
});

test.each([
  ["4.94", "4,94"],
  ["4.94", "14.94"],
  ["<5", ">5"],
  ["< 5", "> 5"],
  ["1:80", "180"],
  ["+", "++"],
  ["Positive", "Negative"],
  ["Reactive", "Reactlve"],
])("value %s read again as %s", (value, again) => {
  expect(twice({ value }, { value: again })?.reason).toBe("readers-disagree");
});

test("a value that the second reader did not see has one candidate", () => {
  const doubt = twice(sodium, { value: null });
  expect(doubt?.reason).toBe("readers-disagree");
  expect(doubt?.candidates?.map((c) => c.value)).toEqual(["4.94"]);
});

test("unit and range count too", () => {
  expect(twice(sodium, { unit: "µg/dL" })?.reason).toBe("readers-disagree-unit");
  expect(twice(sodium, { unit: null })?.reason).toBe("readers-disagree-unit");
  expect(twice(sodium, { range: "3.50 - 520" })?.reason).toBe("readers-disagree-range");
});

test("words of a text layer are read once", () => {
  expect(readersAgree(row(sodium), context([pageOf([])]))).toBeNull();
});
