import { describe, expect, it } from "vitest";
import { makeRow } from "../../test/make-row.ts";
import type { Analyte } from "../analytes/analyte.ts";
import { analyteOfRow, codeOfRow } from "../rules/code-of.ts";
import { identify } from "../rules/identify.ts";
import { nameIndex } from "./name-index.ts";

/** Pairs under one name that neither specimen nor unit tells apart, and what is done with each. */
const declared: Readonly<Record<string, "heading" | "titre" | "refused">> = {
  // Told apart by the heading of a blood gas panel.
  "bicarbonate blood-bicarbonate": "heading",
  "blood-oxygen-saturation oxygen-saturation": "heading",
  // A titre is printed as one, an index is a number.
  "ana ana-index": "titre",
  // A strip and a microscope answer in the same words.
  "urine-leukocyte-esterase urine-sediment-leukocytes": "refused",
  // "Rubeola" is measles in English and rubella in Spanish.
  "measles-igg rubella-igg": "refused",
  "measles-igg-index rubella-igg-index": "refused",
  "urine-albumin urine-protein": "refused",
};

const told: Partial<Record<Analyte["specimen"], string>> = {
  urine: "urine",
  "urine-24h": "day",
  stool: "stool",
  "spinal-fluid": "spinal",
  arterial: "arterial",
  venous: "venous",
};

function alike(a: Analyte, b: Analyte): boolean {
  const sameSpecimen = (told[a.specimen] ?? "blood") === (told[b.specimen] ?? "blood");
  return sameSpecimen && Object.keys(a.codes).some((dimension) => dimension in b.codes);
}

function read(name: string, number: number | string, unit: string | null, section: string | null = null) {
  const row = makeRow(name, number, unit, { section });
  const identity = identify(row);
  return [analyteOfRow(row, identity)?.id ?? null, codeOfRow(row, identity)?.code ?? null];
}

describe("names of two analytes", () => {
  it("are told apart by specimen or unit, or are on the list above", () => {
    const found = new Map<string, string>();
    for (const name of nameIndex.keys()) {
      const all = nameIndex.get(name) ?? [];
      for (const [place, a] of all.entries())
        for (const b of all.slice(place + 1))
          if (alike(a, b)) found.set(a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`, name);
    }
    expect(new Set(found.keys())).toEqual(new Set(Object.keys(declared)));
  });

  it.each([
    ["Rubeola IgG", 1.2, null, null],
    ["Rubeola IgG", "Positive", null, null],
    ["Urine albumin", 20, "mg/dL", null],
    ["Leukocytes", "Negative", null, "Urine"],
  ] as const)("are refused: %s %s %s", (name, number, unit, section) => {
    expect(read(name, number, unit, section)[1]).toBeNull();
  });

  it("are settled by the heading of a blood gas panel", () => {
    expect(read("HCO3", 24, "mmol/L")[0]).toBe("bicarbonate");
    expect(read("HCO3", 24, "mmol/L", "Arterial blood gas")[0]).not.toBe("bicarbonate");
    expect(read("pH", 7.4, null, "Arterial blood gas")[0]).toBe("arterial-ph");
    expect(read("pH", 7.4, null, "Venous blood gas")[0]).toBe("venous-ph");
    expect(read("pH", 7.4, null, "Blood gas")[0]).toBe("blood-ph");
    expect(read("pH", 7.4, null)).toEqual([null, null]);
  });
});

describe("another specimen than blood", () => {
  it.each([
    ["Glucose", 60, "mg/dL", "CSF", "csf-glucose"],
    ["Glucosa", 60, "mg/dL", "LCR", "csf-glucose"],
    ["Sodium", 120, "mmol/24h", "24 h urine", "urine-24h-sodium"],
    ["Calprotectin", 30, "ug/g", "Stool", "stool-calprotectin"],
  ] as const)("%s %s %s under %s is %s", (name, number, unit, section, id) => {
    expect(read(name, number, unit, section)[0]).toBe(id);
  });

  it.each(["Pleural fluid", "Synovial fluid", "Ascitic fluid", "Cord blood", "Saliva"])(
    "of which nothing is coded gives nothing: %s",
    (section) => {
      expect(read("Glucose", 90, "mg/dL", section)).toEqual([null, null]);
      expect(read("Leukocytes", 5, "10^9/L", section)).toEqual([null, null]);
    },
  );

  it("gives whole blood no code of serum", () => {
    expect(read("Sodium", 140, "mmol/L")).toEqual(["sodium", "2951-2"]);
    expect(read("Sodium", 140, "mmol/L", "Arterial blood gas")[1]).not.toBe("2951-2");
  });
});

describe("words that reports use for other things", () => {
  const words =
    "page|date|name|sex|age|normal|result|results|test|tests|unit|units|reference|range|reference range|method|" +
    "specimen|sample|serum|plasma|urine|stool|doctor|patient|report|laboratory|lab|high|low|positive|negative|" +
    "total|comment|comments|remarks|male|female|note|end|ratio|control|index|time|fasting|random|min|max|mean|" +
    "fecha|edad|sexo|nombre|resultado|unidad|valores|valor|metodo|suero|orina|hombre|mujer|observaciones|" +
    "datum|alter|geschlecht|ergebnis|einheit|referenzbereich|methode|bemerkung|probe|serum|urin|mann|frau|" +
    "resultat|unite|valeurs|homme|femme|commentaire|prelevement|data|eta|sesso|risultato|unita|valori|medico|" +
    "idade|unidade|material|amostra|observacao|nome|paciente|paziente|id|no|mr|ms|dr|sd|from|to|and|of|see";
  it.each(words.split("|"))("%s is no analyte's name", (word) => {
    expect(nameIndex.has(word)).toBe(false);
  });

  it.each(["Gentamicin", "Vancomycin", "Amikacin", "Tobramycin"])(
    "%s alone is a drug that bacteria were tried with",
    (name) => {
      expect(read(name, 2, "ug/mL")).toEqual([null, null]);
    },
  );
});

describe("a sedimentation rate", () => {
  it.each(["mm", "mm/h"])("in %s is one an hour", (unit) => {
    expect(read("VSG 1\u00aa hora", 9, unit)).toEqual(["esr", "30341-2"]);
  });
  it("lends its unit to nothing else", () => {
    expect(read("Ferritin", 9, "mm")[1]).toBe(null);
  });
});
