import { expect, test } from "vitest";
import { readValue } from "./value.ts";

test.each([
  ["5.6", { kind: "quantity", number: 5.6, comparator: null, unit: "g/L" }],
  ["< 0.5", { kind: "quantity", number: 0.5, comparator: "<", unit: "g/L" }],
  ["≥60", { kind: "quantity", number: 60, comparator: ">=", unit: "g/L" }],
  ["1:80", { kind: "titre", dilution: 80, comparator: null }],
  ["<1:20", { kind: "titre", dilution: 20, comparator: "<" }],
  ["3:2", { kind: "ratio", numerator: 3, denominator: 2 }],
  ["2-4", { kind: "range", low: 2, high: 4, unit: "g/L" }],
  ["2+", { kind: "ordinal", text: "2+" }],
  ["Trace", { kind: "ordinal", text: "Trace" }],
  ["Not detected", { kind: "text", text: "Not detected" }],
])("%s", (printed, value) => {
  expect(readValue(printed, "g/L", ".").value).toEqual(value);
});
