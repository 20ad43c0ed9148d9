import type { ResultRow } from "@serenya/contract";
import { expect, test } from "vitest";
import { isUnitToldOtherwise } from "./unit-told-otherwise.ts";

function row(name: string, number: number, unit: string, range: readonly [number, number] | null): ResultRow {
  return {
    printed: { name, value: String(number), unit, range: range && `${range[0]} - ${range[1]}`, flag: null },
    section: null,
    status: "verified",
    reasons: [],
    candidates: [],
    source: { page: 1, box: [0, 0, 1, 1] },
    code: null,
    value: { kind: "quantity", number, comparator: null, unit },
    range: range && { low: range[0], high: range[1], from: "printed" },
    history: [],
    interpretation: "unknown",
    urgency: "cannot-tell",
  };
}

test.each([
  ["Haemoglobin", 14.8, "g/dL", [13, 17]],
  ["Haemoglobin", 148, "g/L", [130, 170]],
  ["Platelets", 190, "10^3/uL", [150, 410]],
  ["Glucose", 5.1, "mmol/L", [3.9, 5.5]],
] as const)("%s %d %s with its range can be nothing else", (name, value, unit, range) =>
  expect(isUnitToldOtherwise(row(name, value, unit, range))).toBe(true),
);

test.each([
  ["Haemoglobin", 14.8, "g/L", [13, 17]],
  ["Haemoglobin", 14.8, "g/dL", null],
  // mmol/L too, for all that we know: there is no published interval for glucose at any time of the day.
  ["Glucose", 92, "mg/dL", [70, 99]],
  ["Glucose", 92, "mg/L", [70, 99]],
  ["Glucose", 92, "mg/d", [70, 99]],
  ["Something", 92, "mg/dL", [70, 99]],
  ["CA 125", 17.1, "LU/mL", [0, 35]],
  // The value brings no unit in: 116 may be µg/dL, and is hardly ng/dL.
  ["DHEA-S", 116, "ng/dL", [35, 430]],
] as const)("%s %d %s is not told by name, value and range", (name, value, unit, range) =>
  expect(isUnitToldOtherwise(row(name, value, unit, range))).toBe(false),
);
