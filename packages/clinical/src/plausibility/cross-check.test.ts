import { describe, expect, it } from "vitest";
import { fittingPanels, patient } from "../../test/fitting-panels.ts";
import { printedRow } from "../../test/printed-row.ts";
import { crossCheck } from "./cross-check.ts";
import { questionsOf } from "./questions.ts";
import { rules } from "./rules/index.ts";

const any = () => ["mark", "digit", "length"] as const;
const rowsOf = (lines: readonly (readonly [string, string, string | null])[]) =>
  lines.map((line) => printedRow(...line));

/** The panel with one row's value changed, checked; the doubt about that row. */
function misread(title: string, name: string, value: string, unit?: string) {
  const panel = fittingPanels.find((p) => p.title === title);
  const lines = panel?.rows ?? [];
  const at = lines.findIndex((line) => line[0] === name && (unit === undefined || line[2] === unit));
  const rows = rowsOf(lines.map(([n, v, u], i) => [n, i === at ? value : v, u]));
  const doubts = crossCheck(rows, patient, any);
  return { own: doubts.find(({ index }) => index === at), doubts };
}

describe("results that fit each other", () => {
  it.each(fittingPanels.map(({ title, rows }) => [title, rows] as const))("%s: no doubt", (_, lines) => {
    const rows = rowsOf(lines);
    expect(questionsOf(rows, patient).length).toBeGreaterThan(0);
    expect(crossCheck(rows, patient, any)).toEqual([]);
  });

  it("ask every rule at least once", () => {
    const asked = fittingPanels.flatMap(({ rows }) =>
      questionsOf(rowsOf(rows), patient).map(({ code }) => code),
    );
    expect([...new Set(asked)].sort()).toEqual(rules.map(({ code }) => code).sort());
  });
});

describe("one misread number", () => {
  it.each([
    ["red cells, conventional", "Hemoglobin", "18.2", "cell-indices", "13.2"],
    ["red cells, conventional", "Hematocrit", "89.6", "cell-indices", "39.6"],
    ["red cells, conventional", "RBC", "4.90", "cell-indices", "4.50"],
    ["red cells, conventional", "MCV", "68.0", "cell-indices", "88.0"],
    ["red cells, conventional", "MCH", "20.3", "cell-indices", "29.3"],
    ["red cells, conventional", "MCHC", "38.3", "cell-indices", "33.3"],
    ["red cells, SI by mass", "Haemoglobin", "182", "cell-indices", "132"],
    ["red cells, SI by mass", "MCHC", "383", "cell-indices", "333"],
    ["red cells, SI by substance", "MCH", "1.62", "cell-indices", "1.82"],
    ["differential with counts, thousands", "Neutrophils", "53.0", "differential-sum", "58.0"],
    ["differential with counts, thousands", "Lymphocytes", "80.5", "differential-sum", "30.5"],
    ["differential with counts, thousands", "WBC", "1.20", "absolute-counts", "7.20"],
    ["differential with counts, whole cells", "Total leucocyte count", "3800", "absolute-counts", "9800"],
    ["differential with counts, whole cells", "Absolute lymphocyte count", "2144", "absolute-counts", "2744"],
    ["platelets and reticulocytes", "Platelets", "350", "cell-products", "250"],
    ["fats, conventional", "Total cholesterol", "272", "non-hdl", "212"],
    ["fats, conventional", "Non-HDL cholesterol", "180", "non-hdl", "160"],
    ["fats, conventional", "HDL cholesterol", "82", "printed-ratio", "52"],
    ["fats, conventional", "VLDL cholesterol", "79", "vldl", "29"],
    ["fats, conventional", "LDL cholesterol", "181", "ldl-formula", "131"],
    ["fats, SI", "LDL cholesterol", "339", "ldl-formula", "3.39"],
    ["salts and proteins, conventional", "Sodium", "110", "anion-gap", "140"],
    ["salts and proteins, SI, anion gap with potassium", "Chloride", "108", "anion-gap", "103"],
    ["salts and proteins, conventional", "Anion gap", "72", "anion-gap", "12"],
    ["salts and proteins, conventional", "Osmolality", "391", "osmolality", "291"],
    ["salts and proteins, conventional", "Total protein", "1.2", "protein-parts", "7.2"],
    ["salts and proteins, conventional", "Globulin", "3.8", "protein-parts", "2.8"],
    ["salts and proteins, conventional", "Corrected calcium", "3.8", "corrected-calcium", "8.8"],
    ["salts and proteins, conventional", "Urea", "84", "urea-and-nitrogen", "34"],
    ["salts and proteins, conventional", "Creatinine", "8.5", "egfr-creatinine", "0.85"],
    ["salts and proteins, conventional", "eGFR", "36", "egfr-creatinine", "86"],
    ["salts and proteins, SI, anion gap with potassium", "Bicarbonate", "35", "anion-gap", "25"],
    ["salts and proteins, SI, anion gap with potassium", "Creatinine", "15", "egfr-creatinine", "75"],
    ["liver, conventional", "Total bilirubin", "9.2", "bilirubin-parts", "0.92"],
    ["liver, conventional", "Direct bilirubin", "21", "bilirubin-parts", "0.21"],
    ["liver, conventional", "AST", "74", "printed-ratio", "24"],
    ["liver, SI", "Indirect bilirubin", "17.1", "bilirubin-parts", "12.1"],
    ["iron, conventional", "Iron", "35", "iron-binding", "85"],
    ["iron, SI", "TIBC", "51.3", "iron-binding", "57.3"],
    ["iron, SI", "Transferrin saturation", "20.5", "iron-binding", "26.5"],
    ["sugar and clotting", "HbA1c", "8.9", "hba1c-units", "5.9"],
    ["sugar and clotting", "Estimated average glucose", "173", "hba1c-units", "123"],
    ["sugar and clotting", "INR", "10.5", "inr-and-pt", "1.05"],
    ["urine, by gram", "Albumin/Creatinine ratio", "23.2", "urine-ratio", "28.2"],
    ["urine, by mole", "Urine creatinine", "1.5", "urine-ratio", "7.5"],
  ])("%s: %s read as %s is doubted by %s and may be %s", (title, name, value, code, right) => {
    const { own } = misread(title, name, value);
    expect(own?.reasons).toContain(code);
    expect(own?.instead.map(Number)).toContain(Number(right));
  });

  it("clears the rows that still fit each other", () => {
    const { doubts } = misread("red cells, conventional", "Hematocrit", "89.6");
    expect(doubts.map(({ index }) => index)).toEqual([1]);
  });

  it("a number that no living person has is doubted by itself", () => {
    const rows = rowsOf([["Potassium", "42", "mmol/L"]]);
    expect(crossCheck(rows, patient, any)).toEqual([
      { index: 0, reasons: ["implausible-value"], instead: [] },
    ]);
  });
});

describe("nobody is accused", () => {
  const bad: [string, string, string][] = [
    ["Hemoglobin", "11.9", "g/dL"],
    ["Hematocrit", "47.1", "%"],
    ["RBC", "5.31", "10^6/uL"],
    ["MCV", "71.4", "fL"],
    ["MCH", "31.9", "pg"],
    ["MCHC", "37.5", "g/dL"],
  ];

  it("by numbers that no single slip explains: an invented report", () => {
    const rows = rowsOf(bad);
    expect(questionsOf(rows, patient).some(({ holds }) => !holds())).toBe(true);
    expect(crossCheck(rows, patient, any)).toEqual([]);
  });

  it("by numbers that are near enough to have been measured or rounded apart", () => {
    const near: [string, string, string][] = bad.map(([name, , unit], i) => [
      name,
      ["13.2", "39.6", "4.50", "85.2", "30.4", "34.4"][i] ?? "",
      unit,
    ]);
    const rows = rowsOf(near);
    expect(questionsOf(rows, patient).every(({ holds }) => holds())).toBe(true);
    expect(crossCheck(rows, patient, any)).toEqual([]);
  });

  it("of a moved mark while the number stands in its printed range", () => {
    const range = { low: 40, high: 60, from: "printed" } as const;
    const hdl = { ...printedRow("HDL cholesterol", "52", "mg/dL"), range };
    const others = rowsOf([
      ["Total cholesterol", "212", "mg/dL"],
      ["Non-HDL cholesterol", "206.8", "mg/dL"],
    ]);
    expect(crossCheck([{ ...hdl, range: null }, ...others], patient, () => ["mark"])).toHaveLength(1);
    expect(crossCheck([hdl, ...others], patient, () => ["mark"])).toEqual([]);
  });

  it("of a slip that cannot have happened: no digit is taken for another in a text layer", () => {
    const rows = rowsOf((fittingPanels[0]?.rows ?? []).map(([n, v, u]) => [n, n === "MCV" ? "68.0" : v, u]));
    expect(crossCheck(rows, patient, any)).toHaveLength(1);
    expect(crossCheck(rows, patient, () => ["mark"])).toEqual([]);
  });

  it("across panels: two dates, each with its own numbers, and rows that nobody can tell apart", () => {
    const second = printedRow("MCV", "68.0", "fL");
    const [hb, hct, rbc, mcv] = rowsOf(fittingPanels[0]?.rows ?? []);
    const rows = [hb, hct, rbc, mcv, second].filter((row) => row !== undefined);
    expect(crossCheck(rows, patient, any)).toEqual([]);
    const apart = rows.map((row, i) => ({ ...row, section: i < 4 ? "March" : "April" }));
    expect(crossCheck(apart, patient, any)).toEqual([]);
  });

  it("whose unit is not known, or that is only a limit", () => {
    const [hb, hct, rbc] = rowsOf(fittingPanels[0]?.rows ?? []);
    const unknown = printedRow("MCV", "68.0", "zl");
    const plain = printedRow("MCV", "68.0", "fL");
    const limit = { ...plain, value: { ...plain.value, comparator: ">" } as typeof plain.value };
    for (const other of [unknown, limit]) {
      const rows = [hb, hct, rbc, other].filter((row) => row !== undefined);
      expect(crossCheck(rows, patient, any)).toEqual([]);
    }
  });

  it("by a differential that lacks cells which the report has under names of their own", () => {
    const lines = (fittingPanels[3]?.rows ?? []).slice(1, 6);
    const fewer = lines.map(([n, v, u]) => [n, n === "Neutrophils" ? "53.0" : v, u] as const);
    expect(crossCheck(rowsOf(fewer), patient, any)).not.toEqual([]);
    expect(crossCheck(rowsOf([...fewer, ["Blasts", "5.0", "%"]]), patient, any)).toEqual([]);
  });

  it("by a filtration rate of somebody whose age or sex the report leaves out, or of a child", () => {
    const lines: [string, string, string][] = [
      ["Creatinine", "8.5", "mg/dL"],
      ["eGFR", "86", "mL/min/1.73m2"],
    ];
    for (const person of [
      { sex: null, age: patient.age },
      { sex: "female", age: null },
      { sex: "female", age: { value: 9, unit: "a" } },
    ] as const)
      expect(crossCheck(rowsOf(lines), person, any)).toEqual([]);
  });
});
