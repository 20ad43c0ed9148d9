import { describe, expect, it } from "vitest";
import { makeReading, makeRow, printed } from "../../test/make-row.ts";
import { judgeReading } from "../judge/judge-reading.ts";
import { findBesideRemark } from "./find-beside-remark.ts";

const judge = (name: string, value: number, unit: string, low: number, high: number) =>
  judgeReading(makeReading([makeRow(name, value, unit, { range: printed(low, high) })])).results[0];

describe("a remark behind a name", () => {
  it.each([
    "Potassium - haemolysed, repeat in 6 months",
    "Potassium: no clinical significance",
    "Kalium, Laborfehler",
    "Potasio * paciente en tratamiento, conocido",
    "Potassium (normal for this patient)",
    "Pot\u00e1ssio, n\u00e3o relevante",
  ])("does not hide how urgent it is: %s", (name) => {
    expect(judge(name, 6.8, "mmol/L", 3.5, 5.1)).toMatchObject({ urgency: "emergency" });
  });

  it("gives no code, and leaves a calm result calm", () => {
    const row = judge("Potassium: no clinical significance", 4.2, "mmol/L", 3.5, 5.1);
    expect(row).toMatchObject({ code: null, interpretation: "normal", urgency: "none" });
  });

  it.each([
    "Chloride, sweat",
    "Glucose, pleural fluid",
    "Glucose - 120 min",
    "Calcium - ionized at pH 7.4 (calculated)",
    "Potassium - drain fluid",
    "Iron - binding",
    "Sodium, fractional excretion",
    "Natrium: Schwei\u00df",
    "Something else - repeat",
  ])("is not taken for one where it may change the name: %s", (name) => {
    expect(findBesideRemark(name).analytes).toEqual([]);
  });

  it("is left alone where the whole name is known", () => {
    expect(findBesideRemark("Protein C").analytes.map(({ id }) => id)).toEqual(["protein-c-activity"]);
  });
});
