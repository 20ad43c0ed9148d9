import { expect, test } from "vitest";
import { type Print, rowsOf } from "./printed-page.ts";

const HEADINGS: Print = [
  [50, 80, "Test"],
  [200, 80, "Result"],
  [280, 80, "Unit"],
  [360, 80, "Reference range"],
];

test("headings with little white between them are parted by it", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Test"],
    [150, 80, "Result"],
    [182, 80, "Unit"],
    [212, 80, "Low"],
    [236, 80, "High"],
    [50, 100, "Haematocrit"],
    [150, 100, "41"],
    [182, 100, "%"],
    [214, 100, "36"],
    [230, 100, "46"],
  ]);
  expect(rows).toEqual(["Haematocrit | 41 | % | 36 - 46 | sure"]);
});

test("a range's heading right beside that of earlier results is a heading of its own", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Test"],
    [150, 80, "Result"],
    [210, 80, "Units"],
    [260, 80, "Reference"],
    [308.5, 80, "Previous 2024/11/02"],
    [50, 100, "Creatinine"],
    [150, 100, "92"],
    [210, 100, "umol/L"],
    [260, 100, "64 - 104"],
    [320, 100, "88"],
  ]);
  expect(rows).toEqual(["Creatinine | 92 | umol/L | 64 - 104 | sure"]);
});

test("a heading's unit may stand in the line below it", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Test"],
    [150, 80, "Result"],
    [200, 80, "Unit"],
    [250, 80, "Reference"],
    [340, 80, "Abs. count"],
    [430, 80, "Reference"],
    [340, 91, "(10^3/uL)"],
    [50, 110, "Neutrophils"],
    [150, 110, "61.3"],
    [200, 110, "%"],
    [250, 110, "40 - 75"],
    [340, 110, "4.12"],
    [430, 110, "2.00 - 7.00"],
  ]);
  expect(rows).toEqual([
    "Neutrophils | 61.3 | % | 40 - 75 | sure",
    "Neutrophils | 4.12 | 10^3/uL | 2.00 - 7.00 | sure",
  ]);
});

test("a share and a count under headings for one value are two rows", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    [50, 100, "Haemoglobin"],
    [200, 100, "13.1"],
    [280, 100, "g/dL"],
    [360, 100, "12.0 - 15.0"],
    [50, 120, "Lymphocytes"],
    [150, 120, "31.0 %"],
    [200, 120, "2.1"],
    [280, 120, "10^9/L"],
    [360, 120, "1.0 - 3.5"],
  ]);
  expect(rows.slice(1)).toEqual([
    "Lymphocytes | 31.0 | % |  | sure",
    "Lymphocytes | 2.1 | 10^9/L | 1.0 - 3.5 | sure",
  ]);
});

test("two lists under the headings of the table above are no units and ranges", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    [50, 100, "Sodium"],
    [200, 100, "139"],
    [280, 100, "mmol/L"],
    [360, 100, "136 - 145"],
    [50, 140, "Protein"],
    [200, 140, "NEGATIVE"],
    [280, 140, "Pus cells"],
    [400, 140, "4-6 /hpf"],
  ]);
  expect(rows.slice(1)).toEqual(["Protein | NEGATIVE |  |  | sure", "Pus cells | 4-6 | /hpf |  | sure"]);
});

test("a result in words is not cut where a column of the table above begins", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Test"],
    [150, 80, "Result"],
    [230, 80, "Unit"],
    [330, 80, "Reference range"],
    [50, 100, "Fibrinogen"],
    [150, 100, "312"],
    [230, 100, "mg/dL"],
    [330, 100, "200 - 400"],
    [59, 140, "HIV 1 and 2 Ab : Non Reactive"],
  ]);
  expect(rows.at(-1)).toBe("HIV 1 and 2 Ab | Non Reactive |  |  | sure");
});

test("headings of another table are no result", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    [50, 100, "Sodium"],
    [200, 100, "139"],
    [280, 100, "mmol/L"],
    [360, 100, "136 - 145"],
    [50, 140, "Antigen"],
    [200, 140, "O"],
    [280, 140, "H"],
  ]);
  expect(rows).toEqual(["Sodium | 139 | mmol/L | 136 - 145 | sure"]);
});

test("a range may stand below its label", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Test name"],
    [200, 80, "Technology"],
    [300, 80, "Value"],
    [380, 80, "Units"],
    [50, 100, "Vitamin B-12"],
    [200, 100, "CLIA"],
    [300, 100, "244"],
    [380, 100, "pg/mL"],
    [50, 111, "Reference Range :-"],
    [50, 122, "211 - 911"],
  ]);
  expect(rows).toEqual(["Vitamin B-12 | 244 | pg/mL | 211 - 911 | sure"]);
});

test("who signed is no result", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    [50, 100, "Sodium"],
    [200, 100, "139"],
    [280, 100, "mmol/L"],
    [360, 100, "136 - 145"],
    [50, 160, "Ada Sample"],
    [200, 160, "MBBS, M.Phil (Path)"],
    [50, 171, "Chief of Section"],
    [200, 171, "Consultant Pathologist"],
  ]);
  expect(rows).toEqual(["Sodium | 139 | mmol/L | 136 - 145 | sure"]);
});
