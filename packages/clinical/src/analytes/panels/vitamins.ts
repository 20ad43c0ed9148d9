import type { Analyte } from "../analyte.ts";

/** Vitamins. */
export const vitamins: readonly Analyte[] = [
  {
    id: "vitamin-b12",
    system: "vitamins",
    specimen: "serum",
    names: {
      en: "Vitamin B12|Vitamin B-12|B12|Cobalamin|Vit B12|Vitamin B12 (cobalamin)|Cyanocobalamin|Vitamin B 12|S. vitamin B12|Serum vitamin B12",
      de: "Vitamin B12|Vitamin B 12|Cobalamin",
      fr: "Vitamine B12|Cobalamine",
      es: "Vitamina B12|Cobalamina|Cianocobalamina",
      it: "Vitamina B12|Cobalamina",
      pt: "Vitamina B12|Cobalamina",
    },
    codes: {
      "mass/volume": ["2132-9", "Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma"],
      "substance/volume": ["14685-2", "Cobalamin (Vitamin B12) [Moles/volume] in Serum or Plasma"],
    },
    units: ["pg/mL", "pmol/L", "ng/L"],
    plausible: [20, 50000],
    reference: [{ sex: "any", low: 200, high: 800, unit: "pg/mL", source: "abim" }],
    molarMass: 1355.4,
  },
  {
    id: "folate",
    system: "vitamins",
    specimen: "serum",
    names: {
      en: "Folate|Folic acid|Serum folate|Folate serum|Vitamin B9|Folate (folic acid)|Folic acid serum|Folate, serum|S. folate|Serum folic acid",
      de: "Folsäure|Folat",
      fr: "Folates|Acide folique|Vitamine B9|Folates sériques",
      es: "Ácido fólico|Folato|Folatos",
      it: "Acido folico|Folati|Folato",
      pt: "Ácido fólico|Folato|Folatos",
    },
    codes: {
      "mass/volume": ["2284-8", "Folate [Mass/volume] in Serum or Plasma"],
      "substance/volume": ["14732-2", "Folate [Moles/volume] in Serum or Plasma"],
    },
    units: ["ng/mL", "nmol/L", "ug/L"],
    plausible: [0.2, 100],
    molarMass: 441.4,
    reference: [{ sex: "any", low: 1.8, high: 9.0, unit: "ng/mL", source: "abim" }],
  },
  {
    id: "vitamin-d",
    system: "vitamins",
    specimen: "serum",
    names: {
      en: "Vitamin D|25-OH vitamin D|Vitamin D 25-OH|25-hydroxyvitamin D|Vitamin D (25-OH)|Vitamin D 25 hydroxy|25 hydroxy vitamin D|Vitamin D, 25-hydroxy|25(OH)D|Vitamin D total|Vit D|25-OH-vitamin D total|Vitamin D3|25-OH vitamin D3|Vitamin D (25-hydroxy)|25(OH) vitamin D|Vitamin D, 25-OH, total|25 OH vitamin D|25-hydroxy vitamin D total|Vitamin D total (25 hydroxy)|25-hydroxyvitamin D3|25 (OH) vitamin D|Vitamin D 25 - hydroxy|Vitamin D3 (25-OH)|25-Hydroxyvitamin D total|25-Hydroxyvitamin D, total",
      de: "Vitamin D|25-OH-Vitamin D|25-OH-Vitamin D3|Vitamin D3|Vitamin D3 (25-OH)|25-Hydroxy-Vitamin D",
      fr: "Vitamine D|25-OH vitamine D|Vitamine D 25-OH|25 OH vitamine D|25-OH vitamine D2+D3|Vitamine D totale|25 OH vitamine D (D2+D3)|25-OH vitamine D totale",
      es: "Vitamina D|25-OH vitamina D|25-hidroxivitamina D|Vitamina D 25-OH|25-OH-vitamina D|Vitamina D (25-OH)|25 hidroxi vitamina D|Vitamina D 25-OH total",
      it: "Vitamina D|25-OH vitamina D|25-idrossivitamina D|Vitamina D 25-OH|25 OH vitamina D|Vitamina D (25-OH)|25-idrossi vitamina D",
      pt: "Vitamina D|25-OH vitamina D|25-hidroxivitamina D|Vitamina D 25-OH|25 hidroxi vitamina D|Vitamina D (25-OH)|Vitamina D 25 hidroxi|25-hidroxi-vitamina D",
    },
    codes: {
      "mass/volume": [
        "62292-8",
        "25-hydroxyvitamin D3+25-hydroxyvitamin D2 [Mass/volume] in Serum or Plasma",
      ],
      "substance/volume": [null, "25-hydroxyvitamin D [Moles/volume] in Serum or Plasma"],
    },
    units: ["ng/mL", "nmol/L", "ug/L"],
    plausible: [1, 400],
    reference: [{ sex: "any", low: 30, high: 60, unit: "ng/mL", source: "abim" }],
    molarMass: 400.64,
  },
];
