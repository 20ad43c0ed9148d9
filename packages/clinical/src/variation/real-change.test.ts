import { describe, expect, it } from "vitest";
import { analyteOf } from "../analytes/index.ts";
import { type ComparedValue, realChange } from "./real-change.ts";

const adult = { sex: "female", age: { value: 44, unit: "a" } } as const;
const value = (printed: string, more: Partial<ComparedValue> = {}): ComparedValue => ({
  number: Number(printed),
  comparator: null,
  date: null,
  printed,
  ...more,
});
function judge(
  id: string,
  unit: string,
  before: ComparedValue,
  last: ComparedValue,
  patient: Parameters<typeof realChange>[2]["patient"] = adult,
) {
  const analyte = analyteOf(id);
  if (!analyte) throw new Error(id);
  return realChange(before, last, { analyte, unit, patient });
}
const verdict = (...args: Parameters<typeof judge>) => judge(...args).verdict;

describe("a change", () => {
  it("is likely beyond the limit and not shown within it", () => {
    // Hemoglobin: sqrt(2) x 1.96 x sqrt(2.74² + 1.37²) = 8.5 %.
    expect(judge("hemoglobin", "g/dL", value("13.2"), value("11.8"))).toMatchObject({
      verdict: "likely",
      limits: { up: expect.closeTo(8.49, 1), down: expect.closeTo(-8.49, 1) },
      source: "coskun-2018",
    });
    expect(verdict("hemoglobin", "g/dL", value("13.2"), value("12.4"))).toBe("not-shown");
    expect(verdict("hemoglobin", "g/dL", value("13.2"), value("13.2"))).toBe("not-shown");
  });

  it("needs to be larger upwards than downwards where values are skewed", () => {
    // CRP: by a factor of 2.5, up or down.
    expect(verdict("crp", "mg/L", value("10.0"), value("20.0"))).toBe("not-shown");
    expect(verdict("crp", "mg/L", value("10.0"), value("28.0"))).toBe("likely");
    expect(verdict("crp", "mg/L", value("28.0"), value("10.0"))).toBe("likely");
  });

  it("is not made by rounding", () => {
    expect(verdict("eosinophils-absolute", "10*9/L", value("0.1"), value("0.2"))).toBe("not-shown");
    expect(verdict("eosinophils-absolute", "10*9/L", value("0.100"), value("0.200"))).toBe("likely");
  });

  it("of HbA1c is the same in either of its units", () => {
    const percent = [value("5.5"), value("6.1")] as const;
    const mmol = [value("36.6"), value("43.2")] as const;
    const small = [value("36.6"), value("39.0")] as const;
    expect(verdict("hba1c", "%", ...percent)).toBe("likely");
    expect(verdict("hba1c", "mmol/mol", ...mmol)).toBe("likely");
    // 6.6 % more in mmol/mol, 4 % more in per cent.
    expect(verdict("hba1c", "mmol/mol", ...small)).toBe("not-shown");
  });

  it("counts the printed digits of another unit", () => {
    const converted = value("7", { number: 126.1, printedNumber: 7 });
    expect(verdict("glucose", "mg/dL", value("108"), converted)).toBe("not-shown");
  });
});

describe("nothing is said", () => {
  it.each([
    ["where nothing is published", "zinc", value("80"), value("120"), adult, "no-figure"],
    ["of a limit", "crp", value("5", { comparator: "<" }), value("40"), adult, "limit"],
    [
      "of a child",
      "hemoglobin",
      value("13.2"),
      value("9.0"),
      { sex: null, age: { value: 7, unit: "a" } },
      "not-for-person",
    ],
    ["of another sex", "testosterone", value("300"), value("600"), adult, "not-for-person"],
    [
      "where the sex is not known",
      "testosterone",
      value("300"),
      value("600"),
      { sex: null, age: null },
      "not-for-person",
    ],
    ["of zero", "crp", value("0"), value("4"), adult, "no-share"],
    [
      "within days that were not studied",
      "nt-probnp",
      value("100", { date: "2026-01-01" }),
      value("400", { date: "2026-01-05" }),
      adult,
      "too-soon",
    ],
    ["where the days are not known", "nt-probnp", value("100"), value("400"), adult, "too-soon"],
  ] as const)("%s", (_name, id, before, last, patient, why) => {
    const unit = { zinc: "ug/dL", crp: "mg/L", hemoglobin: "g/dL", testosterone: "ng/dL" }[id as string];
    expect(judge(id, unit ?? "pg/mL", before, last, patient)).toEqual({ verdict: "unknown", why });
  });
});
