import { expect, test } from "vitest";
import { context, row } from "../../test/rows.ts";
import { rowSupported } from "./row-supported.ts";

test("a bare number beside an unknown name may be anything", () => {
  expect(rowSupported(row({ name: "Order number", value: "4711" }), context())?.reason).toBe("name-unknown");
});

test("a text that no list knows may be a remark", () => {
  expect(rowSupported(row({ name: "Culture", value: "see overleaf please" }), context())?.reason).toBe(
    "text-unknown",
  );
});

test.each([
  { name: "Velorin antigen", value: "4.2", unit: "kU/L" },
  { name: "Velorin antigen", value: "4.2", range: "1 - 5" },
  { name: "Sodium", value: "140" },
  { name: "Velorin antigen", value: "Not detected" },
  { name: "Velorin antigen", value: "Reactive 1:64" },
])("$name = $value is a result", (text) => {
  expect(rowSupported(row(text), context())).toBeNull();
});

test.each(["Haemoglobin", "Cortisol", "DHEA-S", "Albumin"])("%s: a status word is no number", (name) => {
  const doubt = rowSupported(row({ name, value: "Normal" }), context());
  expect(doubt?.reason).toBe("status-for-value");
});

test("a unit is no name, unless it is both", () => {
  expect(rowSupported(row({ name: "10^9/L", value: "5.2", range: "4 - 11" }), context())?.reason).toBe(
    "name-unknown",
  );
  expect(rowSupported(row({ name: "mg/dL (130)", value: "0.99", unit: "mmol/L" }), context())?.reason).toBe(
    "name-unknown",
  );
  expect(rowSupported(row({ name: "INR", value: "1.1", range: "0.9 - 1.2" }), context())).toBeNull();
});

test("a line of limits is no name", () => {
  const limits = "Valeurs de référence 0,270-4,200 0,80-1,80";
  expect(rowSupported(row({ name: limits, value: "< 34,0" }), context())?.reason).toBe("name-unknown");
  expect(rowSupported(row({ name: "CA 15-3", value: "12" }), context())).toBeNull();
});

test("a result that was cut behind its denial is a question", () => {
  expect(rowSupported(row({ name: "HIV Ab : Non", value: "Reactive" }), context())?.reason).toBe(
    "text-unknown",
  );
  expect(rowSupported(row({ name: "HIV Ab", value: "Non Reactive" }), context())).toBeNull();
});

test("a unit of the row above is no name", () => {
  const ofTheRowAbove = row({ name: "g/dL", value: "113", unit: "g/L", range: "120 - 160" });
  expect(rowSupported(ofTheRowAbove, context())?.reason).toBe("name-unknown");
});

test.each([
  "Valeurs de référence",
  "Valeurs de reference 150 Valeurs de reference",
  "Valeursde reference 130 Valeurs dereference",
  "Relerence Range 135-145 Reference Range",
  "Reference range: 12",
])("%s introduces a range, and is no name", (name) => {
  const labelled = row({ name, value: "60-120", unit: "mg/dL", range: "60 - 120" });
  expect(rowSupported(labelled, context())?.reason).toBe("name-unknown");
});
