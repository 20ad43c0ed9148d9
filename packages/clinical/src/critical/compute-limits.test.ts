import { describe, expect, it } from "vitest";
import { subjects } from "../../eval/factors.ts";
import { analyteOf } from "../analytes/index.ts";
import { convert } from "../units/convert.ts";
import { criticalLimits, type Limit } from "./compute-limits.ts";
import { listSources } from "./list-sources.ts";
import { aboveCutOff, criticalLists, sharedLimits } from "./lists.ts";

const shown = (limit: Limit | null | undefined, sign: string) =>
  limit ? `${sign}${limit.inclusive ? "=" : ""}${Number(limit.value.toPrecision(4))}` : "-";

/** The two numbers, worked out by hand from the lists of the project's safety bar. */
const byHand: readonly (readonly [string, string, string, string, string])[] = [
  // id, today low, today high, emergency low, emergency high
  ["sodium", "<=126", ">=150", "<=120", ">=160"],
  ["potassium", "<3", ">=6", "<2.8", ">6.1"],
  ["magnesium", "<=1", ">=4.5", "<1", ">=5"],
  ["bicarbonate", "<=14", ">=40", "<=11", ">40"],
  ["hemoglobin", "<8", ">=20", "<=6", ">20"],
  ["platelets", "<50", ">=1000", "<=40", ">1000"],
  ["leukocytes", "<1.1", ">=25", "<=1", ">=50"],
  ["neutrophils-absolute", "<=1", ">30", "<1", "-"],
  ["inr", "-", ">4.5", "-", ">5"],
  ["fibrinogen", "<150", "-", "<100", "-"],
  ["lithium", "-", ">=1.5", "-", ">=1.5"],
  ["glucose", "<54.05", ">360.3", "<=50", ">450.4"],
  ["calcium", "<7.214", ">11.22", "<6.012", ">=13"],
  ["creatinine", "-", ">2.262", "-", ">=6"],
  ["digoxin", "-", ">2.343", "-", ">=2.5"],
  ["arterial-ph", "<7.25", ">7.59", "<7.2", ">7.6"],
  ["arterial-pco2", "<25", ">=60", "<20", ">70"],
  ["arterial-po2", "<60", "-", "<40", "-"],
  ["venous-ph", "<7.1", ">7.59", "-", "-"],
  ["paracetamol", "-", ">=50", "-", ">=100"],
  ["lead", "-", ">=25", "-", ">45"],
  ["csf-glucose", "<=40", ">=250", "<40", ">=300"],
];

describe("critical limits", () => {
  it.each(byHand)("of %s are those of the rule", (id, todayLow, todayHigh, emergencyLow, emergencyHigh) => {
    const limits = criticalLimits(id);
    expect(shown(limits?.low?.today, "<")).toBe(todayLow);
    expect(shown(limits?.high?.today, ">")).toBe(todayHigh);
    expect(shown(limits?.low?.emergency, "<")).toBe(emergencyLow);
    expect(shown(limits?.high?.emergency, ">")).toBe(emergencyHigh);
  });

  it("need two lists for an emergency", () => {
    expect(criticalLimits("lactate")?.high?.emergency).toBeNull();
    expect(criticalLimits("lactate")?.high?.today.value).toBe(3.5);
  });

  it("name known analytes and known lists, and nobody has signed them", () => {
    for (const [id, lists] of Object.entries(criticalLists)) {
      expect(analyteOf(id), id).not.toBeNull();
      for (const { list } of lists) expect(listSources[list], list).toBeDefined();
      expect(new Set(lists.filter(({ low, high }) => low ?? high).map(({ list }) => list)).size).toBe(
        lists.filter(({ low, high }) => low ?? high).length,
      );
      expect(criticalLimits(id)?.reviewedBy).toBeNull();
    }
    for (const id of [...Object.keys(sharedLimits), ...Object.keys(aboveCutOff)])
      expect(analyteOf(id)).not.toBeNull();
  });

  it("are coded for 40 analytes or more, 25 or more with two sources", () => {
    const coded = Object.keys(criticalLists).length + Object.keys(aboveCutOff).length;
    const withTwo = Object.values(criticalLists).filter((lists) => lists.length >= 2).length;
    expect(coded).toBeGreaterThanOrEqual(40);
    expect(withTwo).toBeGreaterThanOrEqual(25);
  });

  it("never lie inside a published reference interval", () => {
    for (const id of Object.keys(criticalLists)) {
      const analyte = analyteOf(id);
      for (const { low, high, unit } of analyte?.reference ?? []) {
        const limits = criticalLimits(id, unit);
        if (low !== null) expect(limits?.low?.today.value ?? low, id).toBeLessThanOrEqual(low);
        if (high !== null) expect(limits?.high?.today.value ?? high, id).toBeGreaterThanOrEqual(high);
      }
    }
  });

  it("are each tried by the evaluation of urgency, in factors that it wrote down itself", () => {
    const tried = new Set(subjects.map(({ analyte }) => analyte));
    // Vital signs have rules of their own; these gases need a heading.
    const elsewhere =
      /^(systolic|diastolic|heart-rate|respiratory|oxygen-saturation|body-temperature|blood-p)/;
    for (const id of Object.keys(criticalLists).filter((key) => !elsewhere.test(key)))
      expect(tried.has(id), id).toBe(true);
    for (const { analyte: id, units } of subjects) {
      const analyte = analyteOf(id);
      const [first] = units;
      for (const { ucum, factor } of units) {
        const converted = analyte && first ? convert(1, ucum, first.ucum, analyte) : null;
        expect(Math.abs((converted ?? 0) / factor - 1), `${id} ${ucum}`).toBeLessThan(0.005);
      }
    }
  });
});
