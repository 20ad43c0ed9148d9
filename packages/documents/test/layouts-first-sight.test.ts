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

test("several times of one day and another day: the newest column has the results", async () => {
  const at = (texts: readonly string[], y: number): Print =>
    texts.map((text, i) => [50 + (i === 0 ? 0 : 90 + 70 * i), y, text] as const);
  const { rows } = await rowsOf([
    ...at(["", "06/02/24", "06/02/24", "06/13/24"], 80).slice(1),
    ...at(["", "2140", "2355", "0610", "Ref"], 90).slice(1),
    ...at(["Troponin T (ng/L)", "11", "34 H", "52 H", "0-19"], 102),
    ...at(["Creatinine (mg/dL)", "1.02", "--", "1.11", "0.70-1.30"], 114),
  ]);
  expect(rows).toEqual([
    "Troponin T (ng/L) | 52 | ng/L | 0-19 | sure",
    "Creatinine (mg/dL) | 1.11 | mg/dL | 0.70-1.30 | sure",
  ]);
});

test("two columns of one newest day are for a person to choose from", async () => {
  const at = (texts: readonly string[], y: number): Print =>
    texts.map((text, i) => [50 + (i === 0 ? 0 : 90 + 70 * i), y, text] as const);
  const { rows, reasons } = await rowsOf([
    ...at(["Test", "06/13/24", "06/13/24", "06/02/24", "Ref"], 80),
    ...at(["Creatinine (mg/dL)", "1.02", "1.40", "1.11", "0.70-1.30"], 94),
  ]);
  expect(rows).toEqual(["Creatinine (mg/dL) | 1.02 | mg/dL | 0.70-1.30 | ask"]);
  expect(reasons).toContain("newest-unclear");
});

test("dates behind their label are headings enough", async () => {
  const { rows, unread } = await rowsOf([
    [50, 80, "Datum"],
    [140, 80, ":"],
    [170, 80, "03.04.24"],
    [250, 80, "17.01.24"],
    [50, 94, "GPT"],
    [140, 94, ":"],
    [180, 94, "62+"],
    [260, 94, "48"],
    [320, 94, "U/l"],
    [380, 94, "<50"],
    [50, 108, "TSH"],
    [140, 108, ":"],
    [180, 108, "-"],
    [260, 108, "1,88"],
    [320, 108, "mU/l"],
    [380, 108, "0,40-4,00"],
  ]);
  expect(rows).toEqual(["GPT | 62 | U/l | <50 | sure"]);
  // An earlier result is not told as the newest one.
  expect(unread).toEqual(["TSH  :  -  1,88  mU/l  0,40-4,00"]);
});

test("a second value under a heading for earlier results is history", async () => {
  const { rows } = await rowsOf([
    [50, 80, "BIOCHIMIE SANGUINE"],
    [370, 80, "Ant. 10/01/24"],
    [50, 94, "Sodium ....... 139 mmol/l"],
    [240, 94, "(N: 136 à 145)"],
    [380, 94, "141"],
    [50, 108, "Potassium ....... 5,4 mmol/l"],
    [240, 108, "(N: 3,5 à 5,1)"],
    [380, 108, "4,9"],
  ]);
  expect(rows).toEqual([
    "Sodium | 139 | mmol/l | 136 à 145 | sure",
    "Potassium | 5,4 | mmol/l | 3,5 à 5,1 | sure",
  ]);
});

test("a share and a count under units alone are two results", async () => {
  const { rows } = await rowsOf([
    [50, 80, "FORMULA LEUCOCITARIA"],
    [200, 80, "%"],
    [280, 80, "/mm3"],
    [50, 94, "Linfocitos"],
    [200, 94, "22"],
    [280, 94, "2.486"],
    [50, 108, "Monocitos"],
    [200, 108, "6"],
    [280, 108, "678"],
  ]);
  expect(rows.map((row) => row.replace(/ \| \w+$/, "")).sort()).toEqual([
    "Linfocitos | 2.486 | /mm3 | ",
    "Linfocitos | 22 | % | ",
    "Monocitos | 6 | % | ",
    "Monocitos | 678 | /mm3 | ",
  ]);
});

test("a span that touches its unit is cut from it", async () => {
  const { rows } = await rowsOf([...HEADINGS, ...line(100, "Pus cells", "3-5/hpf", "", "0 - 5")]);
  expect(rows).toEqual(["Pus cells | 3-5 | /hpf | 0 - 5 | sure"]);
});

test("a row whose words could be headings is a row", async () => {
  const at = (texts: readonly string[], y: number): Print =>
    texts.map((text, i) => [50 + 120 * i, y, text] as const);
  const { rows } = await rowsOf([
    ...at(["Parameter", "Ergebnis", "Normbereich", "Beurteilung"], 80),
    ...at(["Kalium", "4,1 mmol/l", "3,5 - 5,1 mmol/l", "normal"], 94),
    ...at(["pH-Wert", "6,5", "6,0 - 7,0", "normal"], 108),
  ]);
  expect(rows).toEqual([
    "Kalium | 4,1 | mmol/l | 3,5 - 5,1 mmol/l | sure",
    "pH-Wert | 6,5 |  | 6,0 - 7,0 | sure",
  ]);
});

test("a number that ends a name is no result", async () => {
  const { rows } = await rowsOf([
    [50, 100, "Fetal fraction 9.4 % (>4)"],
    [50, 160, "Trisomy 21 Low risk 1:410"],
    [250, 160, "<1:10 000"],
  ]);
  expect(rows).toEqual(["Fetal fraction | 9.4 | % | >4 | sure"]);
});

test("a result in two words parts two lists on one line", async () => {
  const { rows } = await rowsOf([
    [50, 94, "ASPECTO"],
    [140, 94, "LIGERAMENTE TURBIO"],
    [300, 94, "ERITROCITOS"],
    [420, 94, "0-1 /campo"],
    [50, 108, "NITRITOS"],
    [140, 108, "NEGATIVO"],
    [300, 108, "LEUCOCITOS"],
    [420, 108, "3-5 /campo"],
  ]);
  expect(rows.map((row) => row.split(" | ").slice(0, 2).join(" "))).toEqual([
    "ASPECTO LIGERAMENTE TURBIO",
    "ERITROCITOS 0-1",
    "NITRITOS NEGATIVO",
    "LEUCOCITOS 3-5",
  ]);
});

test("lines in the columns of told lines are told, whatever they name; headings in between are no part of a name", async () => {
  const list: Print = ["Albumin", "Ferritin", "Teff", "Dulse"].flatMap((name, i) => [
    [50, 94 + 14 * i, name] as const,
    [140, 94 + 14 * i, `${i + 1}.22`] as const,
    [200, 94 + 14 * i, "Low"] as const,
    [300, 94 + 14 * i, "Kelp"] as const,
    [380, 94 + 14 * i, "<0.15"] as const,
  ]);
  const { rows, unread } = await rowsOf([
    [50, 80, "Dairy"],
    [140, 80, "µg/mL"],
    [200, 80, "Grade"],
    [300, 80, "Rice"],
    [380, 80, "<0.15"],
    [420, 80, "None"],
    ...list,
  ]);
  expect(rows).toEqual([]);
  expect(unread.map((text) => text.split(" ")[0])).toEqual(["Dairy", "Albumin", "Ferritin", "Teff", "Dulse"]);
});

test("this time and last time, items in categories, a unit under a heading that nobody knows", async () => {
  const at = (texts: readonly string[], y: number): Print =>
    texts.flatMap((text, i) => (text === "" ? [] : [[40 + 88 * i, y, text] as const]));
  const { rows } = await rowsOf([
    ...at(["Category", "Item", "This time", "Last time", "Standard", "Measure"], 80),
    ...at(["Lipids", "T-Cho", "221 H", "208", "140-199", "mg/dL"], 94),
    ...at(["", "HDL-C", "61", "60", "40-90", "mg/dL"], 108),
  ]);
  expect(rows).toEqual(["T-Cho | 221 | mg/dL | 140-199 | sure", "HDL-C | 61 | mg/dL | 40-90 | sure"]);
});

test("names that run to the left, on a page that does not, are in the order of reading and to confirm", () => {
  const words = [
    ...wordsAt("Test  Result  Unit  Range", 50, 100),
    ...wordsAt("Urea אירוא", 50, 115),
    ...wordsAt("הטילש הירוא", 50, 130),
    ...[115, 130].flatMap((y) => [
      ...wordsAt("31", 87, y),
      ...wordsAt("mg/dL", 125, y),
      ...wordsAt("15-45", 170, y),
    ]),
  ];
  const { rows } = readPage(
    buildLines(words, []),
    { width: 600, order: null },
    { tables: [], section: null },
  );
  expect(rows.map((row) => joinText(row.name))).toEqual(["Urea אוריא", "אוריה שליטה"]);
  expect(rows.map((row) => row.doubts)).toEqual([[], ["name-unknown"]]);
});

test("range and unit before the value", async () => {
  const { rows } = await rowsOf([
    [50, 94, "Urea"],
    [180, 94, "(2.8 - 8.1)"],
    [280, 94, "mmol/L"],
    [360, 94, "9.3"],
    [400, 94, "*"],
    [50, 108, "Sodium"],
    [180, 108, "(133 - 146)"],
    [280, 108, "mmol/L"],
    [360, 108, "137"],
  ]);
  expect(rows).toEqual([
    "Urea | 9.3 | mmol/L | 2.8 - 8.1 | sure",
    "Sodium | 137 | mmol/L | 133 - 146 | sure",
  ]);
});

test("a name with a semicolon names a row; a sentence beside a value and its unit is told", async () => {
  const { rows, unread } = await rowsOf([
    ...HEADINGS,
    ...line(100, "Colesterol; libre", "201", "mg/dL", "110 - 200"),
    ...line(114, "Was this fasting?", "97", "mg/dL", "70 - 99"),
  ]);
  expect(rows).toEqual(["Colesterol; libre | 201 | mg/dL | 110 - 200 | sure"]);
  expect(unread).toEqual(["Was this fasting?  97  mg/dL  70 - 99"]);
});

test("a target in brackets is a range", async () => {
  const { rows } = await rowsOf([
    [50, 94, "Total cholesterol 5.6 mmol/L (target below 5.0)"],
    [50, 108, "HDL cholesterol 1.3 mmol/L (target above 1.0)"],
  ]);
  expect(rows).toEqual([
    "Total cholesterol | 5.6 | mmol/L | below 5.0 | sure",
    "HDL cholesterol | 1.3 | mmol/L | above 1.0 | sure",
  ]);
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

test("a step of a scale stays whole where its brackets stand apart", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Antibiotic"],
    [250, 80, "Result"],
    [50, 100, "Amikacin"],
    [250, 100, "S("],
    [266, 100, "+++)"],
    [50, 120, "Cefuroxime"],
    [250, 120, "S ( ++ )"],
  ]);
  expect(rows).toEqual(["Amikacin | S( +++) |  |  | sure", "Cefuroxime | S ( ++ ) |  |  | sure"]);
});

test("the date beside a heading for earlier results is no column of results", async () => {
  const { rows } = await rowsOf([
    [50, 80, "BIOCHIMIE SANGUINE"],
    [400, 80, "Ant."],
    [430, 80, "10/01/2024"],
    [50, 100, "Sodium"],
    [200, 100, "139 mmol/l"],
    [290, 100, "(N: 136 à 145)"],
    [410, 100, "141"],
    [50, 120, "Potassium"],
    [200, 120, "5,4 mmol/l"],
    [290, 120, "(N: 3,5 à 5,1)"],
    [410, 120, "4,9"],
  ]);
  expect(rows).toEqual([
    "Sodium | 139 | mmol/l | 136 à 145 | sure",
    "Potassium | 5,4 | mmol/l | 3,5 à 5,1 | sure",
  ]);
});

test("a value beside the method belongs to the name above it", async () => {
  const { rows, unread } = await rowsOf([
    ...HEADINGS,
    [50, 100, "Glucose"],
    ...line(111, "Method: Hexokinase", "88.0", "mg/dL", "70 - 100"),
    [50, 140, "Urea"],
    ...line(151, "Method: Urease", "24.6", "mg/dL", "15.0 - 38.5"),
  ]);
  expect(rows).toEqual([
    "Glucose | 88.0 | mg/dL | 70 - 100 | sure",
    "Urea | 24.6 | mg/dL | 15.0 - 38.5 | sure",
  ]);
  expect(unread).toEqual([]);
});

test("a value beside a method without a name over it is told", async () => {
  const { unread } = await rowsOf([
    ...HEADINGS,
    ...line(100, "Sodium", "139", "mmol/L", "136 - 145"),
    ...line(160, "Method: Hexokinase", "88.0", "mg/dL", "70 - 100"),
  ]);
  expect(unread).toEqual(["Method: Hexokinase  88.0  mg/dL  70 - 100"]);
});

test("headings that touch over one of two tables are told by those over the other", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Macroscopic"],
    [150, 80, "Finding Expected"],
    [290, 80, "Microscopic"],
    [390, 80, "Finding"],
    [450, 80, "Expected"],
    [50, 100, "Protein"],
    [150, 100, "Trace"],
    [195, 100, "Negative"],
    [290, 100, "Bacteria"],
    [390, 100, "Moderate"],
    [450, 100, "None"],
    [50, 120, "Nitrite"],
    [150, 120, "Positive"],
    [195, 120, "Negative"],
    [290, 120, "Yeast"],
    [390, 120, "None seen"],
    [450, 120, "None"],
  ]);
  expect(rows.map((row) => row.split(" | ").slice(0, 2).join(" "))).toEqual([
    "Protein Trace",
    "Bacteria Moderate",
    "Nitrite Positive",
    "Yeast None seen",
  ]);
});

test("a figure that belongs to a name on a card is not its value", async () => {
  const { rows } = await rowsOf([
    [50, 80, "CA 125"],
    [400, 80, "normal"],
    [50, 100, "21.4 U/mL"],
    [300, 100, "Reference range: < 35.0 U/mL"],
    [50, 140, "Ferritin"],
    [400, 140, "normal"],
    [50, 160, "80 ng/mL"],
    [300, 160, "Reference range: 15 - 150 ng/mL"],
  ]);
  expect(rows.map((row) => row.split(" | ").slice(0, 2).join(" = "))).toEqual([
    "CA 125 = 21.4",
    "Ferritin = 80",
  ]);
});

test("a row whose name and flag use the words of headings heads nothing", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Platelet count"],
    [200, 80, "288 10*9/L"],
    [400, 80, "[150 - 400]"],
    [50, 96, "Serum transferrin level"],
    [200, 96, "1.4 g/L"],
    [280, 96, "Below low reference limit"],
    [400, 96, "[2.0 - 3.6]"],
    [50, 112, "Serum zinc level"],
    [200, 112, "13.1 umol/L"],
    [400, 112, "[11.0 - 24.0]"],
  ]);
  expect(rows).toHaveLength(3);
});

test("a code in brackets behind a name is no label", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    ...line(100, "Glykoza (kod: B12)", "96", "mg/dl", "70 - 99"),
    ...line(116, "Responsible: N. N.", "4711"),
  ]);
  expect(rows).toEqual(["Glykoza (kod: B12) | 96 | mg/dl | 70 - 99 | sure"]);
});

test("a unit alone heads values among headings that are known, twice side by side", async () => {
  const row = (y: number, left: number, ...cells: string[]): Print =>
    cells.map((text, i) => [left + 90 * i, y, text] as const);
  const { rows } = await rowsOf([
    ...row(80, 50, "Food", "µg/mL", "Reaction"),
    ...row(80, 330, "Food", "µg/mL", "Reaction"),
    ...row(96, 50, "Millet", "3.2", "Low"),
    ...row(96, 330, "Turnip", "5.1", "Low"),
    ...row(112, 50, "Quail egg", "38.0", "High"),
    ...row(112, 330, "Buckwheat", "9.6", "Low"),
  ]);
  expect(rows.map((text) => text.split(" | ").slice(0, 3).join(" "))).toEqual([
    "Millet 3.2 µg/mL",
    "Turnip 5.1 µg/mL",
    "Quail egg 38.0 µg/mL",
    "Buckwheat 9.6 µg/mL",
  ]);
});

test("cards whose label Value has no colon and stands apart from its number", async () => {
  const card = (y: number, name: string, value: string, range: string): Print => [
    [50, y, name],
    [60, y + 14, "Value"],
    [160, y + 14, value],
    [60, y + 28, "Reference range"],
    [160, y + 28, range],
    [60, y + 42, "Status"],
    [160, y + 42, "final"],
  ];
  const { rows } = await rowsOf([
    ...card(80, "Hemoglobin", "12.8 g/dL", "12.0 - 16.0 g/dL"),
    ...card(150, "Creatinine", "0.82 mg/dL", "0.50 - 1.10 mg/dL"),
  ]);
  expect(rows.map((text) => text.split(" | ").slice(0, 3).join(" "))).toEqual([
    "Hemoglobin 12.8 g/dL",
    "Creatinine 0.82 mg/dL",
  ]);
});

test("cells so close that they came as one are parted where their headings begin", async () => {
  const row = (y: number, ...cells: string[]): Print =>
    cells.map((text, i) => [[50, 111, 137][i] ?? 300, y, text] as const);
  const { rows } = await rowsOf([
    ...row(80, "Cell", "%", "Absolute (10^3/uL)"),
    ...row(96, "Neutrophils", "61.2", "4.41"),
    ...row(112, "Lymphocytes", "28.0", "2.02"),
  ]);
  expect(rows.map((text) => text.split(" | ").slice(0, 3).join(" "))).toEqual([
    "Neutrophils 61.2 %",
    "Neutrophils 4.41 10^3/uL",
    "Lymphocytes 28.0 %",
    "Lymphocytes 2.02 10^3/uL",
  ]);
});
