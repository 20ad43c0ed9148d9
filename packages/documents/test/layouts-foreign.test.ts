import { expect, test } from "vitest";
import { type Print, rowsOf } from "./printed-page.ts";

const HEADINGS: Print = [
  [50, 80, "Test"],
  [200, 80, "Result"],
  [280, 80, "Unit"],
  [360, 80, "Reference range"],
];

test("a heading that goes on in the next line is one heading", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Análise"],
    [200, 80, "Resultado"],
    [280, 80, "Unidades"],
    [360, 80, "Valores de"],
    [360, 90, "referência"],
    [50, 104, "Glicose"],
    [200, 104, "118"],
    [280, 104, "mg/dL"],
    [360, 104, "70 - 110"],
  ]);
  expect(rows).toEqual(["Glicose | 118 | mg/dL | 70 - 110 | sure"]);
});

test("ranges set around the middle of their row stay with it", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    [360, 100, "M: 13.0 - 17.5"],
    [50, 105, "Hemoglobin"],
    [200, 105, "14.2"],
    [280, 105, "g/dL"],
    [360, 110, "F: 12.0 - 16.0"],
    [360, 124, "M: 30 - 400"],
    [50, 129, "Ferritin"],
    [200, 129, "88"],
    [280, 129, "ng/mL"],
    [360, 134, "F: 15 - 150"],
  ]);
  expect(rows).toEqual([
    "Hemoglobin | 14.2 | g/dL | M: 13.0 - 17.5 F: 12.0 - 16.0 | sure",
    "Ferritin | 88 | ng/mL | M: 30 - 400 F: 15 - 150 | sure",
  ]);
});

test("a method below a name, with the value between them, is no part of the name", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    [50, 100, "TSH"],
    [200, 105, "6.27"],
    [280, 105, "mIU/L"],
    [360, 105, "0.27 - 4.20"],
    [50, 110, "ECLIA", 7],
  ]);
  expect(rows).toEqual(["TSH | 6.27 | mIU/L | 0.27 - 4.20 | sure"]);
});

test("four headings that nobody knows end the table above them", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    [50, 100, "HbA1c"],
    [200, 100, "7.4"],
    [280, 100, "%"],
    [360, 100, "4.0 - 6.0"],
    [50, 120, "Peak"],
    [200, 120, "Calibrated area"],
    [280, 120, "Height"],
    [360, 120, "Retention"],
    [50, 134, "A1a"],
    [200, 134, "1.1"],
    [280, 134, "0.158"],
    [360, 134, "21455"],
  ]);
  expect(rows.filter((row) => row.endsWith("sure"))).toEqual(["HbA1c | 7.4 | % | 4.0 - 6.0 | sure"]);
});

test("a label far from its value, its name above a note, and its range below", async () => {
  const { rows } = await rowsOf([
    [50, 80, "FERRITINA"],
    [50, 102, "Método: quimioluminescência"],
    [50, 124, "RESULTADO........:"],
    [170, 124, "24,3 ng/mL"],
    [50, 146, "VALOR DE REFERÊNCIA:"],
    [170, 146, "15,0 a 150,0 ng/mL"],
  ]);
  expect(rows).toEqual(["FERRITINA | 24,3 | ng/mL | 15,0 a 150,0 ng/mL | sure"]);
});

test("a card whose range stands at the left of its value, below the name", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Glucose"],
    [400, 80, "High"],
    [50, 100, "Range 70-99 mg/dL"],
    [390, 100, "101 mg/dL"],
  ]);
  expect(rows).toEqual(["Glucose | 101 | mg/dL | 70-99 mg/dL | sure"]);
});

test("results parted by strokes that stand alone", async () => {
  const { rows } = await rowsOf([[50, 80, "Sodium 139 mmol/L / Potassium 4.1 mmol/L / Chloride 103 mmol/L"]]);
  expect(rows).toEqual([
    "Sodium | 139 | mmol/L |  | sure",
    "Potassium | 4.1 | mmol/L |  | sure",
    "Chloride | 103 | mmol/L |  | sure",
  ]);
});

test("what a sentence says without a range a person must look at", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Sodium was 138 mmol/L (135-145), potassium was 4.8 mmol/L (3.5-5.1) and the"],
    [50, 92, "creatinine was 1.4 mg/dL (0.7-1.3). Albumin 41 g/L."],
  ]);
  expect(rows).toContain("Sodium | 138 | mmol/L | 135-145 | sure");
  expect(rows.filter((row) => row.startsWith("Albumin") && row.endsWith("sure"))).toEqual([]);
});

test("a word behind a number in its own cell is part of the result", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    [50, 100, "HIV-1 RNA"],
    [200, 100, "<20 DETECTED"],
    [280, 100, "copies/mL"],
    [360, 100, "NOT DETECTED"],
  ]);
  expect(rows).toEqual(["HIV-1 RNA | <20 DETECTED | copies/mL | NOT DETECTED | ask"]);
});

test("the letter beside a smallest concentration judges it", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Antibiotic"],
    [200, 80, "MIC (mg/L)"],
    [300, 80, "Susceptibility"],
    [50, 100, "Gentamicin"],
    [200, 100, "<=1"],
    [300, 100, "S"],
  ]);
  expect(rows).toEqual(["Gentamicin | <=1 | mg/L |  | sure"]);
});

test("a labelled result whose name is not found is told", async () => {
  const { rows, unread } = await rowsOf([
    [50, 80, "Sodium"],
    [200, 80, "139 mmol/L"],
    [300, 80, "136 - 145"],
    [50, 300, "Result: 92 mg/dL"],
  ]);
  expect(rows).toHaveLength(1);
  expect(unread).toContain("Result: 92 mg/dL");
});

test("born on one day, reported on another: dates behind labels head no table", async () => {
  const { rows } = await rowsOf([
    [50, 60, "Data di nascita"],
    [160, 60, "01/01/1961"],
    [310, 60, "Refertazione"],
    [420, 60, "15/08/2024"],
    [50, 100, "Neutrofili"],
    [160, 100, "58,4 %"],
    [230, 100, "40 - 75 %"],
    [330, 100, "6950 /mm3"],
    [420, 100, "1800 - 7500 /mm3"],
  ]);
  expect(rows).toEqual([
    "Neutrofili | 58,4 | % | 40 - 75 % | sure",
    "Neutrofili | 6950 | /mm3 | 1800 - 7500 /mm3 | sure",
  ]);
});
