import { expect, test } from "vitest";
import { readPage } from "../src/layout/read-page.ts";
import { buildLines } from "../src/text/lines.ts";
import { joinText } from "../src/text/word.ts";
import { type Print, rowsOf } from "./printed-page.ts";
import { wordsAt } from "./rows.ts";

const HEADINGS: Print = [
  [50, 80, "Test"],
  [200, 80, "Result"],
  [280, 80, "Unit"],
  [360, 80, "Reference range"],
];

/** A row of a table with those headings. */
const line = (y: number, ...cells: readonly string[]): Print =>
  cells.flatMap((text, i) => (text === "" ? [] : [[[50, 200, 280, 360, 460][i] ?? 520, y, text] as const]));

test("names and numbers parted by strokes are a row each", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Na/K/Cl: 136/4.4/102 mmol/L"],
    [50, 100, "pH/pCO2/HCO3: 7.31 / 52 / 25.1"],
    [50, 120, "ABG on arrival 7.32/48/88/24"],
  ]);
  expect(rows).toEqual([
    "Na | 136 | mmol/L |  | sure",
    "K | 4.4 | mmol/L |  | sure",
    "Cl | 102 | mmol/L |  | sure",
    "pH | 7.31 |  |  | sure",
    "pCO2 | 52 |  |  | ask",
    "HCO3 | 25.1 |  |  | ask",
  ]);
});

test("a chain of numbers without names is told", async () => {
  const { unread } = await rowsOf([
    ...HEADINGS,
    ...line(100, "Sodium", "139", "mmol/L", "136 - 145"),
    [50, 160, "ABG on arrival 7.32/48/88/24"],
  ]);
  expect(unread).toEqual(["ABG on arrival 7.32/48/88/24"]);
});

test("rows of two people are for a person to sort", async () => {
  const first: Print = [
    [50, 60, "Patient: Ada Sample   DOB 03/02/1939"],
    ...HEADINGS,
    ...line(100, "Sodium", "139", "mmol/L", "136 - 145"),
  ];
  const again: Print = [
    [50, 140, "Patient: SAMPLE, ADA   born 3 Feb 1939"],
    ...line(180, "Potassium", "4.1", "mmol/L", "3.5 - 5.1"),
  ];
  const other: Print = [
    [50, 140, "Patient: Max Muster   DOB 19/11/1933"],
    ...line(180, "Potassium", "4.1", "mmol/L", "3.5 - 5.1"),
  ];
  expect((await rowsOf([...first, ...again])).reasons).toEqual([]);
  const two = await rowsOf([...first, ...other]);
  expect(two.rows).toEqual([
    "Sodium | 139 | mmol/L | 136 - 145 | ask",
    "Potassium | 4.1 | mmol/L | 3.5 - 5.1 | ask",
  ]);
  expect(two.reasons).toEqual(["several-patients"]);
});

test("a letter that touches its number is a flag", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    ...line(100, "Creatinine", "H121", "umol/L", "60 - 110"),
    ...line(114, "Potassium", "L3.1", "mmol/L", "3.5 - 5.1"),
  ]);
  expect(rows).toEqual([
    "Creatinine | 121 | umol/L | 60 - 110 | sure",
    "Potassium | 3.1 | mmol/L | 3.5 - 5.1 | sure",
  ]);
});

test("columns of risk beside the wanted range are no results", async () => {
  const headings = ["Marker", "Your result", "Optimal", "Moderate", "High risk", "Units"];
  const cells = ["Triglycerides", "98", "<150", "150-199", "≥200", "mg/dL"];
  const at = (texts: readonly string[], y: number): Print =>
    texts.map((text, i) => [50 + 85 * i, y, text] as const);
  expect((await rowsOf([...at(headings, 80), ...at(cells, 94)])).rows).toEqual([
    "Triglycerides | 98 | mg/dL | <150 | sure",
  ]);
});

test("headings for ranges and earlier results alone leave name and value at their left", async () => {
  const { rows } = await rowsOf([
    [250, 80, "Valeurs de référence Antériorités"],
    [50, 94, "NUMÉRATION GLOBULAIRE"],
    [50, 108, "Hémoglobine"],
    [150, 108, "11,6 g/dL"],
    [250, 108, "11,5 à 17,5"],
    [360, 108, "12,1"],
    [150, 122, "7,2 mmol/L"],
    [250, 122, "7,1 à 10,8"],
    [50, 136, "Hématocrite"],
    [150, 136, "35,4 %"],
    [250, 136, "34,0 à 53,0"],
    [360, 136, "36,8"],
  ]);
  expect(rows).toEqual([
    "Hémoglobine | 11,6 | g/dL | 11,5 à 17,5 | sure",
    "Hématocrite | 35,4 | % | 34,0 à 53,0 | sure",
  ]);
});

test("the title above a row is no name for the value below that row", async () => {
  const { rows } = await rowsOf([
    [50, 94, "FULL BLOOD COUNT (Analyser XN)"],
    [50, 106, "Hemoglobin"],
    [150, 106, "11.6 g/dL"],
    [250, 106, "11.5 - 17.5"],
    [150, 118, "7.2 mmol/L"],
    [250, 118, "7.1 - 10.8"],
  ]);
  expect(rows).toEqual(["Hemoglobin | 11.6 | g/dL | 11.5 - 17.5 | sure"]);
});

test("brackets and 'Ratio' in a line of their own are the end of a name", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    ...line(98, "Total sperm number"),
    ...line(104, "", "86.8", "", "39 - 900"),
    ...line(110, "(million/ejaculate)"),
    ...line(130, "Alkaline", "132", "IU/L", "44 - 121"),
    ...line(142, "Phosphatase"),
    ...line(154, "Sodium", "139", "mmol/L", "136 - 145"),
  ]);
  expect(rows).toEqual([
    "Total sperm number | 86.8 | million/ejaculate | 39 - 900 | sure",
    "Alkaline Phosphatase | 132 | IU/L | 44 - 121 | sure",
    "Sodium | 139 | mmol/L | 136 - 145 | sure",
  ]);
});

test("a measured number beside the word that judges it is not dropped in silence", async () => {
  const at = (texts: readonly string[], y: number): Print =>
    texts.map((text, i) => [50 + 120 * i, y, text] as const);
  const { rows, reasons } = await rowsOf([
    ...at(["Assay", "Concentration", "Result", "Reference"], 80),
    ...at(["Rubella IgG", "48.2 IU/mL", "Immune", "Immune"], 94),
  ]);
  expect(rows).toEqual(["Rubella IgG | Immune |  | Immune | ask"]);
  expect(reasons).toEqual(["second-value"]);
});

test("a unit beside the value goes before the one in the heading", async () => {
  const at = (texts: readonly string[], y: number): Print =>
    texts.map((text, i) => [50 + 120 * i, y, text] as const);
  const { rows } = await rowsOf([
    ...at(["Assay", "Result (index/mL)", "Reference"], 80),
    ...at(["Rubella IgG", "48.2 IU/mL", "10 - 500"], 94),
  ]);
  expect(rows).toEqual(["Rubella IgG | 48.2 | IU/mL | 10 - 500 | sure"]);
});

test("a table that begins at the right is read from there", () => {
  const print = (text: string, left: number, baseline: number) => wordsAt(text, left, baseline);
  const words = [
    ...print("ןיקת חווט", 50, 100),
    ...print("תודיחי", 160, 100),
    ...print("האצות", 250, 100),
    ...print("הקידב", 340, 100),
    ...print("70 - 100", 50, 115),
    ...print("mg/dL", 160, 115),
    ...print("92", 250, 115),
    ...print("זוקולג", 340, 115),
    ...print("0-200", 50, 130),
    ...print("mg/dL", 160, 130),
    ...print("212", 250, 130),
    ...print("TOTAL CHOLESTEROL", 340, 130),
  ];
  const { rows } = readPage(
    buildLines(words, []),
    { width: 600, order: null },
    { tables: [], section: null },
  );
  expect(rows.map((row) => [row.name, row.value, row.unit, row.range].map(joinText))).toEqual([
    ["גלוקוז", "92", "mg/dL", "70 - 100"],
    ["TOTAL CHOLESTEROL", "212", "mg/dL", "0-200"],
  ]);
  // Each number's place is the one on the page.
  expect(rows.map((row) => row.value[0]?.left)).toEqual([250, 250]);
});
