import { describe, expect, it } from "vitest";
import { analytes } from "../analytes/index.ts";
import { findAnalytes } from "./find-analytes.ts";
import { isAnalyteName } from "./is-analyte-name.ts";

const ids = (printed: string) => findAnalytes(printed).map(({ id }) => id);

describe("printed names", () => {
  it("are all found, in every language", () => {
    for (const analyte of analytes) {
      for (const list of Object.values(analyte.names) as string[]) {
        for (const name of list.split("|")) {
          expect(ids(name), name).toContain(analyte.id);
          expect(isAnalyteName(name), name).toBe(true);
        }
      }
    }
  });

  it.each([
    ["Haemoglobin (Hb)", "hemoglobin"],
    ["SGPT / ALT", "alt"],
    ["Alanine Aminotransferase (ALT)", "alt"],
    ["Serum Creatinine", "creatinine"],
    ["HEMATOCRIT VALUE, HCT", "hematocrit"],
    ["Potassium (K\u207a)", "potassium"],
    ["Leukozyten", "leukocytes"],
    ["Hémoglobine", "hemoglobin"],
    ["HEMOGLOBINE", "hemoglobin"],
    ["Glóbulos rojos", "erythrocytes"],
    ["Piastrine", "platelets"],
    ["Colesterol não-HDL", "cholesterol-non-hdl"],
    ["T.S.H.", "tsh"],
    ["Sodium Lvl", "sodium"],
    ["TSH ECLIA", "tsh"],
    ["HbA1c n. IFCC", "hba1c"],
    ["HCT Ematocrito", "hematocrit"],
    ["Leukozyten WBC", "leukocytes"],
    // Marks of footnotes, and a laboratory's code behind the name.
    ["WBC\u2070\u00b9", "leukocytes"],
    ["Lymphs (Absolute) 01", "lymphocytes-absolute"],
    // A printer without umlauts.
    ["HARNSAEURE", "urate"],
    // LOINC's long common name.
    ["Leukocytes [#/volume] in Blood by Automated count", "leukocytes"],
  ])("%s is %s", (printed, id) => {
    expect(ids(printed)).toContain(id);
  });

  it("keep apart what one word tells apart", () => {
    expect(ids("Mean corpuscular Hb conc")).not.toContain("mch");
    expect(ids("Glukose nach Belastung")).not.toContain("glucose");
    expect(ids("Free T4")).toEqual(["t4-free"]);
    expect(ids("Bilirubin Direct")).toEqual(["bilirubin-direct"]);
    expect(ids("Calcium, corrected")).toEqual(["calcium-corrected"]);
    expect(ids("Calcium, ultrafiltrable")).toEqual([]);
    expect(ids("ALT (AST)")).toEqual([]);
    expect(ids("ALT AST")).toEqual([]);
    expect(ids("Kanamycin (K)")).toEqual([]);
  });

  it.each(["Widal", "Dengue fever profile", "Culture", "Amikacin", "Peripheral smear", "Blood grouping"])(
    "%s is a result's name though it has no code",
    (printed) => {
      expect(isAnalyteName(printed)).toBe(true);
      expect(findAnalytes(printed)).toEqual([]);
    },
  );

  it.each([
    "",
    "Page 1 of 2",
    "Patient name",
    "Reference range",
    "Dr. A. Smith",
    "Collected",
    "Unit",
    "Sample type",
  ])("%j is no result's name", (printed) => {
    expect(isAnalyteName(printed)).toBe(false);
  });
});
