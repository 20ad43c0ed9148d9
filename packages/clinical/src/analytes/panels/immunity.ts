import type { Analyte, PrintedNames } from "../analyte.ts";

/** A protein of serum that is weighed. */
function protein(
  id: string,
  names: PrintedNames,
  code: string | null,
  display: string,
  plausible: readonly [number, number],
  more: Partial<Analyte> = {},
): Analyte {
  return {
    id,
    system: "immunity",
    specimen: "serum",
    names,
    codes: { "mass/volume": [code, display] },
    ...(code === null ? {} : { codesSeen: "top2000 orders" }),
    units: ["mg/dL", "g/L", "mg/L", "g/dL"],
    plausible,
    ...more,
  };
}

/** Immunoglobulin classes are printed by their letter in every language. */
function immunoglobulin(letter: "A" | "G" | "M"): PrintedNames {
  const l = letter;
  return {
    en: `Ig${l}|Immunoglobulin ${l}|Immunoglobulin ${l} (Ig${l})|Ig${l}, serum|Ig ${l}|Immunoglobulin Ig${l}|Ig${l} total|Total Ig${l}|Serum Ig${l}|Ig${l} (immunoglobulin ${l})`,
    de: `Ig${l}|Immunglobulin ${l}|Ig${l} gesamt|Immunglobulin ${l} (Ig${l})`,
    fr: `Ig${l}|Immunoglobulines ${l}|Immunoglobuline ${l}|Immunoglobulines ${l} (Ig${l})`,
    es: `Ig${l}|Inmunoglobulina ${l}|Inmunoglobulina ${l} (Ig${l})|Ig${l} total`,
    it: `Ig${l}|Immunoglobuline ${l}|Immunoglobulina ${l}|Immunoglobuline Ig${l}`,
    pt: `Ig${l}|Imunoglobulina ${l}|Imunoglobulina ${l} (Ig${l})`,
  };
}

function subclass(number: number): PrintedNames {
  const n = number;
  return {
    en: `IgG${n}|IgG subclass ${n}|Immunoglobulin G subclass ${n}|IgG ${n}|IgG-${n}`,
    de: `IgG-Subklasse ${n}|IgG${n}|IgG Subklasse ${n}`,
    fr: `IgG${n}|Sous-classe IgG${n}`,
    es: `IgG${n}|Subclase IgG${n}|IgG subclase ${n}`,
    it: `IgG${n}|Sottoclasse IgG${n}|IgG sottoclasse ${n}`,
    pt: `IgG${n}|Subclasse IgG${n}|IgG subclasse ${n}`,
  };
}

/** A band of the serum protein electrophoresis, as grams and as a share of all protein. */
function band(
  id: string,
  names: PrintedNames,
  code: string,
  label: string,
  plausible: readonly [number, number],
): readonly Analyte[] {
  return [
    protein(id, names, code, `${label} [Mass/volume] in Serum or Plasma by Electrophoresis`, plausible, {
      units: ["g/dL", "g/L"],
      codesSeen: "top2000",
    }),
    {
      id: `${id}-percent`,
      explainedAs: id,
      system: "immunity",
      specimen: "serum",
      names,
      codes: { fraction: [null, `${label}/Protein.total in Serum or Plasma by Electrophoresis`] },
      units: ["%"],
      plausible: [0, 100],
    },
  ];
}

/** Proteins of the immune system, the electrophoresis of serum, and other proteins that are ordered with them. */
export const immunity: readonly Analyte[] = [
  protein("iga", immunoglobulin("A"), "2458-8", "IgA [Mass/volume] in Serum or Plasma", [0, 20000]),
  protein("igg", immunoglobulin("G"), "2465-3", "IgG [Mass/volume] in Serum or Plasma", [0, 30000]),
  protein("igm", immunoglobulin("M"), "2472-9", "IgM [Mass/volume] in Serum or Plasma", [0, 30000]),
  protein("igg1", subclass(1), "2466-1", "IgG subclass 1 [Mass/volume] in Serum", [0, 20000], {
    codesSeen: "top2000",
  }),
  protein("igg2", subclass(2), "2467-9", "IgG subclass 2 [Mass/volume] in Serum", [0, 20000], {
    codesSeen: "top2000",
  }),
  protein("igg3", subclass(3), "2468-7", "IgG subclass 3 [Mass/volume] in Serum", [0, 20000], {
    codesSeen: "top2000",
  }),
  protein("igg4", subclass(4), "2469-5", "IgG subclass 4 [Mass/volume] in Serum", [0, 20000], {
    codesSeen: "top2000",
  }),
  protein(
    "complement-c3",
    {
      en: "C3|Complement C3|C3 complement|Complement component 3|Complement (C3)|Complement component C3|Complement 3|Serum C3",
      de: "C3-Komplement|Komplement C3|C3|Komplementfaktor C3|Complement C3",
      fr: "C3|Complément C3|Fraction C3 du complément|C3 du complément",
      es: "C3|Complemento C3|C3 complemento|Factor C3 del complemento|Componente C3 del complemento",
      it: "C3|Complemento C3|Frazione C3|C3 complemento|Frazione C3 del complemento",
      pt: "C3|Complemento C3|Complemento - C3|Fração C3 do complemento",
    },
    "4485-9",
    "Complement C3 [Mass/volume] in Serum or Plasma",
    [0, 1000],
  ),
  protein(
    "complement-c4",
    {
      en: "C4|Complement C4|C4 complement|Complement component 4|Complement (C4)|Complement component C4|Complement 4|Serum C4",
      de: "C4-Komplement|Komplement C4|C4|Komplementfaktor C4|Complement C4",
      fr: "C4|Complément C4|Fraction C4 du complément|C4 du complément",
      es: "C4|Complemento C4|C4 complemento|Factor C4 del complemento|Componente C4 del complemento",
      it: "C4|Complemento C4|Frazione C4|C4 complemento|Frazione C4 del complemento",
      pt: "C4|Complemento C4|Complemento - C4|Fração C4 do complemento",
    },
    "4498-2",
    "Complement C4 [Mass/volume] in Serum or Plasma",
    [0, 500],
  ),
  protein(
    "haptoglobin",
    {
      en: "Haptoglobin|Haptoglobins|Serum haptoglobin",
      de: "Haptoglobin",
      fr: "Haptoglobine",
      es: "Haptoglobina",
      it: "Aptoglobina",
      pt: "Haptoglobina",
    },
    "4542-7",
    "Haptoglobin [Mass/volume] in Serum or Plasma",
    [0, 1500],
  ),
  protein(
    "ceruloplasmin",
    {
      en: "Ceruloplasmin|Caeruloplasmin|Serum ceruloplasmin",
      de: "Coeruloplasmin|Caeruloplasmin|Zäruloplasmin",
      fr: "Céruloplasmine|Céruléoplasmine",
      es: "Ceruloplasmina",
      it: "Ceruloplasmina",
      pt: "Ceruloplasmina",
    },
    "2064-4",
    "Ceruloplasmin [Mass/volume] in Serum or Plasma",
    [0, 300],
  ),
  protein(
    "alpha-1-antitrypsin",
    {
      en: "Alpha-1 antitrypsin|Alpha 1 antitrypsin|Alpha-1-antitrypsin|A1AT|AAT|α1-antitrypsin|A1-antitrypsin|Alpha-1 antitrypsin (AAT)",
      de: "Alpha-1-Antitrypsin|α1-Antitrypsin",
      fr: "Alpha-1-antitrypsine|Alpha 1 antitrypsine|α1-antitrypsine",
      es: "Alfa-1-antitripsina|Alfa 1 antitripsina|α1-antitripsina",
      it: "Alfa-1-antitripsina|Alfa 1 antitripsina|α1-antitripsina",
      pt: "Alfa-1-antitripsina|Alfa 1 antitripsina|Alfa-1 antitripsina",
    },
    "1825-9",
    "Alpha 1 antitrypsin [Mass/volume] in Serum or Plasma",
    [0, 800],
  ),
  protein(
    "prealbumin",
    {
      en: "Prealbumin|Transthyretin|Pre-albumin|Prealbumin (transthyretin)",
      de: "Präalbumin|Transthyretin",
      fr: "Préalbumine|Transthyrétine",
      es: "Prealbúmina|Transtiretina",
      it: "Prealbumina|Transtiretina",
      pt: "Pré-albumina|Transtirretina",
    },
    "14338-8",
    "Prealbumin [Mass/volume] in Serum or Plasma",
    [0, 150],
  ),
  protein(
    "kappa-light-chains-free",
    {
      en: "Free kappa light chains|Kappa light chain free|Free kappa|Kappa free light chains|Kappa free light chain|Kappa, free|Free kappa light chain|Kappa FLC|Free light chains kappa|Kappa light chains, free",
      de: "Freie Leichtketten Kappa|Kappa-Leichtketten frei|Freie Kappa-Leichtketten|Kappa frei",
      fr: "Chaînes légères libres kappa|Chaînes légères kappa libres",
      es: "Cadenas ligeras libres kappa|Cadenas kappa libres|Cadenas ligeras kappa libres",
      it: "Catene leggere libere kappa|Catene kappa libere|Catene leggere kappa libere",
      pt: "Cadeias leves livres kappa|Cadeias kappa livres|Cadeias leves kappa livres",
    },
    "36916-5",
    "Kappa light chains.free [Mass/volume] in Serum",
    [0, 20000],
    { units: ["mg/L", "mg/dL", "ug/mL"], codesSeen: "orders" },
  ),
  protein(
    "lambda-light-chains-free",
    {
      en: "Free lambda light chains|Lambda light chain free|Free lambda|Lambda free light chains|Lambda free light chain|Lambda, free|Free lambda light chain|Lambda FLC|Free light chains lambda|Lambda light chains, free",
      de: "Freie Leichtketten Lambda|Lambda-Leichtketten frei|Freie Lambda-Leichtketten|Lambda frei",
      fr: "Chaînes légères libres lambda|Chaînes légères lambda libres",
      es: "Cadenas ligeras libres lambda|Cadenas lambda libres|Cadenas ligeras lambda libres",
      it: "Catene leggere libere lambda|Catene lambda libere|Catene leggere lambda libere",
      pt: "Cadeias leves livres lambda|Cadeias lambda livres|Cadeias leves lambda livres",
    },
    "33944-0",
    "Lambda light chains.free [Mass/volume] in Serum or Plasma",
    [0, 20000],
    { units: ["mg/L", "mg/dL", "ug/mL"], codesSeen: "orders" },
  ),
  {
    id: "free-light-chain-ratio",
    system: "immunity",
    specimen: "serum",
    names: {
      en: "Kappa/lambda ratio free|Free kappa/lambda ratio|Kappa/lambda free light chain ratio|Kappa/lambda FLC ratio|Free kappa/free lambda ratio|Free light chain ratio|Kappa/lambda ratio, free",
      de: "Kappa/Lambda-Quotient (frei)|Quotient Kappa/Lambda frei",
      fr: "Rapport kappa/lambda libres",
      es: "Cociente kappa/lambda libres|Relación kappa/lambda libres",
      it: "Rapporto kappa/lambda libere",
      pt: "Relação kappa/lambda livres",
    },
    codes: {
      none: [
        "48378-4",
        "Immunoglobulin light chains.kappa.free/Immunoglobulin light chains.lambda.free [Mass Ratio] in Serum",
      ],
    },
    codesSeen: "top2000",
    units: ["{ratio}"],
    plausible: [0, 10000],
  },
  ...band(
    "electrophoresis-albumin",
    {
      en: "Albumin (electrophoresis)|Albumin fraction|Albumin, electrophoresis|Albumin electrophoresis|Albumin SPE|Albumin %",
      de: "Albumin (Elektrophorese)|Albumin-Fraktion|Albuminfraktion",
      fr: "Albumine (électrophorèse)|Albumine électrophorèse",
      es: "Albúmina (electroforesis)|Albúmina fracción|Albúmina (proteinograma)",
      it: "Albumina (elettroforesi)|Albumina elettroforesi|Albumina %",
      pt: "Albumina (eletroforese)|Albumina (electroforese)|Fração albumina",
    },
    "2862-1",
    "Albumin",
    [0.3, 8],
  ),
  ...band(
    "electrophoresis-alpha-1",
    {
      en: "Alpha 1 globulin|Alpha-1 globulin|Alpha-1-globulin|Alpha1 globulin|Alpha-1 globulins|Alpha 1 globulins|α1-globulin|A1 globulin",
      de: "Alpha-1-Globulin|Alpha-1-Globuline|α1-Globulin|α1-Globuline|Alpha 1-Globuline",
      fr: "Alpha-1 globulines|Alpha 1 globulines|Alpha-1-globulines|α1-globulines",
      es: "Alfa-1 globulina|Alfa 1 globulina|Alfa-1-globulinas|Alfa 1 globulinas|α1-globulinas|Alfa-1 globulinas",
      it: "Alfa-1 globuline|Alfa 1 globuline|Alfa-1-globuline|α1-globuline|Alfa 1|Alfa1 globuline",
      pt: "Alfa-1 globulina|Alfa 1 globulina|Alfa-1-globulina|Alfa 1 globulinas|Alfa-1 globulinas",
    },
    "2865-4",
    "Alpha 1 globulin",
    [0, 5],
  ),
  ...band(
    "electrophoresis-alpha-2",
    {
      en: "Alpha 2 globulin|Alpha-2 globulin|Alpha-2-globulin|Alpha2 globulin|Alpha-2 globulins|Alpha 2 globulins|α2-globulin|A2 globulin",
      de: "Alpha-2-Globulin|Alpha-2-Globuline|α2-Globulin|α2-Globuline|Alpha 2-Globuline",
      fr: "Alpha-2 globulines|Alpha 2 globulines|Alpha-2-globulines|α2-globulines",
      es: "Alfa-2 globulina|Alfa 2 globulina|Alfa-2-globulinas|Alfa 2 globulinas|α2-globulinas|Alfa-2 globulinas",
      it: "Alfa-2 globuline|Alfa 2 globuline|Alfa-2-globuline|α2-globuline|Alfa 2|Alfa2 globuline",
      pt: "Alfa-2 globulina|Alfa 2 globulina|Alfa-2-globulina|Alfa 2 globulinas|Alfa-2 globulinas",
    },
    "2868-8",
    "Alpha 2 globulin",
    [0, 6],
  ),
  ...band(
    "electrophoresis-beta",
    {
      en: "Beta globulin|Beta-globulin|Beta globulins|β-globulin|Beta-globulins|B globulin",
      de: "Beta-Globulin|Beta-Globuline|β-Globulin|β-Globuline",
      fr: "Bêta globulines|Bêta-globulines|Béta globulines|β-globulines",
      es: "Beta globulina|Beta globulinas|Beta-globulinas|β-globulinas",
      it: "Beta globuline|Beta-globuline|β-globuline",
      pt: "Beta globulina|Beta globulinas|Beta-globulina",
    },
    "2871-2",
    "Beta globulin",
    [0, 10],
  ),
  ...band(
    "electrophoresis-gamma",
    {
      en: "Gamma globulin|Gamma-globulin|Gamma globulins|γ-globulin|Gamma-globulins|Gammaglobulin",
      de: "Gamma-Globulin|Gamma-Globuline|γ-Globulin|γ-Globuline|Gammaglobuline",
      fr: "Gamma globulines|Gammaglobulines|Gamma-globulines|γ-globulines",
      es: "Gamma globulina|Gammaglobulinas|Gamma globulinas|Gammaglobulina|γ-globulinas|Gamma-globulinas",
      it: "Gamma globuline|Gammaglobuline|Gamma-globuline|γ-globuline",
      pt: "Gama globulina|Gamaglobulina|Gama globulinas|Gama-globulina|Gamaglobulinas",
    },
    "2874-6",
    "Gamma globulin",
    [0, 15],
  ),
  protein(
    "m-protein",
    {
      en: "M-protein|M protein|M-spike|M spike|Monoclonal protein|Paraprotein|Monoclonal band|Monoclonal component",
      de: "M-Gradient|Paraprotein|M-Protein|Monoklonales Protein",
      fr: "Pic monoclonal|Composant monoclonal|Protéine monoclonale",
      es: "Componente monoclonal|Pico monoclonal|Proteína monoclonal|Proteína M|Paraproteína",
      it: "Componente monoclonale|Componente M|Proteina monoclonale|Picco monoclonale",
      pt: "Componente monoclonal|Proteína monoclonal|Pico monoclonal|Proteína M",
    },
    "33358-3",
    "Protein.monoclonal [Mass/volume] in Serum or Plasma by Electrophoresis",
    [0, 15],
    { units: ["g/dL", "g/L", "mg/dL"], codesSeen: "top2000" },
  ),
  {
    id: "ige-total",
    system: "allergy",
    specimen: "serum",
    names: {
      en: "IgE|Total IgE|IgE total|Immunoglobulin E|Immunoglobulin E (IgE)|IgE, total|Immunoglobulin E total|IgE (total)|Serum IgE|Immunoglobulin E, total|IgE antibody total",
      de: "IgE|Gesamt-IgE|IgE gesamt|Immunglobulin E|Immunglobulin E (IgE)|IgE (gesamt)|Immunglobulin E gesamt",
      fr: "IgE|IgE totales|Immunoglobulines E|Immunoglobulines E totales|IgE totale",
      es: "IgE|IgE total|Inmunoglobulina E|Inmunoglobulina E total|Inmunoglobulina E (IgE)",
      it: "IgE|IgE totali|Immunoglobuline E|IgE totale|Immunoglobuline E totali|PRIST",
      pt: "IgE|IgE total|Imunoglobulina E|Imunoglobulina E total|Imunoglobulina E (IgE)",
    },
    codes: {
      "activity/volume": ["19113-0", "IgE [Units/volume] in Serum or Plasma"],
      "mass/volume": ["2462-0", "IgE [Mass/volume] in Serum"],
    },
    codesSeen: "orders",
    units: ["[IU]/mL", "k[IU]/L", "kU/L", "U/mL", "[IU]/L", "ng/mL"],
    plausible: [0, 1000000],
    // 1 IU = 2.4 ng of the WHO 2nd international reference 75/502.
    molarMass: 190000,
    molesPerUnit: 1.2632e-14,
  },
  {
    id: "ch50",
    system: "immunity",
    specimen: "serum",
    names: {
      en: "CH50|Total complement|Complement CH50|Total hemolytic complement|Complement total (CH50)|Total haemolytic complement|CH 50|Complement, total (CH50)",
      de: "CH50|Gesamtkomplement|CH 50",
      fr: "CH50|Complément total|Complément hémolytique total",
      es: "CH50|Complemento total|Complemento hemolítico total|Complemento hemolítico 50",
      it: "CH50|Complemento totale|Complemento emolitico totale",
      pt: "CH50|Complemento total|Complemento hemolítico total",
    },
    codes: {
      "activity/volume": ["4532-8", "Complement total hemolytic CH50 [Units/volume] in Serum or Plasma"],
    },
    codesSeen: "top2000 orders",
    units: ["U/mL", "kU/L"],
    plausible: [0, 2000],
  },
];
