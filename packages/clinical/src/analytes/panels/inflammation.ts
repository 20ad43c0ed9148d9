import type { Analyte } from "../analyte.ts";

/** Markers of inflammation. */
export const inflammation: readonly Analyte[] = [
  {
    id: "crp",
    system: "inflammation",
    specimen: "serum",
    names: {
      en: "CRP|C-reactive protein|C reactive protein|CRP (quantitative)|CRP quantitative|C-reactive protein (CRP)|CRP(quantitative)|C-reactive protein quant|C-reactive protein, quant|C-reactive protein quantitative|C.R.P.",
      de: "CRP|C-reaktives Protein|C-reaktives Protein (CRP)|CRP quantitativ",
      fr: "CRP|Protéine C réactive|C-réactive protéine|Protéine C-réactive|CRP (protéine C réactive)",
      es: "PCR|Proteína C reactiva|Proteína C-reactiva|PCR (proteína C reactiva)",
      it: "PCR|Proteina C reattiva|Proteina C-reattiva|CRP",
      pt: "PCR|Proteína C reativa|Proteína C-reativa|Proteína C reactiva",
    },
    codes: {"mass/volume": ["1988-5", "C reactive protein [Mass/volume] in Serum or Plasma"], "words": [null, "C reactive protein [Presence] in Serum or Plasma"]},
    units: ["mg/L", "mg/dL", "ug/mL"],
    plausible: [0, 800],
    reference: [
      { sex: "any", low: null, high: 0.8, unit: "mg/dL", source: "abim" },
    ],
  },
  {
    id: "crp-high-sensitivity",
    system: "inflammation",
    specimen: "serum",
    names: {
      en: "hs-CRP|hsCRP|High sensitivity CRP|CRP high sensitivity|C-reactive protein high sensitivity|High sensitive CRP|hs CRP|C-reactive protein, cardiac|CRP hs|CRP ultrasensitive|High sensitivity C-reactive protein|hs-CRP (high sensitivity)|C-reactive protein cardiac",
      de: "hs-CRP|CRP hochsensitiv|CRP ultrasensitiv",
      fr: "CRP ultrasensible|CRP us|CRP hypersensible",
      es: "PCR ultrasensible|PCR alta sensibilidad|PCR us",
      it: "PCR ultrasensibile|PCR alta sensibilità",
      pt: "PCR ultrassensível|PCR alta sensibilidade|PCR us",
    },
    codes: {"mass/volume": ["30522-7", "C reactive protein [Mass/volume] in Serum or Plasma by High sensitivity method"]},
    units: ["mg/L", "mg/dL"],
    plausible: [0, 500],
    reference: [
      { sex: "any", low: null, high: 3.0, unit: "mg/L", source: "abim" },
    ],
  },
  {
    id: "esr",
    system: "inflammation",
    specimen: "blood",
    names: {
      en: "ESR|Erythrocyte sedimentation rate|Sedimentation rate|Sed rate|ESR (Westergren)|E.S.R.|Sed rate by modified Westergren|Erythrocyte sedimentation rate (ESR)|ESR Westergren|Westergren ESR|Sedimentation rate-Westergren|ESR 1st hour|ESR (1 hr)",
      de: "BSG|Blutsenkung|BKS|Blutsenkungsgeschwindigkeit|BSG 1 Std|Blutkörperchensenkung|BSG 1h|BSG (1. Std)|BSG 1. Stunde",
      fr: "VS|Vitesse de sédimentation|VS 1ère heure|Vitesse de sédimentation 1ère heure|VS 1re heure",
      es: "VSG|Velocidad de sedimentación|VHS|Velocidad de sedimentación globular|Velocidad de sedimentación 1ª hora|VSG 1ª hora|Eritrosedimentación",
      it: "VES|Velocità di eritrosedimentazione|VES 1ª ora|V.E.S.|Velocità di sedimentazione|VES 1a ora",
      pt: "VS|VHS|Velocidade de sedimentação|Velocidade de hemossedimentação|VS 1ª hora|VS (1ª hora)",
    },
    codes: {"length/time": ["30341-2", "Erythrocyte sedimentation rate"]},
    units: ["mm/h"],
    plausible: [0, 200],
    reference: [
      { sex: "female", low: 0, high: 20, unit: "mm/h", source: "abim" },
      { sex: "male", low: 0, high: 15, unit: "mm/h", source: "abim" },
    ],
  },
  {
    id: "procalcitonin",
    system: "inflammation",
    specimen: "serum",
    names: {
      en: "Procalcitonin|PCT|Procalcitonin (PCT)",
      de: "Procalcitonin|PCT|Prokalzitonin",
      fr: "Procalcitonine|PCT",
      es: "Procalcitonina|PCT",
      it: "Procalcitonina|PCT",
      pt: "Procalcitonina|PCT",
    },
    codes: {"mass/volume": ["33959-8", "Procalcitonin [Mass/volume] in Serum or Plasma"]},
    units: ["ng/mL", "ug/L"],
    plausible: [0, 1000],
    reference: [
      { sex: "any", low: null, high: 0.1, unit: "ng/mL", source: "abim" },
    ],
  },
  {
    id: "rheumatoid-factor",
    system: "inflammation",
    specimen: "serum",
    names: {
      en: "Rheumatoid factor|RF|RA factor|Rheumatoid factor (RF)|RA factor quantitative|RA factor (quantitative)|R.A. factor",
      de: "Rheumafaktor|RF",
      fr: "Facteur rhumatoïde",
      es: "Factor reumatoide|FR",
      it: "Fattore reumatoide|FR",
      pt: "Fator reumatoide|Factor reumatóide|FR",
    },
    codes: {"activity/volume": ["11572-5", "Rheumatoid factor [Units/volume] in Serum or Plasma"]},
    units: ["[IU]/mL", "U/mL", "[IU]/L"],
    plausible: [0, 10000],
  },
];
