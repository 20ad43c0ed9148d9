import type { Analyte, PrintedNames } from "../analyte.ts";

/** A marker that is measured in units: its international unit is the maker's. */
function inUnits(id: string, names: PrintedNames, code: string | null, display: string): Analyte {
  return {
    id,
    system: "tumour-markers",
    specimen: "serum",
    names,
    codes: { "activity/volume": [code, display] },
    ...(code === null ? {} : { codesSeen: "top2000 orders" }),
    units: ["U/mL", "[IU]/mL", "kU/L", "k[IU]/L"],
    plausible: [0, 1000000],
  };
}

/** A marker that is weighed. */
function weighed(id: string, names: PrintedNames, code: string | null, display: string): Analyte {
  return {
    id,
    system: "tumour-markers",
    specimen: "serum",
    names,
    codes: { "mass/volume": [code, display] },
    ...(code === null ? {} : { codesSeen: "top2000 orders" }),
    units: ["ng/mL", "ug/L"],
    plausible: [0, 1000000],
  };
}

/** Substances that some tumours make. Most rise for other reasons as well. */
export const tumourMarkers: readonly Analyte[] = [
  weighed(
    "psa",
    {
      en: "PSA|Total PSA|PSA total|PSA, total|Prostate specific antigen|Prostate-specific antigen|Prostate specific antigen (PSA)|PSA (prostate specific antigen)|PSA (total)|PSA screen|Prostate specific Ag|PSA, ultrasensitive|PSA - total|Prostate specific antigen, total",
      de: "PSA|PSA gesamt|Gesamt-PSA|Prostataspezifisches Antigen|PSA (gesamt)|PSA total",
      fr: "PSA|PSA total|PSA totale|Antigène prostatique spécifique|Antigène spécifique de prostate",
      es: "PSA|PSA total|Antígeno prostático específico|Antígeno prostático específico total|APE|PSA (antígeno prostático específico)",
      it: "PSA|PSA totale|Antigene prostatico specifico|PSA reflex",
      pt: "PSA|PSA total|Antígeno prostático específico|Antígeno prostático específico total|Antigénio específico da próstata",
    },
    "2857-1",
    "Prostate specific Ag [Mass/volume] in Serum or Plasma",
  ),
  weighed(
    "psa-free",
    {
      en: "Free PSA|PSA free|PSA, free|fPSA|PSA (free)|Free prostate specific antigen|Prostate specific antigen, free",
      de: "Freies PSA|PSA frei|PSA (frei)|fPSA",
      fr: "PSA libre",
      es: "PSA libre|Antígeno prostático específico libre",
      it: "PSA libero|PSA free",
      pt: "PSA livre|Antígeno prostático específico livre",
    },
    "10886-0",
    "Prostate Specific Ag Free [Mass/volume] in Serum or Plasma",
  ),
  {
    id: "psa-free-percent",
    system: "tumour-markers",
    specimen: "serum",
    names: {
      en: "% free PSA|Free PSA %|Free/total PSA|PSA free/total ratio|Free PSA/total PSA|PSA ratio|Free PSA ratio|Free/total PSA ratio|Percent free PSA|PSA, % free|PSA % free|% PSA free",
      de: "PSA-Quotient|Quotient fPSA/PSA|PSA frei/gesamt|PSA Quotient|Freies PSA/Gesamt-PSA",
      fr: "Rapport PSA libre/total|PSA libre/PSA total|Rapport PSA libre/PSA total",
      es: "PSA libre/PSA total|Cociente PSA libre/total|Índice PSA libre/total|Relación PSA libre/total",
      it: "Rapporto PSA libero/totale|PSA libero/PSA totale|PSA ratio|PSA libero/totale|Rapporto PSA free/tot",
      pt: "Relação PSA livre/total|PSA livre/PSA total|PSA livre/total|Índice PSA livre/total",
    },
    codes: {
      fraction: ["12841-3", "Prostate Specific Ag Free/Prostate specific Ag.total in Serum or Plasma"],
    },
    codesSeen: "top2000",
    units: ["%"],
    plausible: [0, 100],
  },
  weighed(
    "cea",
    {
      en: "CEA|Carcinoembryonic antigen|Carcino embryonic antigen|Carcinoembryonic antigen (CEA)|CEA (carcinoembryonic antigen)|Carcino-embryonic antigen",
      de: "CEA|Carcinoembryonales Antigen|Karzinoembryonales Antigen",
      fr: "ACE|Antigène carcino-embryonnaire|Antigène carcinoembryonnaire|ACE (antigène carcino-embryonnaire)",
      es: "CEA|Antígeno carcinoembrionario|Antígeno carcino embrionario|Antígeno carcinoembriogénico|CEA (antígeno carcinoembrionario)",
      it: "CEA|Antigene carcino-embrionario|Antigene carcinoembrionario|CEA (antigene carcino-embrionario)",
      pt: "CEA|Antígeno carcinoembrionário|Antigénio carcinoembrionário|Antígeno carcinoembriogênico",
    },
    "2039-6",
    "Carcinoembryonic Ag [Mass/volume] in Serum or Plasma",
  ),
  {
    id: "alpha-fetoprotein",
    system: "tumour-markers",
    specimen: "serum",
    names: {
      en: "AFP|Alpha fetoprotein|Alpha-fetoprotein|Alpha-1-fetoprotein|Alpha fetoprotein (AFP)|AFP (alpha fetoprotein)|Alphafetoprotein|Alpha feto protein|AFP tumor marker|α-fetoprotein|AFP, tumor marker",
      de: "AFP|Alpha-Fetoprotein|Alpha-1-Fetoprotein|α-Fetoprotein",
      fr: "AFP|Alpha-fœtoprotéine|Alpha foetoprotéine|Alphafoetoprotéine|Alpha-foetoprotéine",
      es: "AFP|Alfafetoproteína|Alfa-fetoproteína|Alfa fetoproteína|Alfa-1-fetoproteína",
      it: "AFP|Alfafetoproteina|Alfa-fetoproteina|Alfa fetoproteina|Alfa-1-fetoproteina",
      pt: "AFP|Alfafetoproteína|Alfa-fetoproteína|Alfa fetoproteína",
    },
    codes: {
      "mass/volume": ["1834-1", "Alpha-1-Fetoprotein [Mass/volume] in Serum or Plasma"],
      "activity/volume": [null, "Alpha-1-Fetoprotein [Units/volume] in Serum or Plasma"],
    },
    codesSeen: "top2000 orders",
    units: ["ng/mL", "ug/L", "[IU]/mL", "k[IU]/L", "U/mL", "kU/L"],
    plausible: [0, 10000000],
    // 1 IU = 1.21 ng of the WHO 1st international standard 72/225.
    molarMass: 69000,
    molesPerUnit: 1.7536e-14,
  },
  inUnits(
    "ca-125",
    {
      en: "CA 125|CA-125|CA125|Cancer antigen 125|Carbohydrate antigen 125|Cancer antigen 125 (CA 125)|CA 125 II|CA-125 (ovarian)|Cancer antigen (CA) 125|CA 125 (cancer antigen 125)",
      de: "CA 125|CA 12-5",
      fr: "CA 125|Antigène CA 125",
      es: "CA 125|Antígeno CA 125|Antígeno carbohidrato 125|Marcador tumoral CA 125",
      it: "CA 125|Antigene CA 125",
      pt: "CA 125|Antígeno CA 125|Antigénio CA 125",
    },
    "10334-1",
    "Cancer Ag 125 [Units/volume] in Serum or Plasma",
  ),
  inUnits(
    "ca-19-9",
    {
      en: "CA 19-9|CA19-9|CA 19.9|CA-19-9|Cancer antigen 19-9|Carbohydrate antigen 19-9|CA 199|Cancer antigen 19-9 (CA 19-9)|CA 19 9|CA-19.9|Carbohydrate antigen 19.9|GI-MA",
      de: "CA 19-9",
      fr: "CA 19-9|CA 19.9|Antigène CA 19-9|CA19.9",
      es: "CA 19-9|CA 19.9|Antígeno CA 19-9|Antígeno carbohidrato 19-9|Antígeno CA 19.9",
      it: "CA 19-9|CA 19.9|GICA|Antigene CA 19-9",
      pt: "CA 19-9|CA 19.9|Antígeno CA 19-9|Antigénio CA 19.9",
    },
    "24108-3",
    "Cancer Ag 19-9 [Units/volume] in Serum or Plasma",
  ),
  inUnits(
    "ca-15-3",
    {
      en: "CA 15-3|CA15-3|CA 15.3|CA-15-3|Cancer antigen 15-3|Carbohydrate antigen 15-3|CA 153|Cancer antigen 15-3 (CA 15-3)|CA 15 3|CA-15.3",
      de: "CA 15-3",
      fr: "CA 15-3|CA 15.3|Antigène CA 15-3|CA15.3",
      es: "CA 15-3|CA 15.3|Antígeno CA 15-3|Antígeno carbohidrato 15-3|Antígeno CA 15.3",
      it: "CA 15-3|CA 15.3|Antigene CA 15-3",
      pt: "CA 15-3|CA 15.3|Antígeno CA 15-3|Antigénio CA 15.3",
    },
    "6875-9",
    "Cancer Ag 15-3 [Units/volume] in Serum or Plasma",
  ),
  inUnits(
    "ca-27-29",
    { en: "CA 27.29|CA 27-29|CA27.29|Cancer antigen 27.29|Cancer antigen 27-29|CA 27 29" },
    "17842-6",
    "Cancer Ag 27-29 [Units/volume] in Serum or Plasma",
  ),
  inUnits(
    "ca-72-4",
    {
      en: "CA 72-4|CA 72.4|CA72-4|CA-72-4|Cancer antigen 72-4|CA 72 4",
      fr: "CA 72-4|CA 72.4|Antigène CA 72-4",
      es: "CA 72-4|CA 72.4|Antígeno CA 72-4",
      it: "CA 72-4|CA 72.4",
      pt: "CA 72-4|CA 72.4",
    },
    null,
    "Cancer Ag 72-4 [Units/volume] in Serum or Plasma",
  ),
  weighed(
    "neuron-specific-enolase",
    {
      en: "NSE|Neuron specific enolase|Neuron-specific enolase|Neuron specific enolase (NSE)",
      de: "NSE|Neuronenspezifische Enolase|Neuron-spezifische Enolase",
      fr: "NSE|Énolase neuronale spécifique|Énolase neuro-spécifique",
      es: "NSE|Enolasa neuronal específica|Enolasa específica neuronal",
      it: "NSE|Enolasi neurono-specifica|Enolasi neuronospecifica|Enolasi neurone specifica",
      pt: "NSE|Enolase neuronal específica|Enolase neurônio-específica|Enolase neuronioespecífica",
    },
    "15060-7",
    "Enolase.neuron specific [Mass/volume] in Serum or Plasma",
  ),
  weighed(
    "cyfra-21-1",
    {
      en: "CYFRA 21-1|CYFRA 21.1|Cyfra|Cytokeratin 19 fragment|CYFRA 21 1|Cytokeratin fragment 21-1",
      de: "CYFRA 21-1",
      fr: "CYFRA 21-1",
      es: "CYFRA 21-1|CYFRA 21.1",
      it: "CYFRA 21-1|CYFRA 21.1",
      pt: "CYFRA 21-1|CYFRA 21.1",
    },
    null,
    "Cytokeratin 19 [Mass/volume] in Serum or Plasma",
  ),
  weighed(
    "scc-antigen",
    {
      en: "SCC|SCC antigen|Squamous cell carcinoma antigen|SCC-Ag|Squamous cell carcinoma antigen (SCC)",
      de: "SCC|SCC-Antigen",
      fr: "SCC|Antigène SCC",
      es: "SCC|Antígeno SCC|Antígeno de carcinoma de células escamosas",
      it: "SCC|Antigene SCC",
      pt: "SCC|Antígeno SCC",
    },
    null,
    "Squamous cell carcinoma Ag [Mass/volume] in Serum or Plasma",
  ),
  weighed(
    "s100-protein",
    {
      en: "S100|S-100|S100 protein|Protein S100|S-100 protein|S100B|Protein S100B|S100 B protein",
      de: "S100|Protein S100|S-100-Protein|Protein S-100",
      fr: "Protéine S100|PS100|S100",
      es: "Proteína S100|Proteína S-100|S100",
      it: "Proteina S100|S100|Proteina S-100",
      pt: "Proteína S100|Proteína S-100|S100",
    },
    null,
    "S100 protein [Mass/volume] in Serum or Plasma",
  ),
  weighed(
    "chromogranin-a",
    {
      en: "Chromogranin A|CgA|Chromogranin A (CgA)",
      de: "Chromogranin A",
      fr: "Chromogranine A",
      es: "Cromogranina A",
      it: "Cromogranina A",
      pt: "Cromogranina A",
    },
    "9811-1",
    "Chromogranin A [Mass/volume] in Serum or Plasma",
  ),
  {
    id: "he4",
    system: "tumour-markers",
    specimen: "serum",
    names: {
      en: "HE4|Human epididymis protein 4|HE-4|Human epididymis protein 4 (HE4)|HE 4",
      de: "HE4|Humanes Epididymis-Protein 4",
      fr: "HE4",
      es: "HE4|Proteína epididimal humana 4",
      it: "HE4",
      pt: "HE4|Proteína 4 do epidídimo humano",
    },
    codes: {
      "substance/volume": ["55180-4", "Human epididymis protein 4 [Moles/volume] in Serum or Plasma"],
    },
    codesSeen: "orders",
    units: ["pmol/L"],
    plausible: [0, 50000],
  },
  {
    id: "beta-2-microglobulin",
    system: "tumour-markers",
    specimen: "serum",
    names: {
      en: "Beta-2 microglobulin|Beta 2 microglobulin|β2-microglobulin|B2 microglobulin|Beta-2-microglobulin|B2M|Beta2 microglobulin|β-2 microglobulin|B2-microglobulin",
      de: "Beta-2-Mikroglobulin|ß2-Mikroglobulin|β2-Mikroglobulin",
      fr: "Bêta-2 microglobuline|Béta 2 microglobuline|β2-microglobuline|Bêta 2 microglobuline",
      es: "Beta-2 microglobulina|Beta 2 microglobulina|β2-microglobulina|B2 microglobulina",
      it: "Beta-2 microglobulina|Beta 2 microglobulina|β2-microglobulina|Beta2 microglobulina",
      pt: "Beta-2 microglobulina|Beta 2 microglobulina|β2-microglobulina",
    },
    codes: { "mass/volume": ["1952-1", "Beta-2-Microglobulin [Mass/volume] in Serum or Plasma"] },
    codesSeen: "top2000 orders",
    units: ["mg/L", "ug/mL", "ug/L", "ng/mL", "mg/dL"],
    plausible: [0, 500],
  },
];
