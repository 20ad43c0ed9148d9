import type { Reading } from "@serenya/contract";

/** Name, value and unit as printed. */
type Line = readonly [name: string, value: string, unit: string | null];

export interface FittingPanel {
  readonly title: string;
  readonly rows: readonly Line[];
}

/** Whose results these are. */
export const patient: Reading["patient"] = { sex: "female", age: { value: 46, unit: "a" } };

/** Panels whose numbers fit each other, in conventional and SI units: made up, reckoned by hand. */
export const fittingPanels: readonly FittingPanel[] = [
  {
    title: "red cells, conventional",
    rows: [
      ["Hemoglobin", "13.2", "g/dL"],
      ["Hematocrit", "39.6", "%"],
      ["RBC", "4.50", "10^6/uL"],
      ["MCV", "88.0", "fL"],
      ["MCH", "29.3", "pg"],
      ["MCHC", "33.3", "g/dL"],
    ],
  },
  {
    title: "red cells, SI by mass",
    rows: [
      ["Haemoglobin", "132", "g/L"],
      ["Haematocrit", "0.396", "L/L"],
      ["Red cells", "4.50", "10^12/L"],
      ["MCV", "88", "fL"],
      ["MCH", "29.3", "pg"],
      ["MCHC", "333", "g/L"],
    ],
  },
  {
    title: "red cells, SI by substance",
    rows: [
      ["Hämoglobin", "8.2", "mmol/L"],
      ["Hämatokrit", "0.396", "L/L"],
      ["Erythrozyten", "4.50", "/pL"],
      ["MCV", "88", "fL"],
      ["MCH", "1.82", "fmol"],
      ["MCHC", "20.7", "mmol/L"],
    ],
  },
  {
    title: "differential with counts, thousands",
    rows: [
      ["WBC", "7.20", "10^3/uL"],
      ["Neutrophils", "58.0", "%"],
      ["Lymphocytes", "30.5", "%"],
      ["Monocytes", "7.2", "%"],
      ["Eosinophils", "3.3", "%"],
      ["Basophils", "1.0", "%"],
      ["Absolute neutrophils", "4.18", "10^3/uL"],
      ["Absolute lymphocytes", "2.20", "10^3/uL"],
      ["Absolute monocytes", "0.52", "10^3/uL"],
      ["Absolute eosinophils", "0.24", "10^3/uL"],
      ["Absolute basophils", "0.07", "10^3/uL"],
    ],
  },
  {
    title: "differential with counts, whole cells",
    rows: [
      ["Total leucocyte count", "9800", "/cumm"],
      ["Neutrophils", "62", "%"],
      ["Lymphocytes", "28", "%"],
      ["Monocytes", "6", "%"],
      ["Eosinophils", "3", "%"],
      ["Basophils", "1", "%"],
      ["Absolute neutrophil count", "6076", "/cumm"],
      ["Absolute lymphocyte count", "2744", "/cumm"],
      ["Absolute monocyte count", "588", "/cumm"],
      ["Absolute eosinophil count", "294", "/cumm"],
      ["Absolute basophil count", "98", "/cumm"],
    ],
  },
  {
    title: "platelets and reticulocytes",
    rows: [
      ["Platelets", "250", "10^9/L"],
      ["MPV", "10.2", "fL"],
      ["Plateletcrit", "0.255", "%"],
      ["RBC", "4.50", "10^12/L"],
      ["Reticulocytes", "1.2", "%"],
      ["Absolute reticulocytes", "54.0", "10^9/L"],
    ],
  },
  {
    title: "fats, conventional",
    rows: [
      ["Total cholesterol", "212", "mg/dL"],
      ["HDL cholesterol", "52", "mg/dL"],
      ["Triglycerides", "145", "mg/dL"],
      ["LDL cholesterol", "131", "mg/dL"],
      ["Non-HDL cholesterol", "160", "mg/dL"],
      ["VLDL cholesterol", "29", "mg/dL"],
      ["TC/HDL ratio", "4.1", null],
      ["LDL/HDL ratio", "2.5", null],
    ],
  },
  {
    title: "fats, SI",
    rows: [
      ["Total cholesterol", "5.48", "mmol/L"],
      ["HDL cholesterol", "1.34", "mmol/L"],
      ["Triglycerides", "1.64", "mmol/L"],
      ["LDL cholesterol", "3.39", "mmol/L"],
      ["Non-HDL cholesterol", "4.14", "mmol/L"],
      ["VLDL cholesterol", "0.75", "mmol/L"],
      ["TC/HDL ratio", "4.1", null],
    ],
  },
  {
    title: "salts and proteins, conventional",
    rows: [
      ["Sodium", "140", "mmol/L"],
      ["Potassium", "4.2", "mmol/L"],
      ["Chloride", "103", "mmol/L"],
      ["Bicarbonate", "25", "mmol/L"],
      ["Anion gap", "12", "mmol/L"],
      ["Glucose", "95", "mg/dL"],
      ["Osmolality", "291", "mOsm/kg"],
      ["Total protein", "7.2", "g/dL"],
      ["Albumin", "4.4", "g/dL"],
      ["Globulin", "2.8", "g/dL"],
      ["A/G ratio", "1.57", null],
      ["Calcium", "9.1", "mg/dL"],
      ["Corrected calcium", "8.8", "mg/dL"],
      ["BUN", "15.9", "mg/dL"],
      ["Urea", "34", "mg/dL"],
      ["Creatinine", "0.85", "mg/dL"],
      ["BUN/Creatinine ratio", "18.7", null],
      ["eGFR", "86", "mL/min/1.73m2"],
    ],
  },
  {
    title: "salts and proteins, SI, anion gap with potassium",
    rows: [
      ["Sodium", "140", "mmol/L"],
      ["Potassium", "4.2", "mmol/L"],
      ["Chloride", "103", "mmol/L"],
      ["Bicarbonate", "25", "mmol/L"],
      ["Anion gap", "16.2", "mmol/L"],
      ["Glucose", "5.3", "mmol/L"],
      ["Urea", "5.7", "mmol/L"],
      ["Osmolality", "291", "mmol/kg"],
      ["Total protein", "72", "g/L"],
      ["Albumin", "44", "g/L"],
      ["Globulin", "28", "g/L"],
      ["Calcium", "2.27", "mmol/L"],
      ["Corrected calcium", "2.19", "mmol/L"],
      ["Creatinine", "75", "umol/L"],
      ["eGFR", "86", "mL/min/1.73m2"],
    ],
  },
  {
    title: "liver, conventional",
    rows: [
      ["Total bilirubin", "0.92", "mg/dL"],
      ["Direct bilirubin", "0.21", "mg/dL"],
      ["Indirect bilirubin", "0.71", "mg/dL"],
      ["AST", "24", "U/L"],
      ["ALT", "22", "U/L"],
      ["AST/ALT ratio", "1.09", null],
    ],
  },
  {
    title: "liver, SI",
    rows: [
      ["Total bilirubin", "15.7", "umol/L"],
      ["Direct bilirubin", "3.6", "umol/L"],
      ["Indirect bilirubin", "12.1", "umol/L"],
    ],
  },
  {
    title: "iron, conventional",
    rows: [
      ["Iron", "85", "ug/dL"],
      ["TIBC", "320", "ug/dL"],
      ["UIBC", "235", "ug/dL"],
      ["Transferrin saturation", "26.6", "%"],
    ],
  },
  {
    title: "iron, SI",
    rows: [
      ["Iron", "15.2", "umol/L"],
      ["TIBC", "57.3", "umol/L"],
      ["UIBC", "42.1", "umol/L"],
      ["Transferrin saturation", "26.5", "%"],
    ],
  },
  {
    title: "sugar and clotting",
    rows: [
      ["HbA1c", "5.9", "%"],
      ["HbA1c", "41", "mmol/mol"],
      ["Estimated average glucose", "123", "mg/dL"],
      ["Prothrombin time", "12.1", "s"],
      ["INR", "1.05", null],
    ],
  },
  {
    title: "urine, by gram",
    rows: [
      ["Microalbumin, urine", "24.0", "mg/L"],
      ["Urine creatinine", "85", "mg/dL"],
      ["Albumin/Creatinine ratio", "28.2", "mg/g"],
    ],
  },
  {
    title: "urine, by mole",
    rows: [
      ["Microalbumin, urine", "24.0", "mg/L"],
      ["Urine creatinine", "7.5", "mmol/L"],
      ["Albumin/Creatinine ratio", "3.2", "mg/mmol"],
    ],
  },
];
