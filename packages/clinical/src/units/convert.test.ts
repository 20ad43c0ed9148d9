import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyteOf, analytes } from "../analytes/index.ts";
import { convert } from "./convert.ts";

const known: readonly (readonly [string, number, string, string, number])[] = [
  // Conversions of the project's safety bar.
  ["glucose", 18.016, "mg/dL", "mmol/L", 1],
  ["calcium", 4.008, "mg/dL", "mmol/L", 1],
  ["creatinine", 1, "mg/dL", "umol/L", 88.4],
  ["hemoglobin", 13.2, "g/dL", "g/L", 132],
  ["magnesium", 2.431, "mg/dL", "mmol/L", 1],
  ["phosphate", 3.097, "mg/dL", "mmol/L", 1],
  ["digoxin", 1, "nmol/L", "ng/mL", 0.781],
  // IFCC and laboratory tables.
  ["hemoglobin", 1, "g/dL", "mmol/L", 0.6206],
  ["hba1c", 53, "mmol/mol", "%", 7.0],
  ["hba1c", 6.5, "%", "mmol/mol", 47.5],
  ["cholesterol-total", 38.67, "mg/dL", "mmol/L", 1],
  ["triglycerides", 88.57, "mg/dL", "mmol/L", 1],
  ["urea-nitrogen", 2.801, "mg/dL", "mmol/L", 1],
  ["urea", 6.006, "mg/dL", "mmol/L", 1],
  ["bilirubin-total", 1, "mg/dL", "umol/L", 17.1],
  ["urate", 1, "mg/dL", "umol/L", 59.48],
  ["vitamin-d", 20, "ng/mL", "nmol/L", 49.9],
  ["vitamin-b12", 200, "pg/mL", "pmol/L", 147.6],
  ["t4-free", 1, "ng/dL", "pmol/L", 12.87],
  ["iron", 100, "ug/dL", "umol/L", 17.9],
  ["calcium", 2, "meq/L", "mmol/L", 1],
  ["sodium", 140, "meq/L", "mmol/L", 140],
  ["leukocytes", 7200, "/uL", "10*9/L", 7.2],
  ["platelets", 2.5, "10*5/uL", "10*3/uL", 250],
  ["hematocrit", 0.42, "L/L", "%", 42],
  ["alt", 1, "ukat/L", "U/L", 60],
  ["mchc", 34, "%", "g/dL", 34],
  ["insulin", 10, "u[IU]/mL", "pmol/L", 60],
  ["albumin-creatinine-ratio", 30, "mg/g", "mg/mmol", 3.39],
  ["body-temperature", 98.6, "[degF]", "Cel", 37],
];

describe("convert", () => {
  it.each(known)("%s: %d %s is %s %d", (id, value, from, to, expected) => {
    const result = convert(value, from, to, analyteOf(id));
    expect(result).not.toBeNull();
    expect(Math.abs((result ?? 0) - expected) / expected).toBeLessThan(0.002);
  });

  it("comes back to the same number from every unit in use", () => {
    const pairs = analytes.flatMap((analyte) => analyte.units.map((unit) => ({ analyte, unit })));
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.double({ min: 0.001, max: 10000, noNaN: true }),
        (pair, value) => {
          const [first] = pair.analyte.units;
          const there = convert(value, first, pair.unit, pair.analyte);
          const back = there === null ? null : convert(there, pair.unit, first, pair.analyte);
          expect(back, `${pair.analyte.id} ${pair.unit}`).not.toBeNull();
          expect(Math.abs((back ?? 0) - value)).toBeLessThan(1e-9 * Math.max(1, value));
        },
      ),
    );
  });

  it("follows the master equation of HbA1c to the digit", () => {
    expect(convert(100, "mmol/mol", "%", analyteOf("hba1c"))).toBeCloseTo(11.3, 9);
    expect(convert(11.3, "%", "mmol/mol", analyteOf("hba1c"))).toBeCloseTo(100, 9);
  });

  it("refuses what does not measure the same", () => {
    expect(convert(1, "g/dL", "mmol/L")).toBeNull();
    expect(convert(1, "g/dL", "fL", analyteOf("hemoglobin"))).toBeNull();
    expect(convert(1, "%", "mmol/mol", analyteOf("hematocrit"))).toBeNull();
    expect(convert(1, "g/dL", "no-unit")).toBeNull();
    expect(convert(1, "mg/dL", "meq/L", analyteOf("glucose"))).toBeNull();
  });
});
