/**
 * How the evaluation itself converts: one number an analyte and unit, "value in this unit x factor = value in
 * the first unit". Written down from the project's safety bar and laboratory tables, and not computed by the
 * code under test, so that a wrong conversion there shows.
 */
export interface Spelling {
  /** As a laboratory prints it. */
  readonly printed: string;
  /** UCUM code, as the lists name it. */
  readonly ucum: string;
  readonly factor: number;
  /** Decimals that laboratories print in this unit. */
  readonly decimals: number;
}

export interface Subject {
  readonly name: string;
  readonly analyte: string;
  readonly units: readonly Spelling[];
  /** A printed reference range in the first unit, as laboratories print it. */
  readonly range: readonly [low: number | null, high: number | null];
}

const unit = (printed: string, ucum: string, factor: number, decimals: number): Spelling => ({
  printed,
  ucum,
  factor,
  decimals,
});

export const subjects: readonly Subject[] = [
  {
    name: "Sodium",
    analyte: "sodium",
    units: [unit("mmol/L", "mmol/L", 1, 0), unit("mEq/L", "meq/L", 1, 0)],
    range: [135, 145],
  },
  {
    name: "Potassium",
    analyte: "potassium",
    units: [unit("mmol/L", "mmol/L", 1, 1), unit("mEq/l", "meq/L", 1, 1)],
    range: [3.5, 5.1],
  },
  {
    name: "Glucose",
    analyte: "glucose",
    units: [unit("mg/dL", "mg/dL", 1, 0), unit("mmol/L", "mmol/L", 18.016, 1)],
    range: [70, 140],
  },
  {
    name: "Fasting glucose",
    analyte: "glucose",
    units: [unit("mg/dl", "mg/dL", 1, 0), unit("mmol/l", "mmol/L", 18.016, 1)],
    range: [70, 99],
  },
  {
    name: "Calcium",
    analyte: "calcium",
    units: [unit("mg/dL", "mg/dL", 1, 1), unit("mmol/L", "mmol/L", 4.008, 2)],
    range: [8.6, 10.2],
  },
  {
    name: "Magnesium",
    analyte: "magnesium",
    units: [unit("mg/dL", "mg/dL", 1, 1), unit("mmol/L", "mmol/L", 2.431, 2)],
    range: [1.6, 2.6],
  },
  {
    name: "Phosphorus",
    analyte: "phosphate",
    units: [unit("mg/dL", "mg/dL", 1, 1), unit("mmol/L", "mmol/L", 3.097, 2)],
    range: [2.5, 4.5],
  },
  {
    name: "Bicarbonate",
    analyte: "bicarbonate",
    units: [unit("mmol/L", "mmol/L", 1, 0), unit("mEq/L", "meq/L", 1, 0)],
    range: [22, 29],
  },
  {
    name: "Creatinine",
    analyte: "creatinine",
    units: [unit("mg/dL", "mg/dL", 1, 2), unit("\u00b5mol/L", "umol/L", 1 / 88.4, 0)],
    range: [0.6, 1.3],
  },
  {
    name: "Haemoglobin",
    analyte: "hemoglobin",
    units: [unit("g/dL", "g/dL", 1, 1), unit("g/L", "g/L", 0.1, 0), unit("gm%", "g/dL", 1, 1)],
    range: [12, 17],
  },
  {
    name: "Platelets",
    analyte: "platelets",
    units: [
      unit("10^9/L", "10*9/L", 1, 0),
      unit("/cumm", "/mm3", 0.001, 0),
      unit("x10\u00b3/\u00b5L", "10*3/uL", 1, 0),
      unit("lakhs/cumm", "10*5/uL", 100, 2),
    ],
    range: [150, 400],
  },
  {
    name: "WBC",
    analyte: "leukocytes",
    units: [
      unit("10^9/L", "10*9/L", 1, 1),
      unit("cells/cu.mm", "/mm3", 0.001, 0),
      unit("K/uL", "10*3/uL", 1, 1),
    ],
    range: [4, 11],
  },
  {
    name: "Absolute neutrophil count",
    analyte: "neutrophils-absolute",
    units: [unit("10^9/L", "10*9/L", 1, 2), unit("/\u00b5L", "/uL", 0.001, 0)],
    range: [1.8, 7.7],
  },
  { name: "INR", analyte: "inr", units: [unit("", "{INR}", 1, 1)], range: [0.8, 1.2] },
  {
    name: "Fibrinogen",
    analyte: "fibrinogen",
    units: [unit("mg/dL", "mg/dL", 1, 0), unit("g/L", "g/L", 100, 1)],
    range: [200, 400],
  },
  { name: "Lithium", analyte: "lithium", units: [unit("mmol/L", "mmol/L", 1, 2)], range: [0.6, 1.2] },
  {
    name: "Digoxin",
    analyte: "digoxin",
    units: [unit("ng/mL", "ng/mL", 1, 1), unit("nmol/L", "nmol/L", 0.781, 1)],
    range: [0.8, 2.0],
  },
  {
    name: "Hematocrit",
    analyte: "hematocrit",
    units: [unit("%", "%", 1, 1), unit("L/L", "L/L", 100, 3)],
    range: [36, 50],
  },
  {
    name: "Ionized calcium",
    analyte: "calcium-ionized",
    units: [unit("mmol/L", "mmol/L", 1, 2), unit("mg/dL", "mg/dL", 1 / 4.008, 1)],
    range: [1.12, 1.32],
  },
  { name: "Chloride", analyte: "chloride", units: [unit("mmol/L", "mmol/L", 1, 0)], range: [98, 107] },
  {
    name: "Urea",
    analyte: "urea",
    units: [unit("mmol/L", "mmol/L", 1, 1), unit("mg/dL", "mg/dL", 1 / 6.006, 0)],
    range: [2.5, 7.8],
  },
  {
    name: "BUN",
    analyte: "urea-nitrogen",
    units: [unit("mg/dL", "mg/dL", 1, 0), unit("mmol/L", "mmol/L", 2.8014, 1)],
    range: [7, 20],
  },
  {
    name: "Total bilirubin",
    analyte: "bilirubin-total",
    units: [unit("mg/dL", "mg/dL", 1, 1), unit("umol/L", "umol/L", 0.058466, 0)],
    range: [0.2, 1.2],
  },
  {
    name: "ALT (SGPT)",
    analyte: "alt",
    units: [unit("U/L", "U/L", 1, 0), unit("IU/L", "U/L", 1, 0)],
    range: [7, 56],
  },
  { name: "AST (SGOT)", analyte: "ast", units: [unit("U/L", "U/L", 1, 0)], range: [10, 40] },
  { name: "Amylase", analyte: "amylase", units: [unit("U/L", "U/L", 1, 0)], range: [25, 125] },
  { name: "CPK", analyte: "creatine-kinase", units: [unit("U/L", "U/L", 1, 0)], range: [30, 200] },
  {
    name: "Triglycerides",
    analyte: "triglycerides",
    units: [unit("mg/dL", "mg/dL", 1, 0), unit("mmol/L", "mmol/L", 88.57, 2)],
    range: [null, 150],
  },
  { name: "aPTT", analyte: "aptt", units: [unit("sec", "s", 1, 1)], range: [25, 35] },
  {
    name: "Iron",
    analyte: "iron",
    units: [unit("ug/dL", "ug/dL", 1, 0), unit("umol/L", "umol/L", 5.5845, 1)],
    range: [60, 170],
  },
  {
    name: "Carbamazepine",
    analyte: "carbamazepine",
    units: [unit("ug/mL", "ug/mL", 1, 1), unit("umol/L", "umol/L", 0.23627, 0)],
    range: [4, 12],
  },
  {
    name: "Phenytoin",
    analyte: "phenytoin",
    units: [unit("mg/L", "mg/L", 1, 1), unit("umol/L", "umol/L", 0.25227, 0)],
    range: [10, 20],
  },
  {
    name: "Theophylline",
    analyte: "theophylline",
    units: [unit("mg/L", "mg/L", 1, 1), unit("umol/L", "umol/L", 0.18016, 0)],
    range: [10, 20],
  },
  {
    name: "Valproic acid",
    analyte: "valproate",
    units: [unit("mg/L", "mg/L", 1, 0), unit("umol/L", "umol/L", 0.14421, 0)],
    range: [50, 100],
  },
  {
    name: "Acetaminophen",
    analyte: "paracetamol",
    units: [unit("ug/mL", "ug/mL", 1, 0), unit("umol/L", "umol/L", 0.15116, 0)],
    range: [10, 30],
  },
  {
    name: "Salicylate",
    analyte: "salicylate",
    units: [unit("mg/dL", "mg/dL", 1, 1), unit("mg/L", "mg/L", 0.1, 0)],
    range: [null, 20],
  },
  { name: "Lidocaine", analyte: "lidocaine", units: [unit("ug/mL", "ug/mL", 1, 1)], range: [1.5, 5] },
  {
    name: "Ethanol",
    analyte: "ethanol",
    units: [unit("mg/dL", "mg/dL", 1, 0), unit("mmol/L", "mmol/L", 4.6069, 1)],
    range: [null, 10],
  },
  {
    name: "Blood lead",
    analyte: "lead",
    units: [unit("ug/dL", "ug/dL", 1, 1), unit("umol/L", "umol/L", 20.72, 2)],
    range: [null, 3.5],
  },
  {
    name: "CSF glucose",
    analyte: "csf-glucose",
    units: [unit("mg/dL", "mg/dL", 1, 0), unit("mmol/L", "mmol/L", 18.016, 1)],
    range: [45, 80],
  },
  { name: "Blasts", analyte: "blasts-percent", units: [unit("%", "%", 1, 0)], range: [null, 0] },
  { name: "Arterial pH", analyte: "arterial-ph", units: [unit("", "[pH]", 1, 2)], range: [7.35, 7.45] },
  {
    name: "Arterial pCO2",
    analyte: "arterial-pco2",
    units: [unit("mmHg", "mm[Hg]", 1, 0), unit("kPa", "kPa", 7.50062, 1)],
    range: [35, 45],
  },
  {
    name: "Arterial pO2",
    analyte: "arterial-po2",
    units: [unit("mmHg", "mm[Hg]", 1, 0), unit("kPa", "kPa", 7.50062, 1)],
    range: [80, 100],
  },
  {
    name: "Lactate",
    analyte: "lactate",
    units: [unit("mmol/L", "mmol/L", 1, 1), unit("mg/dL", "mg/dL", 1 / 9.008, 0)],
    range: [0.5, 2.2],
  },
  {
    name: "CRP",
    analyte: "crp",
    units: [unit("mg/L", "mg/L", 1, 0), unit("mg/dL", "mg/dL", 10, 1)],
    range: [null, 5],
  },
  {
    name: "Ammonia",
    analyte: "ammonia",
    units: [unit("umol/L", "umol/L", 1, 0), unit("ug/dL", "ug/dL", 1 / 1.7031, 0)],
    range: [11, 51],
  },
  { name: "Osmolality", analyte: "osmolality", units: [unit("mOsm/kg", "mosm/kg", 1, 0)], range: [275, 295] },
  { name: "Cyclosporine", analyte: "ciclosporin", units: [unit("ng/mL", "ng/mL", 1, 0)], range: [100, 400] },
  {
    name: "Free T4",
    analyte: "t4-free",
    units: [unit("ng/dL", "ng/dL", 1, 2), unit("pmol/L", "pmol/L", 1 / 12.872, 1)],
    range: [0.8, 1.8],
  },
  { name: "Free phenytoin", analyte: "phenytoin-free", units: [unit("ug/mL", "ug/mL", 1, 1)], range: [1, 2] },
  { name: "Prothrombin time", analyte: "prothrombin-time", units: [unit("s", "s", 1, 1)], range: [11, 13.5] },
  {
    name: "Direct bilirubin",
    analyte: "bilirubin-direct",
    units: [unit("mg/dL", "mg/dL", 1, 1), unit("umol/L", "umol/L", 0.058466, 0)],
    range: [null, 0.3],
  },
];
