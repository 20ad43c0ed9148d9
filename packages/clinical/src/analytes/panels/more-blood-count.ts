import type { Analyte, PrintedNames } from "../analyte.ts";

type Code = string | null;

/** A share in per cent. */
function percent(
  id: string,
  system: "blood" | "immune" | "clotting" | "gases",
  names: PrintedNames,
  code: Code,
  display: string,
  more: Partial<Analyte> = {},
): Analyte {
  return {
    id,
    system,
    specimen: "blood",
    names,
    codes: { fraction: [code, display] },
    ...(code === null ? {} : { codesSeen: "top2000" }),
    units: ["%"],
    plausible: [0, 100],
    ...more,
  };
}

/** A number of cells. */
function count(
  id: string,
  names: PrintedNames,
  code: Code,
  display: string,
  more: Partial<Analyte> = {},
): Analyte {
  return {
    id,
    system: "immune",
    specimen: "blood",
    names,
    codes: { "number/volume": [code, display] },
    ...(code === null ? {} : { codesSeen: "top2000" }),
    units: ["10*3/uL", "10*9/L", "/uL", "10*6/L"],
    plausible: [0, 500],
    ...more,
  };
}

/** A finding of the blood film, absent or graded. */
function film(id: string, names: PrintedNames, code: Code, display: string): Analyte {
  return {
    id,
    system: "blood",
    specimen: "blood",
    names,
    codes: { words: [code, display] },
    ...(code === null ? {} : { codesSeen: "top2000" }),
    units: ["1"],
    plausible: [0, 0],
    expected: "negative",
  };
}

const granulocytes: PrintedNames = {
  en: "Granulocytes|Gran|GRA|Total granulocytes|Granulocyte count|GRAN|Grans",
  de: "Granulozyten",
  fr: "Granulocytes",
  es: "Granulocitos",
  it: "Granulociti",
  pt: "Granulócitos",
};

const mixed: PrintedNames = {
  en: "MID|Mid cells|MXD|Mixed cells|MID cells|Mixed|Mid-sized cells|MXD cells",
};

const immature: PrintedNames = {
  en: "Immature granulocytes|IG|Immature granulocytes absolute|Immature granulocytes (absolute)|Immature grans (abs)|Absolute immature granulocytes|IG absolute|Immature Grans (Abs)|IG #|IG count",
  de: "Unreife Granulozyten|Unreife Granulozyten absolut",
  fr: "Granulocytes immatures",
  es: "Granulocitos inmaduros",
  it: "Granulociti immaturi",
  pt: "Granulócitos imaturos",
};

const nrbc: PrintedNames = {
  en: "NRBC|Nucleated RBC|Nucleated red blood cells|Nucleated red cells|nRBC|Nucleated erythrocytes|Normoblasts|Nucleated RBCs|NRBCs|NRBC count",
  de: "Normoblasten|Erythroblasten|NRBC",
  fr: "Érythroblastes|Érythroblastes circulants",
  es: "Eritroblastos|Normoblastos|NRBC",
  it: "Eritroblasti|NRBC",
  pt: "Eritroblastos|NRBC",
};

const blasts: PrintedNames = {
  en: "Blasts|Blast cells|Blast",
  de: "Blasten",
  fr: "Blastes",
  es: "Blastos",
  it: "Blasti",
  pt: "Blastos",
};

const cd4: PrintedNames = {
  en: "CD4|CD4 count|CD4 cells|CD4+ T cells|CD4 T cells|T helper cells|CD3+CD4+|Absolute CD4|CD4 absolute|CD4 T-helper cells|T-helper cells (CD4)|CD4+ cells|CD4 lymphocytes|CD4 helper T cells",
  de: "CD4|T-Helferzellen|CD4-Zellen|T-Helferzellen (CD4+)|CD4+ T-Zellen",
  fr: "CD4|Lymphocytes CD4|Lymphocytes T CD4|Lymphocytes T CD4+",
  es: "CD4|Linfocitos CD4|Linfocitos T CD4|Linfocitos T CD4+|Recuento de CD4",
  it: "CD4|Linfociti CD4|Linfociti T CD4|Linfociti T helper|Linfociti T CD4+",
  pt: "CD4|Linfócitos CD4|Linfócitos T CD4|Contagem de CD4|Linfócitos T CD4+",
};

const cd8: PrintedNames = {
  en: "CD8|CD8 count|CD8 cells|CD8+ T cells|CD8 T cells|T suppressor cells|CD3+CD8+|Absolute CD8|CD8 absolute|CD8+ cells|CD8 lymphocytes|T-suppressor cells (CD8)",
  de: "CD8|CD8-Zellen|T-Suppressorzellen|Zytotoxische T-Zellen (CD8+)|CD8+ T-Zellen",
  fr: "CD8|Lymphocytes CD8|Lymphocytes T CD8|Lymphocytes T CD8+",
  es: "CD8|Linfocitos CD8|Linfocitos T CD8|Linfocitos T CD8+",
  it: "CD8|Linfociti CD8|Linfociti T CD8|Linfociti T CD8+",
  pt: "CD8|Linfócitos CD8|Linfócitos T CD8|Linfócitos T CD8+",
};

const cd3: PrintedNames = {
  en: "CD3|CD3 count|CD3 cells|CD3+ T cells|Total T cells|T cells total|Absolute CD3|CD3 absolute|CD3+ cells|T lymphocytes (CD3)|T cells (CD3)",
  de: "CD3|T-Zellen (CD3+)|CD3-Zellen|T-Lymphozyten (CD3)",
  fr: "CD3|Lymphocytes T CD3|Lymphocytes CD3",
  es: "CD3|Linfocitos T CD3|Linfocitos CD3|Linfocitos T CD3+",
  it: "CD3|Linfociti T CD3|Linfociti CD3|Linfociti T (CD3)",
  pt: "CD3|Linfócitos T CD3|Linfócitos CD3",
};

const cd19: PrintedNames = {
  en: "CD19|CD19 cells|B cells (CD19)|CD19+ B cells|Absolute CD19|CD19 absolute|CD19+ cells|CD19 B cells|B lymphocytes (CD19)",
  de: "CD19|B-Zellen (CD19+)|CD19-Zellen|B-Lymphozyten (CD19)",
  fr: "CD19|Lymphocytes B CD19|Lymphocytes CD19",
  es: "CD19|Linfocitos B CD19|Linfocitos CD19",
  it: "CD19|Linfociti B CD19|Linfociti CD19",
  pt: "CD19|Linfócitos B CD19|Linfócitos CD19",
};

/** Cells and findings that only some blood counts print, kinds of haemoglobin, and blood groups. */
export const moreBloodCount: readonly Analyte[] = [
  percent("granulocytes-percent", "immune", granulocytes, null, "Granulocytes/Leukocytes in Blood"),
  count("granulocytes-absolute", granulocytes, "30394-1", "Granulocytes [#/volume] in Blood"),
  percent(
    "mixed-cells-percent",
    "immune",
    mixed,
    null,
    "Monocytes, eosinophils and basophils/Leukocytes in Blood",
  ),
  count("mixed-cells-absolute", mixed, null, "Monocytes, eosinophils and basophils [#/volume] in Blood"),
  count("immature-granulocytes-absolute", immature, null, "Immature granulocytes [#/volume] in Blood"),
  percent("nucleated-red-cells-percent", "blood", nrbc, null, "Nucleated erythrocytes/Leukocytes in Blood", {
    units: ["/100{WBCs}", "%"],
    plausible: [0, 5000],
  }),
  count("nucleated-red-cells-absolute", nrbc, null, "Nucleated erythrocytes [#/volume] in Blood", {
    system: "blood",
  }),
  percent("blasts-percent", "immune", blasts, "26446-5", "Blasts/100 leukocytes in Blood"),
  percent(
    "promyelocytes-percent",
    "immune",
    {
      en: "Promyelocytes|Promyelocyte",
      de: "Promyelozyten",
      fr: "Promyélocytes",
      es: "Promielocitos",
      it: "Promielociti",
      pt: "Promielócitos",
    },
    "26524-9",
    "Promyelocytes/100 leukocytes in Blood",
  ),
  percent(
    "myelocytes-percent",
    "immune",
    {
      en: "Myelocytes|Myelocyte",
      de: "Myelozyten",
      fr: "Myélocytes",
      es: "Mielocitos",
      it: "Mielociti",
      pt: "Mielócitos",
    },
    "26498-6",
    "Myelocytes/100 leukocytes in Blood",
  ),
  percent(
    "metamyelocytes-percent",
    "immune",
    {
      en: "Metamyelocytes|Metamyelocyte",
      de: "Metamyelozyten",
      fr: "Métamyélocytes",
      es: "Metamielocitos",
      it: "Metamielociti",
      pt: "Metamielócitos",
    },
    "28541-1",
    "Metamyelocytes/100 leukocytes in Blood",
  ),
  percent(
    "variant-lymphocytes-percent",
    "immune",
    {
      en: "Atypical lymphocytes|Reactive lymphocytes|Variant lymphocytes|Atypical lymphs|Reactive lymphs|Lymphocytes atypical|Lymphocytes, atypical|Lymphocytes reactive",
      de: "Atypische Lymphozyten|Reaktive Lymphozyten|Lymphozyten atypisch|Reizformen",
      fr: "Lymphocytes atypiques|Lymphocytes hyperbasophiles|Lymphocytes réactionnels",
      es: "Linfocitos atípicos|Linfocitos reactivos|Linfocitos activados",
      it: "Linfociti atipici|Linfociti reattivi",
      pt: "Linfócitos atípicos|Linfócitos reativos|Linfócitos reactivos",
    },
    "13046-8",
    "Lymphocytes Variant/100 leukocytes in Blood",
  ),
  percent(
    "plasma-cells-percent",
    "immune",
    {
      en: "Plasma cells|Plasma cells (blood)",
      de: "Plasmazellen",
      fr: "Plasmocytes",
      es: "Células plasmáticas",
      it: "Plasmacellule",
      pt: "Plasmócitos|Células plasmáticas",
    },
    "13047-6",
    "Plasma cells/100 leukocytes in Blood",
  ),
  percent(
    "large-unstained-cells-percent",
    "immune",
    {
      en: "LUC|Large unstained cells|LUC %|Large unstained cells %|Large immature cells",
      de: "LUC|Große ungefärbte Zellen",
      es: "LUC|Células grandes no teñidas",
      it: "LUC|Grandi cellule non colorate",
    },
    "17788-1",
    "Large unstained cells/100 leukocytes in Blood by Automated count",
  ),
  percent(
    "platelet-large-cell-ratio",
    "clotting",
    {
      en: "P-LCR|PLCR|Platelet large cell ratio|P-LCR %|Platelet-large cell ratio|Large platelet ratio|PLC-R|P.L.C.R.",
    },
    null,
    "Platelets Large/Platelets in Blood by Automated count",
  ),
  percent(
    "immature-platelet-fraction",
    "clotting",
    {
      en: "Immature platelet fraction|IPF|IPF %|Immature platelet fraction (IPF)",
      de: "Unreife Thrombozyten|IPF",
      fr: "Fraction des plaquettes immatures|IPF",
      es: "Fracción de plaquetas inmaduras|IPF",
      it: "Frazione piastrinica immatura|IPF",
      pt: "Fração de plaquetas imaturas|IPF",
    },
    null,
    "Immature platelets/Platelets in Blood by Automated count",
  ),
  percent(
    "immature-reticulocyte-fraction",
    "blood",
    {
      en: "Immature reticulocyte fraction|IRF|Immature reticulocytes|Immature retic fraction|Immature reticulocyte fraction (IRF)|IRF %",
      de: "Unreife Retikulozyten|IRF",
      fr: "Fraction de réticulocytes immatures|IRF",
      es: "Fracción de reticulocitos inmaduros|IRF",
      it: "Frazione reticolocitaria immatura|IRF",
      pt: "Fração de reticulócitos imaturos|IRF",
    },
    null,
    "Immature reticulocytes/Reticulocytes in Blood",
  ),
  {
    id: "reticulocyte-hemoglobin",
    system: "blood",
    specimen: "blood",
    names: {
      en: "Reticulocyte hemoglobin|Ret-He|CHr|Reticulocyte haemoglobin|Retic hemoglobin|RET-He|Reticulocyte hemoglobin content|Reticulocyte Hb|Ret He",
      de: "Retikulozyten-Hämoglobin|Ret-He|CHr|Ret-Hb",
      fr: "Hémoglobine réticulocytaire|Contenu en hémoglobine des réticulocytes|Ret-He",
      es: "Hemoglobina reticulocitaria|Ret-He|Contenido de hemoglobina reticulocitaria",
      it: "Emoglobina reticolocitaria|Ret-He|CHr",
      pt: "Hemoglobina reticulocitária|Ret-He",
    },
    codes: { mass: ["42810-2", "Hemoglobin [Entitic mass] in Reticulocytes"] },
    codesSeen: "top2000",
    units: ["pg"],
    plausible: [8, 60],
  },
  {
    id: "neutrophil-lymphocyte-ratio",
    system: "immune",
    specimen: "blood",
    names: {
      en: "NLR|Neutrophil lymphocyte ratio|Neutrophil/lymphocyte ratio|Neutrophil-lymphocyte ratio|NLR (neutrophil lymphocyte ratio)|N/L ratio|Neutrophil to lymphocyte ratio",
      es: "Índice neutrófilo/linfocito|Relación neutrófilo/linfocito",
      it: "Rapporto neutrofili/linfociti",
      pt: "Relação neutrófilo/linfócito",
    },
    codes: { none: [null, "Neutrophils/Lymphocytes in Blood"] },
    units: ["{ratio}"],
    plausible: [0, 200],
  },
  percent("cd4-percent", "immune", cd4, "8123-2", "CD3+CD4+ (T4 helper) cells/100 cells in Blood"),
  count("cd4-absolute", cd4, "24467-3", "CD3+CD4+ (T4 helper) cells [#/volume] in Blood", {
    plausible: [0, 20],
  }),
  percent("cd8-percent", "immune", cd8, "8101-8", "CD3+CD8+ (T8 suppressor cells) cells/100 cells in Blood"),
  count("cd8-absolute", cd8, "14135-8", "CD3+CD8+ (T8 suppressor cells) cells [#/volume] in Blood", {
    plausible: [0, 20],
  }),
  percent("cd3-percent", "immune", cd3, "8124-0", "CD3 cells/100 cells in Blood"),
  count("cd3-absolute", cd3, "8122-4", "CD3 cells [#/volume] in Blood", { plausible: [0, 30] }),
  percent("cd19-percent", "immune", cd19, "8117-4", "CD19 cells/100 cells in Blood"),
  count("cd19-absolute", cd19, "8116-6", "CD19 cells [#/volume] in Blood", { plausible: [0, 300] }),
  {
    id: "cd4-cd8-ratio",
    system: "immune",
    specimen: "blood",
    names: {
      en: "CD4/CD8 ratio|CD4:CD8 ratio|CD4/CD8|Helper/suppressor ratio|T4/T8 ratio|CD4 CD8 ratio|CD4 : CD8 ratio|Helper/suppressor (CD4/CD8) ratio",
      de: "CD4/CD8-Quotient|CD4/CD8-Ratio|Quotient CD4/CD8|CD4/CD8",
      fr: "Rapport CD4/CD8|CD4/CD8",
      es: "Cociente CD4/CD8|Relación CD4/CD8|Índice CD4/CD8|CD4/CD8",
      it: "Rapporto CD4/CD8|CD4/CD8",
      pt: "Relação CD4/CD8|CD4/CD8|Razão CD4/CD8",
    },
    codes: {
      none: ["54218-3", "CD3+CD4+ (T4 helper) cells/CD3+CD8+ (T8 suppressor cells) cells [# Ratio] in Blood"],
    },
    codesSeen: "top2000",
    units: ["{ratio}"],
    plausible: [0, 50],
  },
  percent(
    "hemoglobin-a",
    "blood",
    {
      en: "Hemoglobin A|Hb A|HbA|Haemoglobin A|Hgb A|Hb A0|HbA0|Hb-A|Hb A (adult hemoglobin)",
      de: "HbA0|HbA|Hämoglobin A",
      fr: "Hémoglobine A|HbA",
      es: "Hemoglobina A|HbA|Hb A",
      it: "Emoglobina A|HbA|Hb A",
      pt: "Hemoglobina A|HbA|Hb A",
    },
    "4546-8",
    "Hemoglobin A/Hemoglobin.total in Blood",
  ),
  percent(
    "hemoglobin-a2",
    "blood",
    {
      en: "Hemoglobin A2|Hb A2|HbA2|Haemoglobin A2|Hgb A2|Hb-A2",
      de: "HbA2|Hämoglobin A2",
      fr: "Hémoglobine A2|HbA2",
      es: "Hemoglobina A2|HbA2|Hb A2",
      it: "Emoglobina A2|HbA2|Hb A2",
      pt: "Hemoglobina A2|HbA2|Hb A2",
    },
    "4551-8",
    "Hemoglobin A2/Hemoglobin.total in Blood",
  ),
  percent(
    "hemoglobin-f",
    "blood",
    {
      en: "Hemoglobin F|Hb F|HbF|Haemoglobin F|Hgb F|Fetal hemoglobin|Foetal haemoglobin|Hb-F|Fetal haemoglobin",
      de: "HbF|Hämoglobin F|Fetales Hämoglobin",
      fr: "Hémoglobine F|HbF|Hémoglobine fœtale",
      es: "Hemoglobina F|HbF|Hemoglobina fetal|Hb F",
      it: "Emoglobina F|HbF|Emoglobina fetale|Hb F",
      pt: "Hemoglobina F|HbF|Hemoglobina fetal|Hb F",
    },
    "4576-5",
    "Hemoglobin F/Hemoglobin.total in Blood",
  ),
  percent(
    "hemoglobin-s",
    "blood",
    {
      en: "Hemoglobin S|Hb S|HbS|Haemoglobin S|Hgb S|Sickle hemoglobin|Hb-S",
      de: "HbS|Hämoglobin S",
      fr: "Hémoglobine S|HbS",
      es: "Hemoglobina S|HbS|Hb S",
      it: "Emoglobina S|HbS|Hb S",
      pt: "Hemoglobina S|HbS|Hb S",
    },
    "4625-0",
    "Hemoglobin S/Hemoglobin.total in Blood",
  ),
  percent(
    "carboxyhemoglobin",
    "gases",
    {
      en: "Carboxyhemoglobin|COHb|Carboxyhaemoglobin|CO-Hb|FCOHb|Carboxyhemoglobin (COHb)|COHgb",
      de: "CO-Hämoglobin|COHb|Carboxyhämoglobin|FCOHb",
      fr: "Carboxyhémoglobine|HbCO|COHb",
      es: "Carboxihemoglobina|COHb|HbCO",
      it: "Carbossiemoglobina|COHb|HbCO",
      pt: "Carboxi-hemoglobina|COHb|Carboxihemoglobina",
    },
    "20563-3",
    "Carboxyhemoglobin/Hemoglobin.total in Blood",
  ),
  percent(
    "methemoglobin",
    "gases",
    {
      en: "Methemoglobin|MetHb|Methaemoglobin|FMetHb|Methemoglobin (MetHb)|Met-Hb|MetHgb",
      de: "Methämoglobin|MetHb|FMetHb",
      fr: "Méthémoglobine|MetHb",
      es: "Metahemoglobina|MetHb",
      it: "Metaemoglobina|MetHb",
      pt: "Metemoglobina|MetHb|Meta-hemoglobina",
    },
    "2614-6",
    "Methemoglobin/Hemoglobin.total in Blood",
  ),
  {
    id: "g6pd",
    system: "blood",
    specimen: "blood",
    names: {
      en: "G6PD|Glucose-6-phosphate dehydrogenase|G-6-PD|G6PD quantitative|Glucose 6 phosphate dehydrogenase|G6PD (quantitative)|G6PD activity|Glucose-6-phosphate dehydrogenase (G6PD)",
      de: "G6PD|Glucose-6-Phosphat-Dehydrogenase|Glukose-6-Phosphat-Dehydrogenase|G-6-PDH",
      fr: "G6PD|Glucose-6-phosphate déshydrogénase",
      es: "G6PD|Glucosa-6-fosfato deshidrogenasa|Glucosa 6 fosfato deshidrogenasa",
      it: "G6PD|Glucosio-6-fosfato deidrogenasi|G6PDH",
      pt: "G6PD|Glicose-6-fosfato desidrogenase|Glucose-6-fosfato desidrogenase",
    },
    codes: {
      "activity/mass": [
        "32546-4",
        "Glucose-6-Phosphate dehydrogenase [Enzymatic activity/mass] in Red Blood Cells",
      ],
      words: [null, "Glucose-6-Phosphate dehydrogenase [Presence] in Red Blood Cells"],
    },
    codesSeen: "top2000 orders",
    units: ["U/g"],
    plausible: [0, 60],
  },
  film(
    "anisocytosis",
    {
      en: "Anisocytosis",
      de: "Anisozytose",
      fr: "Anisocytose",
      es: "Anisocitosis",
      it: "Anisocitosi",
      pt: "Anisocitose",
    },
    "702-1",
    "Anisocytosis [Presence] in Blood by Light microscopy",
  ),
  film(
    "poikilocytosis",
    {
      en: "Poikilocytosis",
      de: "Poikilozytose",
      fr: "Poïkilocytose",
      es: "Poiquilocitosis",
      it: "Poichilocitosi",
      pt: "Poiquilocitose|Pecilocitose",
    },
    "779-9",
    "Poikilocytosis [Presence] in Blood by Light microscopy",
  ),
  film(
    "hypochromia",
    {
      en: "Hypochromia|Hypochromasia",
      de: "Hypochromie",
      fr: "Hypochromie",
      es: "Hipocromía",
      it: "Ipocromia",
      pt: "Hipocromia",
    },
    "728-6",
    "Hypochromia [Presence] in Blood by Light microscopy",
  ),
  film(
    "microcytosis",
    {
      en: "Microcytosis|Microcytes",
      de: "Mikrozytose|Mikrozyten",
      fr: "Microcytose",
      es: "Microcitosis",
      it: "Microcitosi",
      pt: "Microcitose",
    },
    "741-9",
    "Microcytes [Presence] in Blood by Light microscopy",
  ),
  film(
    "macrocytosis",
    {
      en: "Macrocytosis|Macrocytes",
      de: "Makrozytose|Makrozyten",
      fr: "Macrocytose",
      es: "Macrocitosis",
      it: "Macrocitosi",
      pt: "Macrocitose",
    },
    "738-5",
    "Macrocytes [Presence] in Blood by Light microscopy",
  ),
  film(
    "polychromasia",
    {
      en: "Polychromasia",
      de: "Polychromasie",
      fr: "Polychromatophilie",
      es: "Policromasia|Policromatofilia",
      it: "Policromasia|Policromatofilia",
      pt: "Policromasia|Policromatofilia",
    },
    "10378-8",
    "Polychromasia [Presence] in Blood by Light microscopy",
  ),
  film(
    "target-cells",
    {
      en: "Target cells|Codocytes",
      de: "Targetzellen|Schießscheibenzellen",
      fr: "Cellules cibles",
      es: "Dianocitos|Células diana",
      it: "Cellule a bersaglio",
      pt: "Células em alvo|Codócitos",
    },
    "10381-2",
    "Target cells [Presence] in Blood by Light microscopy",
  ),
  film(
    "schistocytes",
    {
      en: "Schistocytes|Fragmented red cells|Fragmentocytes|Schizocytes",
      de: "Fragmentozyten|Schistozyten",
      fr: "Schizocytes|Schistocytes",
      es: "Esquistocitos",
      it: "Schistociti",
      pt: "Esquizócitos|Esquistócitos",
    },
    "800-3",
    "Schistocytes [Presence] in Blood by Light microscopy",
  ),
  film(
    "spherocytes",
    {
      en: "Spherocytes",
      de: "Sphärozyten|Kugelzellen",
      fr: "Sphérocytes",
      es: "Esferocitos",
      it: "Sferociti",
      pt: "Esferócitos",
    },
    "802-9",
    "Spherocytes [Presence] in Blood by Light microscopy",
  ),
  film(
    "direct-antiglobulin-test",
    {
      en: "Direct Coombs|Direct Coombs test|Direct antiglobulin test|DAT|Coombs test direct|Coombs direct|Direct antiglobulin test (DAT)|Coombs' test, direct",
      de: "Direkter Coombstest|Direkter Coombs-Test|Coombs-Test direkt|Coombstest direkt",
      fr: "Test de Coombs direct|Coombs direct",
      es: "Coombs directo|Prueba de Coombs directa|Test de Coombs directo",
      it: "Test di Coombs diretto|Coombs diretto",
      pt: "Coombs direto|Teste de Coombs direto|Coombs directo",
    },
    null,
    "Direct antiglobulin test [Presence] on Red Blood Cells",
  ),
  film(
    "antibody-screen",
    {
      en: "Antibody screen|Indirect Coombs|Indirect Coombs test|Indirect antiglobulin test|Red cell antibody screen|Coombs indirect|Irregular antibodies|Coombs test indirect",
      de: "Antikörpersuchtest|Indirekter Coombstest|Indirekter Coombs-Test|AKS",
      fr: "Recherche d'agglutinines irrégulières|RAI|Coombs indirect|Recherche d'anticorps irréguliers",
      es: "Coombs indirecto|Escrutinio de anticuerpos irregulares|Anticuerpos irregulares|Test de Coombs indirecto",
      it: "Test di Coombs indiretto|Coombs indiretto|Ricerca anticorpi irregolari",
      pt: "Coombs indireto|Pesquisa de anticorpos irregulares|Coombs indirecto|PAI",
    },
    null,
    "Blood group antibody screen [Presence] in Serum or Plasma",
  ),
  {
    id: "abo-group",
    system: "blood",
    specimen: "blood",
    names: {
      en: "Blood group|ABO group|ABO|ABO blood group|ABO grouping|Blood type|ABO type|Blood group (ABO)|ABO typing",
      de: "Blutgruppe|Blutgruppe (AB0)|AB0-Blutgruppe|AB0",
      fr: "Groupe sanguin|Groupe ABO|Groupe sanguin ABO",
      es: "Grupo sanguíneo|Grupo ABO|Grupo sanguíneo ABO",
      it: "Gruppo sanguigno|Gruppo ABO",
      pt: "Grupo sanguíneo|Grupo ABO|Grupo sanguíneo ABO|Tipagem sanguínea",
    },
    codes: { words: ["883-9", "ABO group [Type] in Blood"] },
    codesSeen: "top2000 orders",
    units: ["1"],
    plausible: [0, 0],
    descriptive: true,
  },
  {
    id: "rh-type",
    system: "blood",
    specimen: "blood",
    names: {
      en: "Rh factor|Rh|Rh type|Rh typing|Rhesus|Rhesus factor|Rh (D) typing|Rh (D)|RhD|Rh D type|Rhesus type|Rh(D) factor|Rh blood group",
      de: "Rhesusfaktor|Rhesus|Rh-Faktor|Rhesus (D)",
      fr: "Rhésus|Facteur rhésus|Rhésus D|Rh D",
      es: "Factor Rh|Rh|Factor Rh (D)|Rh (D)",
      it: "Fattore Rh|Rh|Rh (D)",
      pt: "Fator Rh|Rh|Factor Rh|Fator Rh (D)",
    },
    codes: { words: ["10331-7", "Rh [Type] in Blood"] },
    codesSeen: "top2000 orders",
    units: ["1"],
    plausible: [0, 0],
    descriptive: true,
  },
];
