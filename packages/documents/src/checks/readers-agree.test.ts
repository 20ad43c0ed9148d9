import { expect, test } from "vitest";
import { context, pageOf, type RowText, rawRow, row } from "../../test/rows.ts";
import type { RawRow } from "../layout/raw-row.ts";
import type { Word } from "../text/word.ts";
import { readersAgree, withoutUnsureRange } from "./readers-agree.ts";

/** A row of a picture: what the first reader saw, and what the second saw in the cells that are named. */
function rowReadTwice(first: RowText, second: Partial<Record<"value" | "unit" | "range", string | null>>) {
  const raw = rawRow(first);
  const again = (cell: "value" | "unit" | "range"): Word[] => {
    const seen = second[cell] === undefined ? (first[cell] ?? "") : second[cell];
    const parts = seen?.split(" ") ?? [];
    return raw[cell].map((word, i) => ({ ...word, again: seen === null ? null : (parts[i] ?? null) }));
  };
  const changes: Partial<RawRow> = { value: again("value"), unit: again("unit"), range: again("range") };
  return row(first, ".", changes);
}

const twice = (...[first, second]: Parameters<typeof rowReadTwice>) =>
  readersAgree(rowReadTwice(first, second), context([pageOf([])]));

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

test("a unit behind limits that the readers saw differently may have lost a letter to them", () => {
  const saw = (second: string) => {
    const read = rowReadTwice({ value: "16.4", unit: "U/mL", range: "<34.01" }, { range: second });
    return readersAgree(
      { ...read, raw: { ...read.raw, range: [...read.raw.range, ...read.raw.unit] } },
      context([pageOf([])]),
    );
  };
  expect(saw("<34.01")).toBeNull();
  expect(saw("<34.0I")?.reason).toBe("readers-disagree-unit");
});

test.each([
  ["4.94", "14.94"],
  ["4.940", "4,940"],
  ["<5", ">5"],
  ["< 5", "> 5"],
  ["1:80", "180"],
  ["+", "++"],
  ["Positive", "Negative"],
  ["Reactive", "Reactlve"],
])("value %s read again as %s", (value, again) => {
  expect(twice({ value }, { value: again })?.reason).toBe("readers-disagree");
});

test("a point for a comma is one number where it can only be the page's decimal mark", () => {
  const read = rowReadTwice({ value: "4,94", unit: "mg/dL" }, { value: "4.94" });
  expect(readersAgree(read, context([pageOf([])]))).toBeNull();
  expect(read.result).toMatchObject({ printed: { value: "4.94" }, value: { number: 4.94 } });
  expect(readersAgree(read, { ...context([pageOf([])]), mark: null })?.reason).toBe("readers-disagree");
});

test("a value that the second reader did not see has one candidate", () => {
  const doubt = twice(sodium, { value: null });
  expect(doubt?.reason).toBe("readers-disagree");
  expect(doubt?.candidates?.map((c) => c.value)).toEqual(["4.94"]);
});

test("the unit counts too", () => {
  expect(twice(sodium, { unit: "µg/dL" })?.reason).toBe("readers-disagree-unit");
  expect(twice(sodium, { unit: null })?.reason).toBe("readers-disagree-unit");
});

const haemoglobin = { name: "Haemoglobin", value: "14.8", unit: "g/dL", range: "13.0 - 17.0" };

test("a unit that the second reader could make nothing of needs name, value and range to leave no other", () => {
  expect(twice(haemoglobin, { unit: "o/ol" })).toBeNull();
  expect(twice(haemoglobin, { unit: "g/L" })?.reason).toBe("readers-disagree-unit");
  expect(twice(haemoglobin, { unit: "o/ol", range: "130 - 170" })?.reason).toBe("readers-disagree-unit");
});

test("letters without their stroke name no unit: L/L seen as UL", () => {
  const haematocrit = { name: "Haematocrit", value: "0.36", unit: "L/L", range: "0.35 - 0.45" };
  expect(twice(haematocrit, { unit: "UL" })).toBeNull();
  const cells = { name: "Leukocytes", value: "8.9", unit: "/nl", range: "3.9 - 10.2" };
  expect(twice(cells, { unit: "In" })).toBeNull();
  expect(twice({ ...haematocrit, name: "Something" }, { unit: "UL" })?.reason).toBe("readers-disagree-unit");
  expect(twice(haematocrit, { unit: "%" })?.reason).toBe("readers-disagree-unit");
});

test("a nine that nobody saw needs a range that begins above none", () => {
  const cells = { name: "Leukocytes", value: "8.9", unit: "10⁹/L", range: "3.9 - 10.2" };
  expect(twice(cells, { unit: null })).toBeNull();
  const few = { ...cells, value: "2", range: "0 - 5" };
  expect(twice(few, { unit: null })?.reason).toBe("readers-disagree-unit");
});

const creatinine = { name: "Creatinine", value: "66", unit: "µmol/L", range: "45 - 97" };

test("a µ that the second reader sees as p needs the same; any other unit that it sees stays a doubt", () => {
  expect(twice(creatinine, { unit: "pmol/L" })).toBeNull();
  expect(twice(creatinine, { unit: "pmol/L", range: "450 - 97" })?.reason).toBe("readers-disagree-unit");
  expect(twice(creatinine, { unit: "nmol/L" })?.reason).toBe("readers-disagree-unit");
  const odd = { ...creatinine, name: "Something", value: "66" };
  expect(twice(odd, { unit: "pmol/L" })?.reason).toBe("readers-disagree-unit");
  const cobalamin = { name: "Vitamin B12", value: "300", unit: "pmol/L", range: "145 - 569" };
  expect(twice(cobalamin, { unit: "µmol/L" })?.reason).toBe("readers-disagree-unit");
});

test("a range on which they differ judges nothing and is not shown; the value stands", () => {
  const read = rowReadTwice(haemoglobin, { range: "130 - 170" });
  expect(readersAgree(read, context([pageOf([])]))).toBeNull();
  expect(withoutUnsureRange(read).result).toMatchObject({
    range: null,
    printed: { range: null, value: "14.8" },
  });
  const sure = rowReadTwice(haemoglobin, {});
  expect(withoutUnsureRange(sure)).toBe(sure);
});

test("on a picture an upper limit with a figure more than the lower one has may have got it from its bracket", () => {
  const rangeOf = (range: string) =>
    withoutUnsureRange(rowReadTwice({ value: "44.1", range }, {})).result.printed.range;
  expect(rangeOf("39.5 - 50.55")).toBeNull();
  expect(rangeOf("0.27 - 4.2")).toBe("0.27 - 4.2");
  expect(rangeOf("4 - 5.6")).toBe("4 - 5.6");
  const layer = row({ value: "44.1", range: "39.5 - 50.55" });
  expect(withoutUnsureRange(layer)).toBe(layer);
});

test("words of a text layer are read once", () => {
  expect(readersAgree(row(sodium), context([pageOf([])]))).toBeNull();
});
