import type { Analyte, PrintedNames } from "../analyte.ts";

type Code = readonly [code: string | null, display: string];

/** What a serology is printed as: in words, in units, as an index against the cut-off. */
interface Codes {
  readonly words?: Code;
  readonly units?: Code;
}

/**
 * A test for an infection. It is judged by what the page expects, or, where health leaves no doubt, against
 * "negative": antibodies that vaccination leaves are expected neither way.
 */
function serology(id: string, names: PrintedNames, codes: Codes, expected?: "negative"): readonly Analyte[] {
  const { words, units } = codes;
  const display = (words ?? units)?.[1].replace(/ \[.*$/, "") ?? id;
  const seen = [words, units].some((code) => code?.[0]) ? { codesSeen: "top2000 orders" } : {};
  const common = { system: "infections", specimen: "serum", names } as const;
  return [
    {
      ...common,
      ...seen,
      id,
      codes: {
        words: words ?? [null, `${display} [Presence] in Serum`],
        "activity/volume": units ?? [null, `${display} [Units/volume] in Serum`],
      },
      units: ["[IU]/mL", "m[IU]/mL", "U/mL", "[AU]/mL", "[IU]/L", "U/L", "R[IU]/mL", "[BAU]/mL", "kU/L"],
      plausible: [0, 10000000],
      ...(expected ? { expected } : {}),
    },
    {
      ...common,
      id: `${id}-index`,
      explainedAs: id,
      codes: { none: [null, `${display} index`] },
      units: ["{index}", "{ratio}"],
      plausible: [0, 100000],
    },
  ];
}

/** Names of an antibody class: "Rubella IgG", "Rubella IgG antibodies", "Anti-rubella IgG" and so on. */
function ofClass(ig: "IgG" | "IgM" | "IgA", names: Readonly<Record<string, string>>): PrintedNames {
  const every = (list: string, forms: (name: string) => readonly string[]) =>
    [...new Set(list.split("|").flatMap(forms))].join("|");
  const { en = "", de = "", fr = "", es = "", it = "", pt = "" } = names;
  return {
    en: every(en, (n) => [
      `${n} ${ig}`,
      `${n} ${ig} antibody`,
      `${n} ${ig} antibodies`,
      `${n} antibody ${ig}`,
      `${n} antibodies ${ig}`,
      `${n} Ab ${ig}`,
      `${n} ${ig} Ab`,
      `Anti-${n} ${ig}`,
      `${ig} ${n}`,
    ]),
    de: every(de, (n) => [
      `${n}-${ig}`,
      `${n} ${ig}`,
      `${n}-AK ${ig}`,
      `${n}-Antikörper ${ig}`,
      `${n} ${ig}-Antikörper`,
    ]),
    fr: every(fr, (n) => [
      `${n} ${ig}`,
      `${ig} ${n}`,
      `${ig} anti-${n}`,
      `Anticorps anti-${n} ${ig}`,
      `${n} - ${ig}`,
    ]),
    es: every(es, (n) => [
      `${n} ${ig}`,
      `${ig} ${n}`,
      `Anticuerpos anti-${n} ${ig}`,
      `${ig} anti-${n}`,
      `Anti-${n} ${ig}`,
      `Ac. ${n} ${ig}`,
    ]),
    it: every(it, (n) => [
      `${n} ${ig}`,
      `${ig} ${n}`,
      `Anticorpi anti-${n} ${ig}`,
      `Anti-${n} ${ig}`,
      `${ig} anti-${n}`,
    ]),
    pt: every(pt, (n) => [
      `${n} ${ig}`,
      `${ig} ${n}`,
      `Anticorpos anti-${n} ${ig}`,
      `Anti-${n} ${ig}`,
      `${ig} anti-${n}`,
    ]),
  };
}

const virus = {
  rubella: {
    en: "Rubella|Rubella virus",
    de: "Röteln|Rubella",
    fr: "Rubéole",
    es: "Rubéola|Rubeola",
    it: "Rosolia|Rubeo",
    pt: "Rubéola",
  },
  measles: {
    en: "Measles|Rubeola|Measles virus",
    de: "Masern",
    fr: "Rougeole",
    es: "Sarampión",
    it: "Morbillo",
    pt: "Sarampo",
  },
  mumps: {
    en: "Mumps|Mumps virus",
    de: "Mumps",
    fr: "Oreillons",
    es: "Parotiditis|Paperas",
    it: "Parotite",
    pt: "Caxumba|Parotidite",
  },
  varicella: {
    en: "Varicella zoster|Varicella|VZV|Varicella zoster virus|Varicella-zoster",
    de: "Varizella-Zoster|VZV|Varizellen|Varicella-Zoster-Virus",
    fr: "Varicelle|VZV|Varicelle-zona",
    es: "Varicela zóster|Varicela|VVZ|Varicela-zoster",
    it: "Varicella zoster|Varicella|VZV",
    pt: "Varicela zoster|Varicela|VZV",
  },
  toxoplasma: {
    en: "Toxoplasma|Toxoplasma gondii|Toxoplasmosis|Toxo",
    de: "Toxoplasmose|Toxoplasma|Toxoplasma gondii",
    fr: "Toxoplasmose|Toxoplasma gondii",
    es: "Toxoplasma|Toxoplasma gondii|Toxoplasmosis",
    it: "Toxoplasma|Toxoplasma gondii|Toxoplasmosi|Toxotest",
    pt: "Toxoplasmose|Toxoplasma gondii|Toxoplasma",
  },
  cmv: {
    en: "CMV|Cytomegalovirus|Cytomegalovirus (CMV)",
    de: "CMV|Zytomegalie|Cytomegalie-Virus|Cytomegalievirus",
    fr: "CMV|Cytomégalovirus",
    es: "CMV|Citomegalovirus",
    it: "CMV|Citomegalovirus",
    pt: "CMV|Citomegalovírus",
  },
  ebvCapsid: {
    en: "EBV VCA|EBV-VCA|Epstein-Barr VCA|EBV viral capsid antigen|Epstein Barr virus VCA|VCA|EBV capsid|Epstein-Barr virus capsid",
    de: "EBV-VCA|EBV VCA|EBV-Capsid",
    fr: "EBV VCA|EBV-VCA|Anti-VCA",
    es: "EBV VCA|VEB VCA|Epstein-Barr VCA|EBV-VCA",
    it: "EBV VCA|EBV-VCA|Epstein-Barr VCA",
    pt: "EBV VCA|EBV-VCA|Epstein-Barr VCA",
  },
  ebvNuclear: {
    en: "EBV EBNA|EBNA|EBV nuclear antigen|Epstein-Barr EBNA|EBNA-1|Epstein-Barr nuclear antigen",
    de: "EBV-EBNA|EBNA|EBNA-1|EBV-EBNA-1",
    fr: "EBV EBNA|EBNA|Anti-EBNA",
    es: "EBV EBNA|VEB EBNA|EBNA",
    it: "EBV EBNA|EBNA|EBV-EBNA",
    pt: "EBV EBNA|EBNA|EBV-EBNA",
  },
  parvovirus: {
    en: "Parvovirus B19|Parvovirus",
    de: "Parvovirus B19|Ringelröteln",
    fr: "Parvovirus B19",
    es: "Parvovirus B19",
    it: "Parvovirus B19",
    pt: "Parvovírus B19",
  },
  hsv1: {
    en: "HSV 1|HSV-1|Herpes simplex 1|Herpes simplex virus 1|Herpes simplex type 1|HSV type 1|HSV I",
    de: "HSV-1|HSV 1|Herpes simplex 1",
    fr: "HSV 1|Herpès simplex 1|HSV-1",
    es: "VHS-1|Herpes simple 1|Herpes simplex 1|HSV-1",
    it: "HSV 1|Herpes simplex 1|HSV-1",
    pt: "HSV 1|Herpes simplex 1|HSV-1",
  },
  hsv2: {
    en: "HSV 2|HSV-2|Herpes simplex 2|Herpes simplex virus 2|Herpes simplex type 2|HSV type 2|HSV II",
    de: "HSV-2|HSV 2|Herpes simplex 2",
    fr: "HSV 2|Herpès simplex 2|HSV-2",
    es: "VHS-2|Herpes simple 2|Herpes simplex 2|HSV-2",
    it: "HSV 2|Herpes simplex 2|HSV-2",
    pt: "HSV 2|Herpes simplex 2|HSV-2",
  },
  pylori: {
    en: "Helicobacter pylori|H. pylori|H pylori",
    de: "Helicobacter pylori|H. pylori",
    fr: "Helicobacter pylori|H. pylori",
    es: "Helicobacter pylori|H. pylori",
    it: "Helicobacter pylori|H. pylori",
    pt: "Helicobacter pylori|H. pylori",
  },
  borrelia: {
    en: "Borrelia burgdorferi|Lyme|Borrelia|Lyme disease|B. burgdorferi",
    de: "Borrelien|Borrelia burgdorferi|Borrelia",
    fr: "Borrelia burgdorferi|Lyme|Borrelia|Maladie de Lyme",
    es: "Borrelia burgdorferi|Borrelia|Lyme",
    it: "Borrelia burgdorferi|Borrelia|Lyme",
    pt: "Borrelia burgdorferi|Borrelia|Lyme",
  },
  mycoplasma: {
    en: "Mycoplasma pneumoniae|Mycoplasma",
    de: "Mycoplasma pneumoniae|Mykoplasmen",
    fr: "Mycoplasma pneumoniae",
    es: "Mycoplasma pneumoniae|Mycoplasma",
    it: "Mycoplasma pneumoniae",
    pt: "Mycoplasma pneumoniae",
  },
  dengue: {
    en: "Dengue|Dengue virus|Dengue fever",
    de: "Dengue|Dengue-Virus",
    fr: "Dengue",
    es: "Dengue|Virus dengue",
    it: "Dengue",
    pt: "Dengue",
  },
} as const;

const noCode: Codes = {};

/** Infections: serology of blood, in words, in units and as an index. */
export const infections: readonly Analyte[] = [
  ...serology(
    "hepatitis-b-surface-antigen",
    {
      en: "HBsAg|Hepatitis B surface antigen|HBs antigen|Hepatitis B surface antigen (HBsAg)|HBsAg screen|HBs Ag|Hepatitis B surface Ag|Australia antigen|HBsAg (hepatitis B surface antigen)|Hepatitis B (HBsAg)",
      de: "HBs-Antigen|HBsAg|HBs-Ag|Hepatitis-B-Surface-Antigen|HBs Antigen",
      fr: "Antigène HBs|Ag HBs|HBsAg|AgHBs|Antigène HBs (Ag HBs)",
      es: "HBsAg|Antígeno de superficie de hepatitis B|AgHBs|Antígeno de superficie hepatitis B|Antígeno HBs|Ag HBs|Antígeno Australia",
      it: "HBsAg|Antigene di superficie epatite B|HBs Ag|Antigene HBs",
      pt: "HBsAg|Antígeno de superfície da hepatite B|AgHBs|Antigénio HBs|Antígeno HBs",
    },
    { words: ["5195-3", "Hepatitis B virus surface Ag [Presence] in Serum"] },
    "negative",
  ),
  ...serology(
    "hepatitis-b-surface-antibody",
    {
      en: "Anti-HBs|HBsAb|Hepatitis B surface antibody|Hepatitis B surface Ab|Anti HBs|Hep B surface Ab|Hepatitis B surface antibodies|HBs antibody|Hepatitis B surface antibody (anti-HBs)|Hep B surface Ab, Qual|Anti-HBs titer|Hepatitis B surface Ab Quant",
      de: "Anti-HBs|HBs-Antikörper|Anti-HBs-Titer|HBs-AK",
      fr: "Anticorps anti-HBs|Ac anti-HBs|Anti-HBs",
      es: "Anti-HBs|Anticuerpos anti-HBs|Anticuerpo de superficie de hepatitis B|Ac anti-HBs|Ac. anti-HBs",
      it: "Anti-HBs|HBsAb|Anticorpi anti-HBs|Anti HBs",
      pt: "Anti-HBs|Anticorpos anti-HBs|Anti HBs",
    },
    {
      words: ["22322-2", "Hepatitis B virus surface Ab [Presence] in Serum"],
      units: ["16935-9", "Hepatitis B virus surface Ab [Units/volume] in Serum"],
    },
  ),
  ...serology(
    "hepatitis-b-core-antibody",
    {
      en: "Anti-HBc|HBcAb|Hepatitis B core antibody|Anti-HBc total|Hepatitis B core Ab|Hep B core Ab, Tot|Hepatitis B core antibody total|Anti HBc|HBc antibody|Hepatitis B core total antibody|Hep B core Ab",
      de: "Anti-HBc|HBc-Antikörper|Anti-HBc gesamt|HBc-AK",
      fr: "Anticorps anti-HBc|Ac anti-HBc|Anti-HBc|Anticorps anti-HBc totaux|Ac anti-HBc totaux",
      es: "Anti-HBc|Anticuerpos anti-HBc|Anti-HBc total|Anticuerpo core de hepatitis B|Anti-core hepatitis B|Ac anti-HBc|Anti-HBc totales",
      it: "Anti-HBc|HBcAb|Anticorpi anti-HBc|Anti-HBc totali|Anti HBc",
      pt: "Anti-HBc|Anti-HBc total|Anticorpos anti-HBc|Anti HBc",
    },
    { words: ["16933-4", "Hepatitis B virus core Ab [Presence] in Serum"] },
    "negative",
  ),
  ...serology(
    "hepatitis-b-core-igm",
    {
      en: "Anti-HBc IgM|HBc IgM|Hepatitis B core IgM|Hepatitis B core antibody IgM|Hep B core Ab, IgM|HBcAb IgM|Hepatitis B core IgM antibody|Hep B core IgM",
      de: "Anti-HBc-IgM|HBc-IgM|Anti-HBc IgM",
      fr: "Anticorps anti-HBc IgM|Ac anti-HBc IgM|IgM anti-HBc",
      es: "Anti-HBc IgM|IgM anti-HBc|Anticuerpos anti-HBc IgM",
      it: "Anti-HBc IgM|HBcAb IgM",
      pt: "Anti-HBc IgM|IgM anti-HBc",
    },
    { words: ["31204-1", "Hepatitis B virus core IgM Ab [Presence] in Serum"] },
    "negative",
  ),
  ...serology(
    "hepatitis-b-e-antigen",
    {
      en: "HBeAg|Hepatitis B e antigen|HBe antigen|Hepatitis Be antigen|HBe Ag|Hep Be Ag",
      de: "HBe-Antigen|HBeAg|HBe-Ag",
      fr: "Antigène HBe|Ag HBe|HBeAg",
      es: "HBeAg|Antígeno e de hepatitis B|AgHBe|Ag HBe",
      it: "HBeAg|HBe Ag",
      pt: "HBeAg|Antígeno e da hepatite B|AgHBe",
    },
    { words: ["31844-4", "Hepatitis B virus e Ag [Presence] in Serum"] },
    "negative",
  ),
  ...serology(
    "hepatitis-b-e-antibody",
    {
      en: "Anti-HBe|HBeAb|Hepatitis B e antibody|Hepatitis Be antibody|Anti HBe|Hep Be Ab",
      de: "Anti-HBe|HBe-Antikörper",
      fr: "Anticorps anti-HBe|Ac anti-HBe|Anti-HBe",
      es: "Anti-HBe|Anticuerpos anti-HBe",
      it: "Anti-HBe|HBeAb",
      pt: "Anti-HBe|Anticorpos anti-HBe",
    },
    noCode,
  ),
  ...serology(
    "hepatitis-c-antibody",
    {
      en: "HCV|Anti-HCV|HCV antibody|HCV antibodies|Hepatitis C antibody|HCV Ab|Hep C virus Ab|Hepatitis C virus antibody|Hepatitis C Ab|Anti HCV|Hepatitis C (anti-HCV)|HCV antibody screen|HCV (hepatitis C)|Anti-HCV antibodies|Hepatitis C virus (HCV) antibody|Hep C Ab|Hepatitis C antibodies",
      de: "Anti-HCV|HCV-Antikörper|HCV-AK|Hepatitis-C-Antikörper",
      fr: "Anticorps anti-VHC|Anti-VHC|Ac anti-VHC|Anticorps anti-HCV|Hépatite C|Sérologie hépatite C|Anti-HCV",
      es: "Anti-VHC|Anticuerpos anti-VHC|Anti-HCV|Anticuerpos hepatitis C|Hepatitis C anticuerpos|Ac anti-VHC|Anticuerpos anti-HCV|Ac. anti-VHC|VHC anticuerpos",
      it: "Anti-HCV|HCV Ab|Anticorpi anti-HCV|Anticorpi anti epatite C|HCV anticorpi|Anti HCV",
      pt: "Anti-HCV|Anticorpos anti-HCV|Anti-VHC|Hepatite C anticorpos|Anti HCV",
    },
    { words: ["16128-1", "Hepatitis C virus Ab [Presence] in Serum"] },
    "negative",
  ),
  ...serology(
    "hepatitis-a-antibody",
    {
      en: "Anti-HAV|HAV antibody|Hepatitis A antibody|Anti-HAV total|HAV total antibody|Hepatitis A antibody total|Hep A Ab, Total|HAV Ab total|Hepatitis A total antibody|Anti-HAV IgG|HAV IgG|Hepatitis A IgG|Hepatitis A antibody IgG|Hep A Ab",
      de: "Anti-HAV|HAV-Antikörper|Anti-HAV gesamt|Anti-HAV-IgG|HAV-IgG",
      fr: "Anticorps anti-VHA|Anti-VHA|Anti-HAV|Anticorps anti-VHA totaux|Anti-VHA IgG|IgG anti-VHA",
      es: "Anti-VHA|Anticuerpos anti-VHA|Anti-HAV|Anti-VHA IgG|Anticuerpos hepatitis A|Hepatitis A IgG|Anti-VHA total",
      it: "Anti-HAV|HAV Ab|Anti-HAV IgG|Anti-HAV totali|HAV IgG",
      pt: "Anti-HAV|Anti-HAV IgG|Anti-HAV total|Anticorpos anti-HAV|Hepatite A IgG",
    },
    noCode,
  ),
  ...serology(
    "hepatitis-a-igm",
    {
      en: "Anti-HAV IgM|HAV IgM|Hepatitis A IgM|Hepatitis A antibody IgM|Hep A Ab, IgM|Hepatitis A IgM antibody|HAV antibody IgM|HAV IgM antibody|Hep A IgM",
      de: "Anti-HAV-IgM|HAV-IgM|Anti-HAV IgM",
      fr: "Anticorps anti-VHA IgM|IgM anti-VHA|Anti-VHA IgM",
      es: "Anti-VHA IgM|Hepatitis A IgM|IgM anti-VHA|Anti-HAV IgM",
      it: "Anti-HAV IgM|HAV IgM",
      pt: "Anti-HAV IgM|Hepatite A IgM|HAV IgM",
    },
    { words: ["22314-9", "Hepatitis A virus IgM Ab [Presence] in Serum"] },
    "negative",
  ),
  ...serology(
    "hiv-antibody",
    {
      en: "HIV antibody|HIV antibodies|HIV 1/2 antibody|HIV 1 & 2 antibodies|HIV 1 and 2 antibodies|Anti-HIV|HIV 1+2 antibodies|HIV I & II antibodies|HIV 1 & 2|HIV I & II|HIV 1 and 2|Anti-HIV 1/2|HIV I/II antibodies|HIV 1/2|HIV 1 & 2 antibody|HIV antibody (1 & 2)|HIV I and II|HIV (1 & 2) antibodies",
      de: "HIV-Antikörper|Anti-HIV|HIV 1/2-Antikörper|Anti-HIV 1/2|HIV-1/2-Antikörper|HIV-AK",
      fr: "Anticorps anti-VIH|Anti-VIH|Anti-VIH 1+2|Anticorps anti-VIH 1 et 2|Anti-VIH 1 et 2|Ac anti-VIH",
      es: "Anticuerpos anti-VIH|Anti-VIH|Anti-VIH 1/2|Anticuerpos VIH 1/2|Anti-VIH 1 y 2|Anticuerpos anti-VIH 1/2",
      it: "Anti-HIV|Anticorpi anti-HIV|Anti-HIV 1/2|HIV 1/2 anticorpi|Anticorpi anti-HIV 1/2|Anti HIV 1-2",
      pt: "Anti-HIV|Anticorpos anti-HIV|Anti-HIV 1 e 2|Anti-VIH|Anti-HIV 1/2|Anticorpos anti-VIH",
    },
    { words: ["7918-6", "HIV 1+2 Ab [Presence] in Serum"] },
    "negative",
  ),
  ...serology(
    "hiv-antigen-antibody",
    {
      en: "HIV Ag/Ab|HIV Ag/Ab combo|HIV antigen/antibody|HIV 4th generation|HIV combo|HIV screen 4th generation wRfx|HIV Ag/Ab 4th generation|HIV 1/2 Ag/Ab|HIV 1 & 2 Ag/Ab|HIV duo|HIV p24 antigen and antibodies|HIV-1/2 antigen and antibodies|HIV Ab/Ag|HIV Ag-Ab|HIV 1/2 antigen/antibody",
      de: "HIV-Suchtest|HIV-Screening|HIV Ag/Ak|HIV-1/2-Antikörper und p24-Antigen|HIV 1/2 Ag/Ak",
      fr: "VIH Ag/Ac|Dépistage VIH|Sérologie VIH|HIV 1+2 Ag/Ac|VIH 1 et 2|Anticorps anti-VIH 1+2 et antigène p24",
      es: "VIH Ag/Ac|VIH 1/2 Ag/Ac|VIH Ag+Ac|VIH combo|VIH 4ª generación|VIH (Ag/Ac)|Serología VIH|VIH Ac + Ag p24",
      it: "HIV Ag/Ab|HIV combo|HIV 1/2 Ag/Ab|HIV test combinato|HIV 1/2 Ag-Ab",
      pt: "HIV Ag/Ac|HIV 1 e 2 Ag/Ac|HIV combo|VIH Ag/Ac|HIV 4ª geração",
    },
    noCode,
    "negative",
  ),
  ...serology(
    "treponema-antibody",
    {
      en: "Treponema pallidum antibody|Syphilis antibody|Treponema antibody|T. pallidum antibody|Syphilis screen|Treponemal antibody|Syphilis TP|Syphilis antibodies|Treponema pallidum antibodies|TP antibody|Syphilis total antibody|Syphilis|Treponema pallidum Ab|TPHA|TPPA|TPHA (syphilis)|T pallidum antibodies|FTA-ABS",
      de: "Treponema-pallidum-Antikörper|Lues-Suchtest|TPHA|TPPA|Lues-Antikörper|TPPA-Test|Syphilis-Antikörper|Lues (TPPA)",
      fr: "TPHA|Syphilis|Sérologie syphilis|Anticorps anti-Treponema pallidum|Tréponème|TPHA syphilis|Dépistage syphilis",
      es: "Anticuerpos anti-Treponema pallidum|TPHA|Sífilis|Treponema pallidum anticuerpos|Anticuerpos treponémicos|Sífilis anticuerpos|Serología lúes|Lúes",
      it: "TPHA|Anticorpi anti-Treponema pallidum|Sifilide|Treponema pallidum anticorpi|Lue|Sifilide anticorpi|TPPA",
      pt: "Anticorpos anti-Treponema pallidum|TPHA|Sífilis|Treponema pallidum|FTA-ABS|Sífilis anticorpos",
    },
    { words: ["22587-0", "Treponema pallidum Ab [Presence] in Serum"] },
    "negative",
  ),
  {
    id: "rpr",
    system: "infections",
    specimen: "serum",
    names: {
      en: "RPR|Rapid plasma reagin|RPR titer|RPR screen|Rapid plasma reagin (RPR)|RPR titre",
      fr: "RPR",
      es: "RPR|Reagina plasmática rápida",
      it: "RPR",
      pt: "RPR",
    },
    codes: {
      none: ["31147-2", "Reagin Ab [Titer] in Serum by RPR"],
      words: ["20507-0", "Reagin Ab [Presence] in Serum by RPR"],
    },
    codesSeen: "top2000 orders",
    units: ["{titer}"],
    plausible: [0, 100000],
    expected: "negative",
  },
  {
    id: "vdrl",
    system: "infections",
    specimen: "serum",
    names: {
      en: "VDRL|VDRL test|VDRL titer|VDRL (syphilis)|VDRL titre|V.D.R.L.",
      fr: "VDRL",
      es: "VDRL",
      it: "VDRL",
      pt: "VDRL",
    },
    codes: {
      none: [null, "Reagin Ab [Titer] in Serum by VDRL"],
      words: ["5292-8", "Reagin Ab [Presence] in Serum by VDRL"],
    },
    codesSeen: "top2000 orders",
    units: ["{titer}"],
    plausible: [0, 100000],
    expected: "negative",
  },
  ...serology("rubella-igg", ofClass("IgG", virus.rubella), {
    units: ["8014-3", "Rubella virus IgG Ab [Units/volume] in Serum"],
  }),
  ...serology("rubella-igm", ofClass("IgM", virus.rubella), {
    units: ["8015-0", "Rubella virus IgM Ab [Units/volume] in Serum"],
  }),
  ...serology("measles-igg", ofClass("IgG", virus.measles), {
    words: ["20479-2", "Measles virus IgG Ab [Presence] in Serum"],
  }),
  ...serology("mumps-igg", ofClass("IgG", virus.mumps), {
    words: ["22415-4", "Mumps virus IgG Ab [Presence] in Serum"],
    units: ["7966-5", "Mumps virus IgG Ab [Units/volume] in Serum"],
  }),
  ...serology("varicella-igg", ofClass("IgG", virus.varicella), {
    words: ["19162-7", "Varicella zoster virus IgG Ab [Presence] in Serum"],
    units: ["8047-3", "Varicella zoster virus IgG Ab [Units/volume] in Serum"],
  }),
  ...serology("toxoplasma-igg", ofClass("IgG", virus.toxoplasma), {
    units: ["8039-0", "Toxoplasma gondii IgG Ab [Units/volume] in Serum"],
  }),
  ...serology("toxoplasma-igm", ofClass("IgM", virus.toxoplasma), {
    units: ["8040-8", "Toxoplasma gondii IgM Ab [Units/volume] in Serum"],
  }),
  ...serology("cmv-igg", ofClass("IgG", virus.cmv), {
    units: ["7852-7", "Cytomegalovirus IgG Ab [Units/volume] in Serum or Plasma"],
  }),
  ...serology("cmv-igm", ofClass("IgM", virus.cmv), noCode),
  ...serology("ebv-capsid-igg", ofClass("IgG", virus.ebvCapsid), {
    words: ["30339-6", "Epstein Barr virus capsid IgG Ab [Presence] in Serum"],
    units: ["7885-7", "Epstein Barr virus capsid IgG Ab [Units/volume] in Serum"],
  }),
  ...serology("ebv-capsid-igm", ofClass("IgM", virus.ebvCapsid), {
    words: ["30340-4", "Epstein Barr virus capsid IgM Ab [Presence] in Serum"],
    units: ["7886-5", "Epstein Barr virus capsid IgM Ab [Units/volume] in Serum"],
  }),
  ...serology("ebv-nuclear-igg", ofClass("IgG", virus.ebvNuclear), {
    words: ["7883-2", "Epstein Barr virus nuclear IgG Ab [Presence] in Serum"],
    units: ["31374-2", "Epstein Barr virus nuclear IgG Ab [Units/volume] in Serum"],
  }),
  ...serology(
    "heterophile-antibodies",
    {
      en: "Heterophile antibodies|Monospot|Mono test|Heterophile antibody|Mononucleosis test|Mono screen|Infectious mononucleosis|Mononucleosis screen|Heterophile Ab",
      de: "Mononukleose-Schnelltest|Paul-Bunnell-Test|Heterophile Antikörper",
      fr: "MNI test|Anticorps hétérophiles|Mononucléose|MNI-test",
      es: "Anticuerpos heterófilos|Paul-Bunnell|Monotest|Mononucleosis",
      it: "Anticorpi eterofili|Monotest|Mononucleosi",
      pt: "Anticorpos heterófilos|Monoteste|Mononucleose|Paul-Bunnell",
    },
    { words: ["31418-7", "Heterophile Ab [Presence] in Serum"] },
    "negative",
  ),
  ...serology("parvovirus-igg", ofClass("IgG", virus.parvovirus), {
    words: ["29675-6", "Parvovirus B19 IgG Ab [Presence] in Serum"],
    units: ["7983-0", "Parvovirus B19 IgG Ab [Units/volume] in Serum"],
  }),
  ...serology("parvovirus-igm", ofClass("IgM", virus.parvovirus), {
    words: ["7981-4", "Parvovirus B19 IgM Ab [Presence] in Serum"],
    units: ["7984-8", "Parvovirus B19 IgM Ab [Units/volume] in Serum"],
  }),
  ...serology("hsv-1-igg", ofClass("IgG", virus.hsv1), {
    words: ["17850-9", "Herpes simplex virus 1 IgG Ab [Presence] in Serum"],
  }),
  ...serology("hsv-2-igg", ofClass("IgG", virus.hsv2), {
    words: ["17851-7", "Herpes simplex virus 2 IgG Ab [Presence] in Serum"],
  }),
  ...serology("pylori-igg", ofClass("IgG", virus.pylori), {
    words: ["16126-5", "Helicobacter pylori IgG Ab [Presence] in Serum"],
    units: ["7902-0", "Helicobacter pylori IgG Ab [Units/volume] in Serum"],
  }),
  ...serology("borrelia-igg", ofClass("IgG", virus.borrelia), {
    units: ["7817-0", "Borrelia burgdorferi IgG Ab [Units/volume] in Serum"],
  }),
  ...serology("borrelia-igm", ofClass("IgM", virus.borrelia), noCode),
  ...serology("mycoplasma-igg", ofClass("IgG", virus.mycoplasma), noCode),
  ...serology("mycoplasma-igm", ofClass("IgM", virus.mycoplasma), noCode, "negative"),
  ...serology("dengue-igg", ofClass("IgG", virus.dengue), noCode),
  ...serology("dengue-igm", ofClass("IgM", virus.dengue), noCode, "negative"),
  ...serology(
    "dengue-ns1",
    {
      en: "Dengue NS1|Dengue NS1 antigen|NS1 antigen|Dengue NS1 Ag|Dengue antigen (NS1)|Dengue NS1 antigen test|NS1 antigen dengue|Dengue virus NS1 antigen|Dengue antigen NS1",
      fr: "Dengue NS1|Antigène NS1 dengue",
      es: "Dengue NS1|Antígeno NS1 dengue|Antígeno NS1 de dengue",
      pt: "Dengue NS1|Antígeno NS1 dengue|Antígeno NS1 da dengue",
    },
    noCode,
    "negative",
  ),
  ...serology(
    "streptolysin-antibodies",
    {
      en: "ASO|ASO titer|ASO titre|Antistreptolysin O|Anti-streptolysin O|ASLO|Streptolysin O antibody|Antistreptolysin O (ASO)|Anti streptolysin O|ASO (antistreptolysin O)|Antistreptolysin O titer|A.S.O.|ASO quantitative",
      de: "ASL|ASO|Antistreptolysin O|Antistreptolysin-Titer|ASL-Titer|Antistreptolysin",
      fr: "ASLO|Antistreptolysines|Antistreptolysine O|Anticorps antistreptolysine O|ASO",
      es: "ASLO|ASTO|Antiestreptolisina O|ASO|Antiestreptolisinas|Antiestreptolisina O (ASLO)",
      it: "TAS|Titolo antistreptolisinico|ASLO|TASLO|Antistreptolisina O|Titolo antistreptolisinico (TAS)",
      pt: "ASLO|ASO|Antiestreptolisina O|Anti-estreptolisina O|Antiestreptolisina O (ASLO)|TASO",
    },
    { units: ["5370-2", "Streptolysin O Ab [Units/volume] in Serum or Plasma"] },
  ),
];
