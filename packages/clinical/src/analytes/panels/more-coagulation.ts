import type { Analyte, PrintedNames } from "../analyte.ts";

/** The activity of a clotting factor as a share of normal. */
function factor(roman: string, number: number, code: string): Analyte {
  const r = roman;
  const names: PrintedNames = {
    en: `Factor ${r}|Factor ${r} activity|F ${r}|Coagulation factor ${r}|Factor ${number}|Factor ${r} assay|Clotting factor ${r}|Factor ${number} activity`,
    de: `Faktor ${r}|Faktor ${r}-Aktivität|Faktor ${number}|Gerinnungsfaktor ${r}`,
    fr: `Facteur ${r}|Facteur ${r} activité`,
    es: `Factor ${r}|Actividad de factor ${r}|Factor ${r} de la coagulación|Factor ${r} coagulante`,
    it: `Fattore ${r}|Fattore ${r} coagulante|Fattore ${r} attività`,
    pt: `Fator ${r}|Factor ${r}|Fator ${r} da coagulação|Atividade do fator ${r}`,
  };
  return share(
    `factor-${number}`,
    names,
    code,
    `Coagulation factor ${r} activity actual/normal in Platelet poor plasma by Coagulation assay`,
  );
}

function share(id: string, names: PrintedNames, code: string | null, display: string): Analyte {
  return {
    id,
    system: "clotting",
    specimen: "plasma",
    names,
    codes: { fraction: [code, display] },
    ...(code === null ? {} : { codesSeen: "top2000 orders" }),
    units: ["%"],
    plausible: [0, 700],
  };
}

/** Clotting tests beyond the first ones. */
export const moreCoagulation: readonly Analyte[] = [
  factor("V", 5, "3193-0"),
  factor("VII", 7, "3198-9"),
  factor("VIII", 8, "3209-4"),
  factor("IX", 9, "3187-2"),
  factor("X", 10, "3218-5"),
  factor("XI", 11, "3226-8"),
  share(
    "von-willebrand-antigen",
    {
      en: "von Willebrand factor antigen|vWF antigen|vWF Ag|von Willebrand factor Ag|von Willebrand antigen|VWF:Ag|Von Willebrand factor (vWF) antigen",
      de: "von-Willebrand-Faktor-Antigen|vWF-Antigen|VWF:Ag|von-Willebrand-Antigen",
      fr: "Facteur Willebrand antigène|Antigène von Willebrand|Facteur von Willebrand antigène|VWF:Ag",
      es: "Factor von Willebrand antígeno|Antígeno del factor von Willebrand|vWF antígeno|FvW:Ag",
      it: "Fattore von Willebrand antigene|Antigene von Willebrand|vWF antigene|Fattore di von Willebrand antigene",
      pt: "Fator von Willebrand antígeno|Antígeno do fator von Willebrand|Fator de von Willebrand antígeno",
    },
    "27816-8",
    "von Willebrand factor (vWf) Ag actual/normal in Platelet poor plasma by Immunoassay",
  ),
  share(
    "ristocetin-cofactor",
    {
      en: "Ristocetin cofactor|vWF activity|von Willebrand factor activity|vWF:RCo|Ristocetin cofactor activity|von Willebrand factor (vWF) activity|VWF ristocetin cofactor",
      de: "Ristocetin-Cofaktor|vWF-Aktivität|VWF:RCo|von-Willebrand-Faktor-Aktivität|Ristocetin-Kofaktor",
      fr: "Cofacteur de la ristocétine|Facteur Willebrand activité|VWF:RCo",
      es: "Cofactor de ristocetina|Actividad del factor von Willebrand|FvW:RCo",
      it: "Cofattore ristocetinico|Ristocetina cofattore|vWF:RCo",
      pt: "Cofator de ristocetina|Atividade do fator von Willebrand|Ristocetina cofator",
    },
    null,
    "von Willebrand factor (vWf) activity actual/normal in Platelet poor plasma",
  ),
  share(
    "protein-c-activity",
    {
      en: "Protein C activity|Protein C|Protein C functional|Protein C-functional|Protein C, functional|Protein C (activity)",
      de: "Protein C|Protein-C-Aktivität|Protein C (Aktivität)",
      fr: "Protéine C|Protéine C activité|Activité protéine C",
      es: "Proteína C|Proteína C funcional|Actividad de proteína C|Proteína C de la coagulación",
      it: "Proteina C|Proteina C funzionale|Proteina C attività|Proteina C coagulativa",
      pt: "Proteína C|Proteína C funcional|Atividade de proteína C|Proteína C da coagulação",
    },
    null,
    "Protein C actual/normal in Platelet poor plasma",
  ),
  share(
    "protein-s-activity",
    {
      en: "Protein S activity|Protein S functional|Protein S-functional|Protein S, functional|Protein S (activity)|Protein S",
      de: "Protein-S-Aktivität|Protein S|Protein S (Aktivität)",
      fr: "Protéine S activité|Protéine S|Activité protéine S",
      es: "Proteína S funcional|Proteína S|Actividad de proteína S",
      it: "Proteina S|Proteina S funzionale|Proteina S attività|Proteina S coagulativa",
      pt: "Proteína S funcional|Proteína S|Atividade de proteína S",
    },
    null,
    "Protein S actual/normal in Platelet poor plasma",
  ),
  share(
    "protein-s-free",
    {
      en: "Free protein S|Protein S free|Protein S antigen, free|Protein S, free|Protein S free antigen|Protein S Ag, free",
      de: "Freies Protein S|Protein S frei|Protein S (frei)|Protein S, freies",
      fr: "Protéine S libre",
      es: "Proteína S libre",
      it: "Proteina S libera",
      pt: "Proteína S livre",
    },
    "27821-8",
    "Protein S Free Ag actual/normal in Platelet poor plasma by Immunoassay",
  ),
  {
    id: "activated-protein-c-resistance",
    system: "clotting",
    specimen: "plasma",
    names: {
      en: "APC resistance|Activated protein C resistance|APCR|APC resistance ratio|Activated protein C resistance ratio|APC-R",
      de: "APC-Resistenz|Aktivierte-Protein-C-Resistenz|APC-Ratio",
      fr: "Résistance à la protéine C activée|RPCA",
      es: "Resistencia a la proteína C activada|RPCA",
      it: "Resistenza alla proteina C attivata|APC resistance",
      pt: "Resistência à proteína C ativada|RPCA",
    },
    codes: {
      none: [
        "13590-5",
        "Activated protein C resistance [Time Ratio] in Platelet poor plasma by Coagulation assay",
      ],
    },
    codesSeen: "top2000 orders",
    units: ["{ratio}"],
    plausible: [0.2, 20],
  },
  {
    id: "anti-xa-heparin",
    system: "clotting",
    specimen: "plasma",
    names: {
      en: "Anti-Xa|Anti-factor Xa|Anti-Xa activity|Heparin anti-Xa|Anti factor Xa|Heparin level (anti-Xa)|Anti-Xa heparin|Low molecular weight heparin anti-Xa",
      de: "Anti-Xa|Anti-Faktor-Xa|Anti-Xa-Aktivität",
      fr: "Activité anti-Xa|Anti-Xa|Héparinémie",
      es: "Anti-Xa|Actividad anti-Xa|Anti-factor Xa",
      it: "Anti-Xa|Attività anti-Xa|Anti fattore Xa",
      pt: "Anti-Xa|Atividade anti-Xa|Anti-fator Xa",
    },
    codes: {
      "activity/volume": [null, "Heparin [Units/volume] in Platelet poor plasma by Chromogenic method"],
    },
    units: ["[IU]/mL", "U/mL"],
    plausible: [0, 10],
  },
  {
    id: "aptt-ratio",
    system: "clotting",
    specimen: "plasma",
    names: {
      en: "aPTT ratio|PTT ratio|APTT R",
      de: "aPTT-Ratio|PTT-Ratio",
      fr: "TCA ratio|Rapport TCA|TCA malade/témoin|TCA rapport malade/témoin|Ratio TCA",
      es: "Ratio TTPA|TTPA ratio|Razón TTPA|Cociente TTPA|APTT ratio",
      it: "aPTT ratio|PTT ratio|APTT-ratio|Ratio aPTT",
      pt: "Relação TTPA|Razão TTPA|TTPA relação|TTPA ratio",
    },
    codes: { none: [null, "aPTT actual/normal in Platelet poor plasma"] },
    units: ["{ratio}"],
    plausible: [0.2, 20],
  },
  {
    id: "bleeding-time",
    system: "clotting",
    specimen: "blood",
    names: {
      en: "Bleeding time|BT (bleeding time)|Bleeding time (BT)|Bleeding time (Ivy)|Bleeding time (Duke)",
      de: "Blutungszeit",
      fr: "Temps de saignement|TS (temps de saignement)",
      es: "Tiempo de sangría|Tiempo de sangrado|Tiempo de sangría (Ivy)",
      it: "Tempo di sanguinamento|Tempo di emorragia",
      pt: "Tempo de sangramento|Tempo de hemorragia",
    },
    codes: { time: ["11067-6", "Bleeding time"] },
    codesSeen: "orders",
    units: ["min", "s"],
    plausible: [0.1, 60],
  },
  {
    id: "reptilase-time",
    system: "clotting",
    specimen: "plasma",
    names: {
      en: "Reptilase time|Batroxobin time",
      de: "Reptilasezeit|Batroxobinzeit",
      fr: "Temps de reptilase",
      es: "Tiempo de reptilasa",
      it: "Tempo di reptilasi",
      pt: "Tempo de reptilase",
    },
    codes: { time: ["6683-7", "Reptilase time"] },
    codesSeen: "top2000",
    units: ["s"],
    plausible: [5, 300],
  },
  {
    id: "lupus-anticoagulant",
    system: "clotting",
    specimen: "plasma",
    names: {
      en: "Lupus anticoagulant|Lupus anticoagulant screen|Lupus inhibitor|Lupus anticoagulants",
      de: "Lupus-Antikoagulans|Lupusantikoagulans|Lupus-Antikoagulanz",
      fr: "Anticoagulant circulant de type lupique|Anticoagulant lupique|Recherche d'anticoagulant circulant",
      es: "Anticoagulante lúpico|Anticoagulante lupico",
      it: "Anticoagulante lupico|LAC|Lupus anticoagulant",
      pt: "Anticoagulante lúpico",
    },
    codes: { words: [null, "Lupus anticoagulant [Presence] in Platelet poor plasma"] },
    units: ["1"],
    plausible: [0, 0],
    expected: "negative",
  },
];
