/**
 * Units and names beyond those of ../factors.ts, so that every coded analyte stands here in every unit in use. A
 * factor is "value in this unit x factor = value in the subject's first unit". Molar masses: PubChem; 1 ukat is 60 U.
 */
import { type Spelling, type Subject, subjects } from "../factors.ts";

/** A subject that may need its heading to be told apart. */
export interface HeadedSubject extends Subject {
  readonly section?: string;
}

const unit = (printed: string, ucum: string, factor: number, decimals: number): Spelling => ({
  printed,
  ucum,
  factor,
  decimals,
});

const enzyme = [unit("IU/L", "[IU]/L", 1, 0), unit("\u00b5kat/L", "ukat/L", 60, 2)];
const perMicrolitre = unit("/\u00b5L", "/uL", 0.001, 0);
const milligramPerLitre = unit("mg/l", "mg/L", 1, 1);

const moreUnits: Readonly<Record<string, readonly Spelling[]>> = {
  calcium: [unit("mEq/L", "meq/L", 2.004, 1)],
  magnesium: [unit("mEq/L", "meq/L", 1.21525, 1)],
  hemoglobin: [unit("mmol/L", "mmol/L", 1.61145, 1)],
  platelets: [perMicrolitre],
  leukocytes: [perMicrolitre],
  "neutrophils-absolute": [unit("10^3/\u00b5L", "10*3/uL", 1, 2)],
  fibrinogen: [unit("\u00b5mol/L", "umol/L", 34, 1)],
  lithium: [unit("mEq/L", "meq/L", 1, 2)],
  digoxin: [unit("\u00b5g/L", "ug/L", 1, 1)],
  chloride: [unit("mEq/L", "meq/L", 1, 0)],
  alt: enzyme,
  ast: enzyme,
  amylase: enzyme,
  "creatine-kinase": enzyme,
  carbamazepine: [milligramPerLitre],
  phenytoin: [unit("\u00b5g/mL", "ug/mL", 1, 1)],
  theophylline: [unit("\u00b5g/mL", "ug/mL", 1, 1)],
  valproate: [unit("\u00b5g/mL", "ug/mL", 1, 0)],
  paracetamol: [unit("mg/L", "mg/L", 1, 0)],
  salicylate: [unit("mmol/L", "mmol/L", 13.812, 2), unit("\u00b5g/mL", "ug/mL", 0.1, 0)],
  lidocaine: [milligramPerLitre, unit("\u00b5mol/L", "umol/L", 0.23434, 1)],
  ethanol: [unit("g/L", "g/L", 100, 2), unit("mg/L", "mg/L", 0.1, 0)],
  lead: [
    unit("\u00b5g/L", "ug/L", 0.1, 0),
    unit("nmol/L", "nmol/L", 0.02072, 0),
    unit("\u00b5g/mL", "ug/mL", 100, 3),
    unit("ng/mL", "ng/mL", 0.1, 0),
    unit("mg/L", "mg/L", 100, 3),
  ],
  ciclosporin: [unit("\u00b5g/L", "ug/L", 1, 0)],
  "t4-free": [unit("ng/L", "ng/L", 0.1, 1), unit("pg/mL", "pg/mL", 0.1, 1)],
  "phenytoin-free": [milligramPerLitre, unit("\u00b5mol/L", "umol/L", 0.25227, 1)],
  crp: [unit("\u00b5g/mL", "ug/mL", 1, 0)],
};

const mercury = [unit("mmHg", "mm[Hg]", 1, 0), unit("kPa", "kPa", 7.50062, 1)];

/** Analytes that no subject of ../factors.ts names; those that share limits carry the name of the one they share. */
const moreSubjects: readonly HeadedSubject[] = [
  {
    name: "Corrected calcium",
    analyte: "calcium",
    units: [unit("mg/dL", "mg/dL", 1, 1), unit("mmol/L", "mmol/L", 4.0078, 2)],
    range: [8.6, 10.2],
  },
  {
    name: "Carbon dioxide",
    analyte: "bicarbonate",
    units: [unit("mmol/L", "mmol/L", 1, 0), unit("mEq/L", "meq/L", 1, 0)],
    range: [22, 29],
  },
  {
    name: "Glucose post prandial",
    analyte: "glucose",
    units: [unit("mg/dL", "mg/dL", 1, 0), unit("mmol/L", "mmol/L", 18.016, 1)],
    range: [70, 140],
  },
  {
    name: "hs-CRP",
    analyte: "crp",
    units: [unit("mg/L", "mg/L", 1, 1), unit("mg/dL", "mg/dL", 10, 2)],
    range: [null, 3],
  },
  {
    name: "pH",
    analyte: "blood-ph",
    section: "Blood gas",
    units: [unit("", "[pH]", 1, 2)],
    range: [7.35, 7.45],
  },
  { name: "pCO2", analyte: "blood-pco2", section: "Blood gas", units: mercury, range: [35, 45] },
  { name: "pO2", analyte: "blood-po2", section: "Blood gas", units: mercury, range: [80, 100] },
  {
    name: "pH",
    analyte: "blood-ph",
    section: "Venous blood gas",
    units: [unit("", "[pH]", 1, 2)],
    range: [7.32, 7.43],
  },
  { name: "pCO2", analyte: "blood-pco2", section: "Venous blood gas", units: mercury, range: [40, 50] },
];

/** Every coded analyte that is printed as a row, in every unit in use. */
export const everySubject: readonly HeadedSubject[] = [
  ...subjects.map((subject) => ({
    ...subject,
    units: [...subject.units, ...(moreUnits[subject.analyte] ?? [])],
  })),
  ...moreSubjects,
];
