import type { Analyte, PrintedNames } from "../analyte.ts";

type Code = readonly [code: string | null, display: string];

/** Names of a substance with the words for urine around them; the bare name needs the page to say urine. */
function urinary(en: string, de: string, fr: string, es: string, it: string, pt: string): PrintedNames {
  const forms = (list: string, make: (name: string) => readonly string[]) =>
    list
      .split("|")
      .filter((name) => name !== "")
      .flatMap((name) => [name, ...make(name)])
      .join("|");
  return {
    en: forms(en, (n) => [
      `${n} urine`,
      `Urine ${n}`,
      `${n}, urine`,
      `${n} (urine)`,
      `Urinary ${n}`,
      `${n}, random urine`,
      `Spot urine ${n}`,
    ]),
    de: forms(de, (n) => [`${n} im Urin`, `${n} (Urin)`, `${n} i.U.`, `Urin-${n}`]),
    fr: forms(fr, (n) => [`${n} urinaire`, `${n} urinaires`, `${n} (urines)`]),
    es: forms(es, (n) => [`${n} en orina`, `${n} orina`, `${n} urinario`, `${n} (orina)`]),
    it: forms(it, (n) => [`${n} urinario`, `${n} urine`, `${n} nelle urine`, `${n} (urine)`]),
    pt: forms(pt, (n) => [`${n} na urina`, `${n} urinário`, `${n} urina`, `${n} (urina)`]),
  };
}

/** The same with the words for a day's urine. */
function daily(en: string, de: string, fr: string, es: string, it: string, pt: string): PrintedNames {
  const forms = (list: string, make: (name: string) => readonly string[]) =>
    list
      .split("|")
      .filter((name) => name !== "")
      .flatMap((name) => [name, ...make(name)])
      .join("|");
  return {
    en: forms(en, (n) => [
      `${n} 24h urine`,
      `24 hour urine ${n}`,
      `${n}, 24 hour urine`,
      `${n} 24 h`,
      `${n}, 24h urine`,
      `24h urine ${n}`,
      `${n} 24 hour urine`,
      `24-hour urine ${n}`,
      `${n} (24 h urine)`,
      `${n} 24 hr urine`,
      `Urine ${n} 24h`,
    ]),
    de: forms(de, (n) => [
      `${n} im 24h-Urin`,
      `${n} im 24-h-Urin`,
      `${n} (24 h)`,
      `${n} im Sammelurin`,
      `${n} 24h-Urin`,
      `${n}/24h`,
    ]),
    fr: forms(fr, (n) => [
      `${n} urinaire 24h`,
      `${n} des 24h`,
      `${n} 24h`,
      `${n} (urines de 24h)`,
      `${n} urines 24 heures`,
      `${n} urinaires des 24h`,
    ]),
    es: forms(es, (n) => [
      `${n} en orina de 24 horas`,
      `${n} orina 24h`,
      `${n} 24h`,
      `${n} orina 24 horas`,
      `${n} en orina 24h`,
      `${n} (orina 24h)`,
    ]),
    it: forms(it, (n) => [
      `${n} urine 24 ore`,
      `${n} urinario 24h`,
      `${n} 24h`,
      `${n} nelle urine delle 24 ore`,
      `${n} (urine 24h)`,
      `${n} urinaria 24h`,
    ]),
    pt: forms(pt, (n) => [
      `${n} na urina de 24 horas`,
      `${n} urina 24h`,
      `${n} 24h`,
      `${n} urina de 24 horas`,
      `${n} (urina 24h)`,
      `${n} urinário 24h`,
    ]),
  };
}

function spot(
  id: string,
  names: PrintedNames,
  codes: { readonly mass?: Code; readonly moles?: Code },
  units: Analyte["units"],
  plausible: readonly [number, number],
  more: Partial<Analyte> = {},
): Analyte {
  const { mass, moles } = codes;
  return {
    id,
    system: "urine",
    specimen: "urine",
    names,
    codes: { ...(mass && { "mass/volume": mass }), ...(moles && { "substance/volume": moles }) },
    ...([mass, moles].some((code) => code?.[0]) ? { codesSeen: "top2000 orders" } : {}),
    units,
    plausible,
    ...more,
  };
}

function day(
  id: string,
  names: PrintedNames,
  codes: { readonly mass?: Code; readonly moles?: Code },
  units: Analyte["units"],
  plausible: readonly [number, number],
  more: Partial<Analyte> = {},
): Analyte {
  const { mass, moles } = codes;
  return {
    id,
    system: "urine",
    specimen: "urine-24h",
    names,
    codes: { ...(mass && { "mass/time": mass }), ...(moles && { "substance/time": moles }) },
    ...([mass, moles].some((code) => code?.[0]) ? { codesSeen: "top2000 orders" } : {}),
    units,
    plausible,
    ...more,
  };
}

const words = {
  sodium: ["Sodium|Na", "Natrium", "Sodium", "Sodio", "Sodio", "Sódio"],
  potassium: ["Potassium|K", "Kalium", "Potassium", "Potasio", "Potassio", "Potássio"],
  chloride: [
    "Chloride|Cl",
    "Chlorid",
    "Chlorures|Chlorure",
    "Cloro|Cloruro",
    "Cloro|Cloruri",
    "Cloro|Cloreto",
  ],
  calcium: ["Calcium|Ca", "Calcium|Kalzium", "Calcium", "Calcio", "Calcio", "Cálcio"],
  phosphate: [
    "Phosphorus|Phosphate",
    "Phosphat|Phosphor",
    "Phosphore|Phosphates",
    "Fósforo|Fosfato",
    "Fosforo|Fosfato",
    "Fósforo|Fosfato",
  ],
  urate: ["Uric acid|Urate", "Harnsäure", "Acide urique", "Ácido úrico", "Acido urico", "Ácido úrico"],
  urea: ["Urea", "Harnstoff", "Urée", "Urea", "Urea", "Ureia"],
  ureaNitrogen: [
    "Urea nitrogen",
    "Harnstoff-Stickstoff",
    "Azote uréique",
    "Nitrógeno ureico",
    "Azoto ureico",
    "Nitrogênio ureico",
  ],
  magnesium: ["Magnesium|Mg", "Magnesium", "Magnésium", "Magnesio", "Magnesio", "Magnésio"],
  creatinine: ["Creatinine", "Kreatinin", "Créatinine", "Creatinina", "Creatinina", "Creatinina"],
  protein: [
    "Protein|Total protein",
    "Eiweiß|Protein|Gesamteiweiß",
    "Protéines|Protéinurie",
    "Proteínas|Proteinuria",
    "Proteine|Proteinuria",
    "Proteínas|Proteinúria",
  ],
  albumin: [
    "Microalbumin|Albumin",
    "Albumin|Mikroalbumin",
    "Microalbumine|Albumine|Microalbuminurie",
    "Microalbúmina|Albúmina|Microalbuminuria",
    "Microalbumina|Albumina|Microalbuminuria",
    "Microalbumina|Albumina|Microalbuminúria",
  ],
  oxalate: [
    "Oxalate|Oxalic acid",
    "Oxalat|Oxalsäure",
    "Oxalate|Oxalates",
    "Oxalato",
    "Ossalato|Ossalati|Acido ossalico",
    "Oxalato",
  ],
  citrate: [
    "Citrate|Citric acid",
    "Citrat|Zitrat",
    "Citrate|Citrates",
    "Citrato",
    "Citrato|Acido citrico",
    "Citrato",
  ],
  cortisol: [
    "Free cortisol|Cortisol free|Cortisol",
    "Freies Cortisol|Cortisol",
    "Cortisol libre|Cortisol",
    "Cortisol libre|Cortisol",
    "Cortisolo libero|Cortisolo",
    "Cortisol livre|Cortisol",
  ],
  metanephrines: [
    "Metanephrines|Total metanephrines|Metanephrines total",
    "Metanephrine gesamt|Gesamtmetanephrine",
    "Métanéphrines|Métanéphrines totales",
    "Metanefrinas|Metanefrinas totales",
    "Metanefrine|Metanefrine totali",
    "Metanefrinas|Metanefrinas totais",
  ],
  vma: [
    "VMA|Vanillylmandelic acid|Vanilmandelic acid",
    "Vanillinmandelsäure",
    "Acide vanylmandélique|VMA",
    "Ácido vanilmandélico|VMA",
    "Acido vanilmandelico|VMA",
    "Ácido vanilmandélico|VMA",
  ],
  hiaa: [
    "5-HIAA|5-hydroxyindoleacetic acid",
    "5-Hydroxyindolessigsäure|5-HIES",
    "5-HIAA|Acide 5-hydroxyindolacétique",
    "5-HIAA|Ácido 5-hidroxiindolacético",
    "5-HIAA|Acido 5-idrossiindolacetico",
    "5-HIAA|Ácido 5-hidroxiindolacético",
  ],
} as const satisfies Readonly<Record<string, readonly [string, string, string, string, string, string]>>;

/** Urine: salts and waste in a sample, and what is passed in a day. */
export const urineChemistry: readonly Analyte[] = [
  spot(
    "urine-sodium",
    urinary(...words.sodium),
    { moles: ["2955-3", "Sodium [Moles/volume] in Urine"] },
    ["mmol/L"],
    [1, 500],
  ),
  spot(
    "urine-potassium",
    urinary(...words.potassium),
    { moles: ["2828-2", "Potassium [Moles/volume] in Urine"] },
    ["mmol/L"],
    [1, 400],
  ),
  spot(
    "urine-chloride",
    urinary(...words.chloride),
    { moles: ["2078-4", "Chloride [Moles/volume] in Urine"] },
    ["mmol/L"],
    [1, 600],
  ),
  spot(
    "urine-calcium",
    urinary(...words.calcium),
    {
      mass: ["17862-4", "Calcium [Mass/volume] in Urine"],
      moles: ["2004-0", "Calcium [Moles/volume] in Urine"],
    },
    ["mg/dL", "mmol/L", "mg/L"],
    [0, 200],
    { molarMass: 40.078 },
  ),
  spot(
    "urine-phosphate",
    urinary(...words.phosphate),
    {
      mass: ["2778-9", "Phosphate [Mass/volume] in Urine"],
      moles: ["13539-2", "Phosphate [Moles/volume] in Urine"],
    },
    ["mg/dL", "mmol/L", "mg/L", "g/L"],
    [0, 1000],
    { molarMass: 30.974 },
  ),
  spot(
    "urine-urate",
    urinary(...words.urate),
    { mass: ["3086-6", "Urate [Mass/volume] in Urine"], moles: ["14934-4", "Urate [Moles/volume] in Urine"] },
    ["mg/dL", "mmol/L", "umol/L", "mg/L"],
    [0, 500],
    { molarMass: 168.11 },
  ),
  spot(
    "urine-urea",
    urinary(...words.urea),
    { mass: ["3092-4", "Urea [Mass/volume] in Urine"], moles: [null, "Urea [Moles/volume] in Urine"] },
    ["g/L", "mmol/L", "mg/dL"],
    [0.1, 100],
    { molarMass: 60.056 },
  ),
  spot(
    "urine-urea-nitrogen",
    urinary(...words.ureaNitrogen),
    { mass: ["3095-7", "Urea nitrogen [Mass/volume] in Urine"] },
    ["mg/dL", "g/L"],
    [5, 5000],
  ),
  spot(
    "urine-magnesium",
    urinary(...words.magnesium),
    {
      mass: ["19124-7", "Magnesium [Mass/volume] in Urine"],
      moles: [null, "Magnesium [Moles/volume] in Urine"],
    },
    ["mg/dL", "mmol/L", "mg/L"],
    [0, 200],
    { molarMass: 24.305 },
  ),
  {
    id: "urine-osmolality",
    system: "urine",
    specimen: "urine",
    names: urinary("Osmolality", "Osmolalität", "Osmolalité", "Osmolalidad", "Osmolalità", "Osmolalidade"),
    codes: { osmolality: ["2695-5", "Osmolality of Urine"] },
    codesSeen: "top2000 orders",
    units: ["mosm/kg"],
    plausible: [20, 1600],
  },
  // Flow cytometry counts the sediment by volume; it does not convert into cells a field.
  {
    id: "urine-leukocytes-count",
    explainedAs: "urine-sediment-leukocytes",
    system: "urine",
    specimen: "urine",
    names: {
      en: "WBC|Leukocytes|White blood cells|Urine WBC|Leucocytes|Pus cells|WBCs",
      de: "Leukozyten",
      fr: "Leucocytes",
      es: "Leucocitos",
      it: "Leucociti",
      pt: "Leucócitos|Piócitos",
    },
    codes: { "number/volume": ["30405-5", "Leukocytes [#/volume] in Urine"] },
    codesSeen: "top2000",
    units: ["/uL", "/mL", "10*6/L", "10*3/uL"],
    plausible: [0, 200000],
  },
  {
    id: "urine-erythrocytes-count",
    explainedAs: "urine-sediment-erythrocytes",
    system: "urine",
    specimen: "urine",
    names: {
      en: "RBC|Erythrocytes|Red blood cells|Urine RBC|RBCs",
      de: "Erythrozyten",
      fr: "Hématies|Érythrocytes",
      es: "Hematíes|Eritrocitos",
      it: "Eritrociti|Emazie|Globuli rossi",
      pt: "Eritrócitos|Hemácias",
    },
    codes: { "number/volume": [null, "Erythrocytes [#/volume] in Urine"] },
    units: ["/uL", "/mL", "10*6/L", "10*3/uL"],
    plausible: [0, 5000000],
  },
  {
    id: "urine-epithelial-cells-count",
    explainedAs: "urine-sediment-epithelial-cells",
    system: "urine",
    specimen: "urine",
    names: {
      en: "Epithelial cells|Squamous epithelial cells",
      de: "Epithelien|Plattenepithelien|Epithelzellen",
      fr: "Cellules épithéliales",
      es: "Células epiteliales",
      it: "Cellule epiteliali",
      pt: "Células epiteliais",
    },
    codes: { "number/volume": [null, "Epithelial cells [#/volume] in Urine"] },
    units: ["/uL", "/mL", "10*6/L"],
    plausible: [0, 100000],
  },
  {
    id: "urine-bacteria-count",
    explainedAs: "urine-sediment-bacteria",
    system: "urine",
    specimen: "urine",
    names: {
      en: "Urine bacteria|Bacteria urine|Bacteria",
      de: "Bakterien",
      fr: "Bactéries",
      es: "Bacterias",
      it: "Batteri",
      pt: "Bactérias",
    },
    codes: { "number/volume": [null, "Bacteria [#/volume] in Urine"] },
    units: ["/uL", "/mL", "10*6/L"],
    plausible: [0, 10000000],
  },
  {
    id: "urine-mucus",
    system: "urine",
    specimen: "urine",
    names: {
      en: "Mucus|Mucus threads|Mucous threads|Urine mucus|Mucus thread|Mucous",
      de: "Schleim|Schleimfäden",
      fr: "Mucus|Filaments de mucus",
      es: "Moco|Filamentos de moco|Mucina|Mucus|Filamento mucoide",
      it: "Muco|Filamenti di muco",
      pt: "Muco|Filamentos de muco",
    },
    codes: { words: ["8247-9", "Mucus [Presence] in Urine sediment by Light microscopy"] },
    codesSeen: "top2000",
    units: ["1"],
    plausible: [0, 0],
  },
  {
    id: "urine-trichomonas",
    system: "urine",
    specimen: "urine",
    names: {
      en: "Trichomonas|Trichomonas vaginalis|Urine trichomonas",
      de: "Trichomonaden",
      fr: "Trichomonas",
      es: "Trichomonas|Tricomonas",
      it: "Trichomonas",
      pt: "Trichomonas|Tricomonas",
    },
    codes: { words: ["5813-1", "Trichomonas vaginalis [Presence] in Urine sediment by Light microscopy"] },
    codesSeen: "top2000",
    units: ["1"],
    plausible: [0, 0],
    expected: "negative",
  },
  day(
    "urine-24h-protein",
    daily(...words.protein),
    { mass: ["2889-4", "Protein [Mass/time] in 24 hour Urine"] },
    ["mg/(24.h)", "g/(24.h)"],
    [0, 60000],
  ),
  day(
    "urine-24h-albumin",
    daily(...words.albumin),
    { mass: [null, "Albumin [Mass/time] in 24 hour Urine"] },
    ["mg/(24.h)", "ug/min", "g/(24.h)"],
    [0, 40000],
  ),
  day(
    "urine-24h-creatinine",
    daily(...words.creatinine),
    {
      mass: [null, "Creatinine [Mass/time] in 24 hour Urine"],
      moles: ["14684-5", "Creatinine [Moles/time] in 24 hour Urine"],
    },
    ["mg/(24.h)", "g/(24.h)", "mmol/(24.h)"],
    [50, 6000],
    { molarMass: 113.12 },
  ),
  day(
    "urine-24h-sodium",
    daily(...words.sodium),
    { moles: ["2956-1", "Sodium [Moles/time] in 24 hour Urine"] },
    ["mmol/(24.h)", "meq/(24.h)"],
    [1, 1500],
    {
      codes: {
        "substance/time": ["2956-1", "Sodium [Moles/time] in 24 hour Urine"],
        "equivalents/time": ["2956-1", "Sodium [Moles/time] in 24 hour Urine"],
      },
      valence: 1,
    },
  ),
  day(
    "urine-24h-potassium",
    daily(...words.potassium),
    { moles: [null, "Potassium [Moles/time] in 24 hour Urine"] },
    ["mmol/(24.h)", "meq/(24.h)"],
    [1, 800],
    {
      codes: {
        "substance/time": [null, "Potassium [Moles/time] in 24 hour Urine"],
        "equivalents/time": [null, "Potassium [Moles/time] in 24 hour Urine"],
      },
      valence: 1,
    },
  ),
  day(
    "urine-24h-chloride",
    daily(...words.chloride),
    { moles: [null, "Chloride [Moles/time] in 24 hour Urine"] },
    ["mmol/(24.h)", "meq/(24.h)"],
    [1, 1500],
    {
      codes: {
        "substance/time": [null, "Chloride [Moles/time] in 24 hour Urine"],
        "equivalents/time": [null, "Chloride [Moles/time] in 24 hour Urine"],
      },
      valence: 1,
    },
  ),
  day(
    "urine-24h-calcium",
    daily(...words.calcium),
    {
      mass: [null, "Calcium [Mass/time] in 24 hour Urine"],
      moles: ["14637-3", "Calcium [Moles/time] in 24 hour Urine"],
    },
    ["mg/(24.h)", "mmol/(24.h)", "g/(24.h)"],
    [0, 2000],
    { molarMass: 40.078 },
  ),
  day(
    "urine-24h-phosphate",
    daily(...words.phosphate),
    {
      mass: ["2779-7", "Phosphate [Mass/time] in 24 hour Urine"],
      moles: ["14881-7", "Phosphate [Moles/time] in 24 hour Urine"],
    },
    ["mg/(24.h)", "mmol/(24.h)", "g/(24.h)"],
    [0, 5000],
    { molarMass: 30.974 },
  ),
  day(
    "urine-24h-urate",
    daily(...words.urate),
    {
      mass: ["3087-4", "Urate [Mass/time] in 24 hour Urine"],
      moles: ["14935-1", "Urate [Moles/time] in 24 hour Urine"],
    },
    ["mg/(24.h)", "mmol/(24.h)", "g/(24.h)"],
    [0, 5000],
    { molarMass: 168.11 },
  ),
  day(
    "urine-24h-urea-nitrogen",
    daily(...words.ureaNitrogen),
    { mass: ["3096-5", "Urea nitrogen [Mass/time] in 24 hour Urine"] },
    ["g/(24.h)", "mg/(24.h)"],
    [0, 60],
  ),
  day(
    "urine-24h-magnesium",
    daily(...words.magnesium),
    {
      mass: ["24447-5", "Magnesium [Mass/time] in 24 hour Urine"],
      moles: [null, "Magnesium [Moles/time] in 24 hour Urine"],
    },
    ["mg/(24.h)", "mmol/(24.h)"],
    [0, 1000],
    { molarMass: 24.305 },
  ),
  day(
    "urine-24h-oxalate",
    daily(...words.oxalate),
    {
      mass: ["2701-1", "Oxalate [Mass/time] in 24 hour Urine"],
      moles: ["14862-7", "Oxalate [Moles/time] in 24 hour Urine"],
    },
    ["mg/(24.h)", "mmol/(24.h)", "umol/(24.h)"],
    [0, 1000],
    { molarMass: 90.03 },
  ),
  day(
    "urine-24h-citrate",
    daily(...words.citrate),
    {
      mass: [null, "Citrate [Mass/time] in 24 hour Urine"],
      moles: ["14650-6", "Citrate [Moles/time] in 24 hour Urine"],
    },
    ["mg/(24.h)", "mmol/(24.h)"],
    [0, 5000],
    { molarMass: 192.12 },
  ),
  day(
    "urine-24h-cortisol",
    daily(...words.cortisol),
    {
      mass: ["2147-7", "Cortisol Free [Mass/time] in 24 hour Urine"],
      moles: ["14676-1", "Cortisol Free [Moles/time] in 24 hour Urine"],
    },
    ["ug/(24.h)", "nmol/(24.h)"],
    [0, 10000],
    { molarMass: 362.46 },
  ),
  day(
    "urine-24h-metanephrines",
    daily(...words.metanephrines),
    {
      mass: ["2609-6", "Metanephrines [Mass/time] in 24 hour Urine"],
      moles: [null, "Metanephrines [Moles/time] in 24 hour Urine"],
    },
    ["ug/(24.h)", "mg/(24.h)"],
    [0, 100000],
    { codes: { "mass/time": ["2609-6", "Metanephrines [Mass/time] in 24 hour Urine"] } },
  ),
  day(
    "urine-24h-vanillylmandelate",
    daily(...words.vma),
    {
      mass: [null, "Vanillylmandelate [Mass/time] in 24 hour Urine"],
      moles: ["14947-6", "Vanillylmandelate [Moles/time] in 24 hour Urine"],
    },
    ["mg/(24.h)", "umol/(24.h)"],
    [0, 500],
    { molarMass: 198.17 },
  ),
  day(
    "urine-24h-hydroxyindoleacetate",
    daily(...words.hiaa),
    {
      mass: [null, "5-Hydroxyindoleacetate [Mass/time] in 24 hour Urine"],
      moles: ["14573-0", "5-Hydroxyindoleacetate [Moles/time] in 24 hour Urine"],
    },
    ["mg/(24.h)", "umol/(24.h)"],
    [0, 2000],
    { molarMass: 191.18 },
  ),
  {
    id: "urine-24h-volume",
    system: "urine",
    specimen: "urine-24h",
    names: {
      en: "Urine volume 24h|24 hour urine volume|Volume 24 h|Urine volume, 24 hour|24h urine volume|Total volume 24h urine|Total urine volume (24 h)|Volume",
      de: "Urinmenge 24h|Urinvolumen 24h|Sammelmenge 24h|Urinvolumen (24 h)|Sammelvolumen 24h",
      fr: "Diurèse des 24h|Diurèse 24h|Volume urinaire 24h|Diurèse|Volume des urines de 24h",
      es: "Volumen orina 24h|Diuresis 24h|Volumen de orina de 24 horas|Diuresis",
      it: "Diuresi 24h|Volume urine 24 ore|Diuresi 24 ore|Diuresi",
      pt: "Volume urinário 24h|Diurese 24h|Volume urinário de 24 horas|Diurese",
    },
    codes: {
      volume: ["3167-4", "Volume of 24 hour Urine"],
      "volume/time": [null, "Volume of 24 hour Urine"],
    },
    codesSeen: "top2000",
    units: ["mL", "L"],
    plausible: [20, 30000],
  },
  {
    id: "creatinine-clearance-24h",
    system: "kidneys",
    specimen: "urine-24h",
    names: {
      en: "Creatinine clearance 24h|24 hour creatinine clearance|Creatinine clearance (24 h)|Creatinine clearance, 24 hour|24h creatinine clearance|Creatinine clearance 24 hour urine",
      de: "Kreatinin-Clearance (24 h)|Kreatinin-Clearance 24h|Kreatinin-Clearance im 24h-Urin",
      fr: "Clairance de la créatinine 24h|Clairance créatinine des 24h",
      es: "Aclaramiento de creatinina 24h|Aclaramiento de creatinina en orina de 24 horas|Depuración de creatinina 24 horas|Depuración de creatinina en orina de 24 horas",
      it: "Clearance della creatinina 24h|Clearance creatinina 24 ore",
      pt: "Clearance de creatinina 24h|Depuração de creatinina 24h|Clearance de creatinina 24 horas|Depuração de creatinina de 24 horas",
    },
    codes: { "volume/time": ["2164-2", "Creatinine renal clearance in 24 hour"] },
    codesSeen: "top2000",
    units: ["mL/min", "mL/s"],
    plausible: [1, 400],
  },
];
