import type { Analyte } from "./analytes.ts";
import type { Language } from "./locale.ts";

/** A panel's title and what it prints, in six languages. Ranges are everyday ones, for shape only. */
export interface Panel {
  readonly titles: Readonly<Record<Language, string>>;
  readonly analytes: readonly Analyte[];
  /** The same in SI units, where those differ. */
  readonly si: readonly Analyte[];
}

// A title, then lines: English | German | French | Spanish | Italian | Portuguese | unit low high decimals | SI
const DATA = `
# Full blood count | Blutbild | Hémogramme | Hemograma | Emocromo | Hemograma
Hemoglobin | Hämoglobin | Hémoglobine | Hemoglobina | Emoglobina | Hemoglobina | g/dL 12 16 1 | g/L 120 160 0
Hematocrit | Hämatokrit | Hématocrite | Hematocrito | Ematocrito | Hematócrito | % 36 46 1 | L/L 0.36 0.46 2
Red blood cells | Erythrozyten | Globules rouges | Hematíes | Globuli rossi | Hemácias | 10^6/µL 3.8 5.2 2 | 10^12/L 3.8 5.2 2
MCV | MCV | VGM | VCM | MCV | VCM | fL 80 98 1
MCH | MCH | TCMH | HCM | MCH | HCM | pg 27 33 1
MCHC | MCHC | CCMH | CHCM | MCHC | CHCM | g/dL 32 36 1 | g/L 320 360 0
RDW-CV | EVB (RDW) | IDR | ADE (RDW) | RDW-CV | RDW | % 11.5 14.5 1
White blood cells | Leukozyten | Globules blancs | Leucocitos | Globuli bianchi | Leucócitos | 10^3/µL 4 10.5 2 | 10^9/L 4 10.5 2
Platelets | Thrombozyten | Plaquettes | Plaquetas | Piastrine | Plaquetas | 10^3/µL 150 400 0 | 10^9/L 150 400 0
Mean platelet volume | MPV | VPM | Volumen plaquetario medio | MPV | VPM | fL 7.4 11.4 1
Reticulocytes | Retikulozyten | Réticulocytes | Reticulocitos | Reticolociti | Reticulócitos | % 0.5 2 2
# Coagulation | Gerinnung | Hémostase | Coagulación | Coagulazione | Coagulação
Prothrombin time | Thromboplastinzeit | Temps de Quick | Tiempo de protrombina | Tempo di protrombina | Tempo de protrombina | s 11 13.5 1
INR | INR | INR | INR | INR | INR | - 0.8 1.2 2
aPTT | aPTT | TCA | TTPA | aPTT | TTPA | s 25 36 1
Fibrinogen | Fibrinogen | Fibrinogène | Fibrinógeno | Fibrinogeno | Fibrinogênio | mg/dL 200 400 0 | g/L 2 4 2
D-dimer | D-Dimere | D-dimères | Dímero D | D-dimero | D-dímero | ng/mL - 500 0
Antithrombin | Antithrombin | Antithrombine | Antitrombina | Antitrombina | Antitrombina | % 80 120 0
# Lipids | Lipide | Bilan lipidique | Perfil lipídico | Profilo lipidico | Perfil lipídico
Total cholesterol | Gesamtcholesterin | Cholestérol total | Colesterol total | Colesterolo totale | Colesterol total | mg/dL - 200 0 | mmol/L - 5.2 2
LDL cholesterol | LDL-Cholesterin | Cholestérol LDL | Colesterol LDL | Colesterolo LDL | Colesterol LDL | mg/dL - 130 0 | mmol/L - 3.4 2
HDL cholesterol | HDL-Cholesterin | Cholestérol HDL | Colesterol HDL | Colesterolo HDL | Colesterol HDL | mg/dL 40 - 0 | mmol/L 1 - 2
Triglycerides | Triglyceride | Triglycérides | Triglicéridos | Trigliceridi | Triglicerídeos | mg/dL - 150 0 | mmol/L - 1.7 2
Apolipoprotein B | Apolipoprotein B | Apolipoprotéine B | Apolipoproteína B | Apolipoproteina B | Apolipoproteína B | mg/dL 60 120 0 | g/L 0.6 1.2 2
Lipoprotein (a) | Lipoprotein (a) | Lipoprotéine (a) | Lipoproteína (a) | Lipoproteina (a) | Lipoproteína (a) | nmol/L - 75 0
# Iron | Eisenstoffwechsel | Bilan martial | Metabolismo del hierro | Assetto marziale | Metabolismo do ferro
Iron | Eisen | Fer sérique | Hierro | Sideremia | Ferro sérico | µg/dL 50 170 0 | µmol/L 9 30 1
Ferritin | Ferritin | Ferritine | Ferritina | Ferritina | Ferritina | ng/mL 15 150 1 | µg/L 15 150 0
Transferrin | Transferrin | Transferrine | Transferrina | Transferrina | Transferrina | mg/dL 200 360 0 | g/L 2 3.6 2
Transferrin saturation | Transferrinsättigung | Saturation de la transferrine | Saturación de transferrina | Saturazione transferrina | Saturação da transferrina | % 20 50 1
Folate | Folsäure | Folates | Ácido fólico | Folati | Ácido fólico | ng/mL 4 20 1
Vitamin B12 | Vitamin B12 | Vitamine B12 | Vitamina B12 | Vitamina B12 | Vitamina B12 | pg/mL 200 900 0 | pmol/L 145 570 0
# Liver function | Leberwerte | Bilan hépatique | Perfil hepático | Funzionalità epatica | Função hepática
AST (GOT) | GOT (AST) | ASAT (TGO) | AST (GOT) | AST (GOT) | AST (TGO) | U/L - 40 0
ALT (GPT) | GPT (ALT) | ALAT (TGP) | ALT (GPT) | ALT (GPT) | ALT (TGP) | U/L - 41 0
Gamma-GT | Gamma-GT | Gamma-GT | Gamma-GT | Gamma-GT | Gama-GT | U/L 8 61 0
Alkaline phosphatase | Alkalische Phosphatase | Phosphatases alcalines | Fosfatasa alcalina | Fosfatasi alcalina | Fosfatase alcalina | U/L 40 130 0
Total bilirubin | Bilirubin gesamt | Bilirubine totale | Bilirrubina total | Bilirubina totale | Bilirrubina total | mg/dL 0.2 1.2 2 | µmol/L 3 21 1
Direct bilirubin | Bilirubin direkt | Bilirubine conjuguée | Bilirrubina directa | Bilirubina diretta | Bilirrubina direta | mg/dL - 0.3 2 | µmol/L - 5 1
Total protein | Gesamteiweiß | Protéines totales | Proteínas totales | Proteine totali | Proteínas totais | g/dL 6.4 8.3 1 | g/L 64 83 0
Albumin | Albumin | Albumine | Albúmina | Albumina | Albumina | g/dL 3.5 5.2 2 | g/L 35 52 1
LDH | LDH | LDH | LDH | LDH | LDH | U/L 135 225 0
# Electrolytes | Elektrolyte | Ionogramme | Electrolitos | Elettroliti | Eletrólitos
Sodium | Natrium | Sodium | Sodio | Sodio | Sódio | mmol/L 135 145 0
Potassium | Kalium | Potassium | Potasio | Potassio | Potássio | mmol/L 3.5 5.1 2
Chloride | Chlorid | Chlorures | Cloruro | Cloro | Cloro | mmol/L 98 107 0
Calcium | Calcium | Calcium | Calcio | Calcio | Cálcio | mg/dL 8.6 10.2 1 | mmol/L 2.15 2.55 2
Magnesium | Magnesium | Magnésium | Magnesio | Magnesio | Magnésio | mg/dL 1.6 2.6 2 | mmol/L 0.66 1.07 2
Phosphate | Phosphat | Phosphore | Fósforo | Fosforo | Fósforo | mg/dL 2.5 4.5 1 | mmol/L 0.81 1.45 2
Bicarbonate | Bikarbonat | Bicarbonates | Bicarbonato | Bicarbonati | Bicarbonato | mmol/L 22 29 1
# Kidney function | Nierenwerte | Fonction rénale | Función renal | Funzionalità renale | Função renal
Creatinine | Kreatinin | Créatinine | Creatinina | Creatinina | Creatinina | mg/dL 0.5 1.1 2 | µmol/L 45 97 0
Urea | Harnstoff | Urée | Urea | Urea | Ureia | mg/dL 15 45 0 | mmol/L 2.5 7.5 1
eGFR (CKD-EPI) | eGFR (CKD-EPI) | DFG (CKD-EPI) | FG estimado (CKD-EPI) | eGFR (CKD-EPI) | TFG (CKD-EPI) | mL/min/1.73m² 60 - 0
Uric acid | Harnsäure | Acide urique | Ácido úrico | Acido urico | Ácido úrico | mg/dL 2.4 6 1 | µmol/L 143 357 0
Cystatin C | Cystatin C | Cystatine C | Cistatina C | Cistatina C | Cistatina C | mg/L 0.5 1 2
Glucose | Glukose | Glycémie à jeun | Glucosa | Glicemia | Glicose em jejum | mg/dL 70 99 0 | mmol/L 3.9 5.5 1
# Thyroid | Schilddrüse | Bilan thyroïdien | Función tiroidea | Tiroide | Tireoide
TSH | TSH | TSH | TSH | TSH | TSH | mIU/L 0.27 4.2 3
Free T4 | fT4 | T4 libre | T4 libre | FT4 | T4 livre | ng/dL 0.8 1.8 2 | pmol/L 12 22 1
Free T3 | fT3 | T3 libre | T3 libre | FT3 | T3 livre | pg/mL 2 4.4 2 | pmol/L 3.1 6.8 2
Anti-TPO antibodies | TPO-Antikörper | Anticorps anti-TPO | Anticuerpos anti-TPO | Anticorpi anti-TPO | Anticorpos anti-TPO | IU/mL - 34 1
Thyroglobulin | Thyreoglobulin | Thyroglobuline | Tiroglobulina | Tireoglobulina | Tireoglobulina | ng/mL 3.5 77 1
# Hormones | Hormone | Hormones | Hormonas | Ormoni | Hormônios
Prolactin | Prolaktin | Prolactine | Prolactina | Prolattina | Prolactina | ng/mL 4.8 23.3 1
Cortisol | Cortisol | Cortisol | Cortisol | Cortisolo | Cortisol | µg/dL 6.2 19.4 1 | nmol/L 171 536 0
Testosterone | Testosteron | Testostérone | Testosterona | Testosterone | Testosterona | ng/mL 2.5 8.4 2 | nmol/L 8.6 29 1
DHEA-S | DHEA-S | SDHEA | DHEA-S | DHEA-S | S-DHEA | µg/dL 35 430 0
Parathyroid hormone | Parathormon | Parathormone | Parathormona | Paratormone | Paratormônio | pg/mL 15 65 1
Insulin | Insulin | Insuline | Insulina | Insulina | Insulina | µIU/mL 2.6 24.9 1
# Proteins and inflammation | Proteine und Entzündung | Protéines spécifiques | Proteínas e inflamación | Proteine specifiche | Proteínas e inflamação
C-reactive protein | C-reaktives Protein | Protéine C réactive | Proteína C reactiva | Proteina C reattiva | Proteína C reativa | mg/L - 5 1
Rheumatoid factor | Rheumafaktor | Facteur rhumatoïde | Factor reumatoide | Fattore reumatoide | Fator reumatoide | IU/mL - 14 1
Immunoglobulin G | Immunglobulin G | Immunoglobulines G | Inmunoglobulina G | Immunoglobuline G | Imunoglobulina G | mg/dL 700 1600 0 | g/L 7 16 2
Immunoglobulin A | Immunglobulin A | Immunoglobulines A | Inmunoglobulina A | Immunoglobuline A | Imunoglobulina A | mg/dL 70 400 0 | g/L 0.7 4 2
Complement C3 | Komplement C3 | Complément C3 | Complemento C3 | Complemento C3 | Complemento C3 | mg/dL 90 180 0 | g/L 0.9 1.8 2
Haptoglobin | Haptoglobin | Haptoglobine | Haptoglobina | Aptoglobina | Haptoglobina | mg/dL 30 200 0 | g/L 0.3 2 2
# Tumour markers | Tumormarker | Marqueurs tumoraux | Marcadores tumorales | Marcatori tumorali | Marcadores tumorais
PSA total | PSA gesamt | PSA total | PSA total | PSA totale | PSA total | ng/mL - 4 3
CEA | CEA | ACE | CEA | CEA | CEA | ng/mL - 5 1
CA 125 | CA 125 | CA 125 | CA 125 | CA 125 | CA 125 | U/mL - 35 1
CA 15-3 | CA 15-3 | CA 15-3 | CA 15-3 | CA 15-3 | CA 15-3 | U/mL - 25 1
Alpha-fetoprotein | Alpha-Fetoprotein | Alpha-fœtoprotéine | Alfafetoproteína | Alfa-fetoproteina | Alfafetoproteína | ng/mL - 7 2
`;

const LANGUAGES = ["en", "de", "fr", "es", "it", "pt"] as const;
const byLanguage = (cells: readonly string[]) =>
  Object.fromEntries(LANGUAGES.map((language, i) => [language, cells[i] ?? ""])) as Record<Language, string>;
const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());

function analyteOf(names: Analyte["names"], measure: string): Analyte {
  const [unit = "", low = "", high = "", decimals = "0"] = measure.split(" ");
  const limit = (text: string) => (text === "-" ? null : Number(text));
  return {
    names,
    unit: unit === "-" ? "" : unit,
    low: limit(low),
    high: limit(high),
    decimals: Number(decimals),
  };
}

function panelOf(block: string): Panel {
  const [title = "", ...lines] = block.trim().split("\n");
  const rows = lines.map(cellsOf).map((cells) => ({ names: byLanguage(cells), cells }));
  return {
    titles: byLanguage(cellsOf(title)),
    analytes: rows.map(({ names, cells }) => analyteOf(names, cells[6] ?? "")),
    si: rows.map(({ names, cells }) => analyteOf(names, cells[7] ?? cells[6] ?? "")),
  };
}

/** Every panel of the catalogue. */
export const catalogue: readonly Panel[] = DATA.trim().slice(1).split("\n#").map(panelOf);
