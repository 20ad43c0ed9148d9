import { describe, expect, it } from "vitest";
import { makeRow } from "../../test/make-row.ts";
import { analyteOfRow, codeOfRow } from "../rules/code-of.ts";
import { identify } from "../rules/identify.ts";

function read(name: string, number: number | string, unit: string | null, section: string | null = null) {
  const row = makeRow(name, number, unit, { section });
  const identity = identify(row);
  return [analyteOfRow(row, identity)?.id ?? null, codeOfRow(row, identity)?.code ?? null];
}

describe("an abbreviation that laboratories use for two tests", () => {
  it.each([
    // Ht is haematocrit in German, French, Italian and Portuguese, height in English.
    ["Ht", 42, "%", "hematocrit", "4544-3"],
    ["Ht", 0.42, "L/L", "hematocrit", "4544-3"],
    ["Ht", 170, "cm", "body-height", "8302-2"],
    // PT is prothrombin time, its share of normal in Italian, and total protein in Spanish and Portuguese.
    ["PT", 12.5, "s", "prothrombin-time", "5902-2"],
    ["PT", 92, "%", "prothrombin-activity", "5894-1"],
    ["PT", 7.2, "g/dL", "total-protein", "2885-2"],
    // AP is alkaline phosphatase in German, prothrombin activity in Spanish and Italian.
    ["AP", 95, "U/L", "alkaline-phosphatase", "6768-6"],
    ["AP", 95, "%", "prothrombin-activity", "5894-1"],
    // "Ca" is calcium, "CA 125" is not.
    ["CA 125", 20, "U/mL", "ca-125", "10334-1"],
    ["Ca 15.3", 20, "U/mL", "ca-15-3", "6875-9"],
    ["Ca", 9.4, "mg/dL", "calcium", "17861-6"],
  ])("%s of %s %s is %s", (name, number, unit, id, code) => {
    expect(read(name, number, unit)).toEqual([id, code]);
  });

  it.each([
    ["Ht", 42, null],
    ["AP", 95, null],
  ])("%s of %s %s could be either and is neither", (name, number, unit) => {
    expect(read(name, number, unit)).toEqual([null, null]);
  });

  it.each([
    ["Gentamicin", 1, "ug/mL"],
    ["Cat", 0.5, "kU/L"],
    ["Urea/BUN", 30, "mg/dL"],
    ["Urea (BUN)", 30, "mg/dL"],
    ["T3 uptake", 30, "%"],
    ["Alpha-1", 3, "%"],
    ["HbA1", 7, "%"],
    ["Creatinine clearance", 100, "mL/min"],
    ["Lym", 32, null],
  ])("%s of %s %s is no analyte of ours", (name, number, unit) => {
    expect(read(name, number, unit)).toEqual([null, null]);
  });
});

describe("a quantity in urine", () => {
  it("needs the page to say urine where blood is tested for the same", () => {
    expect(read("Sugar", 110, "mg/dL", "Biochemistry")).toEqual(["glucose", "2345-7"]);
    expect(read("Sugar", 110, "mg/dL", "Urine")).toEqual(["urine-glucose", "2350-7"]);
    expect(read("Sugar", "Nil", null, "Urine")).toEqual(["urine-glucose", "25428-4"]);
  });

  it("has a code without a method: a strip or an analyser may have measured it", () => {
    expect(read("Protein", 30, "mg/dL", "Urine")).toEqual(["urine-protein", "2888-6"]);
    expect(read("Specific gravity", 1.015, null, "Urine")).toEqual(["urine-specific-gravity", "2965-2"]);
    expect(read("pH", 6, null, "Urine")).toEqual(["urine-ph", "2756-5"]);
  });
});
