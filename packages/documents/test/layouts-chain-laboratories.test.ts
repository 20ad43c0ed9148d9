import { expect, test } from "vitest";
import { makeReport } from "../corpus/make-report.ts";
import { scoreReading } from "../corpus/score.ts";
import { readDocument } from "../src/index.ts";
import { loadEngine } from "../src/node/index.ts";
import { type Print, rowsOf } from "./printed-page.ts";

const HEADINGS: Print = [
  [50, 80, "Test"],
  [200, 80, "Result"],
  [280, 80, "Unit"],
  [360, 80, "Reference range"],
];

/** A row of a table with those headings. */
const line = (y: number, ...cells: readonly string[]): Print =>
  cells.flatMap((text, i) => (text === "" ? [] : [[[50, 200, 280, 360][i] ?? 460, y, text] as const]));

test("dates over a line of sample numbers with its own label and the other headings", async () => {
  const across = (y: number, ...texts: readonly string[]): Print =>
    texts.map((text, i) => [[40, 160, 240, 320, 410, 470][i] ?? 520, y, text]);
  const { rows } = await rowsOf([
    ...across(80, "", "12/07/23", "15/01/24", "30/07/24"),
    ...across(92, "Lab No.", "411882201", "418827719", "423119007", "Units", "Reference"),
    ...across(110, "Cholesterol", "6.1", "5.8", "5.9", "mmol/L", "(3.9 - 5.5)"),
    ...across(122, "Ferritin", "44", "58", "61", "ug/L", "(30 - 200)"),
  ]);
  expect(rows).toEqual([
    "Cholesterol | 5.9 | mmol/L | 3.9 - 5.5 | sure",
    "Ferritin | 61 | ug/L | 30 - 200 | sure",
  ]);
});

test("a unit of two words under a heading for range and unit stays whole", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Test"],
    [250, 80, "Flag"],
    [290, 80, "Result"],
    [360, 80, "Reference Range - Units"],
    ...[100, 112].flatMap(
      (y, i): Print => [
        [50, y, ["WBC", "Platelet Count"][i] ?? ""],
        [290, y, ["6.8", "198"][i] ?? ""],
        [360, y, ["4.0 - 10.0", "150 - 400"][i] ?? ""],
        [430, y, "x E9/L"],
      ],
    ),
  ]);
  expect(rows).toEqual([
    "WBC | 6.8 | x E9/L | 4.0 - 10.0 | sure",
    "Platelet Count | 198 | x E9/L | 150 - 400 | sure",
  ]);
});

test("lines that say what numbers mean are no results", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    ...line(100, "HbA1c", "6.1", "%", "4.0 - 5.6"),
    [50, 150, "As per guidelines"],
    [50, 162, "Below 5.7% : Normal"],
    [50, 174, "Over 6.5% : Poor control"],
    [50, 210, "Remarks"],
    [110, 210, "Cholesterol in"],
    [230, 210, "Triglycerides in"],
    [330, 210, "LDL in"],
    [50, 222, "Borderline"],
    [110, 222, "200-239"],
    [230, 222, "150-199"],
    [330, 222, "130-159"],
    [430, 222, "160 - 189"],
  ]);
  expect(rows).toEqual(["HbA1c | 6.1 | % | 4.0 - 5.6 | sure"]);
});

test("a title between rules over a name with its abbreviation is no part of it", async () => {
  const { pdf, truth } = await makeReport({ family: "zebra", seed: 60080 });
  const reading = await readDocument(pdf, { engine: await loadEngine() });
  expect(truth.results.map(({ name }) => name)).toContain("ALAT (TGP)");
  expect(scoreReading(truth, reading).score.silent).toBe(0);
  expect(reading.results.map(({ printed }) => printed.name)).toContain("ALAT (TGP)");
});

test("small print raised behind a name, apart from it, is the laboratory's mark", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    ...line(100, "WBC", "5.9", "x10E3/uL", "3.4 - 10.8"),
    [75, 96, "01", 5],
    ...line(112, "Carbon Dioxide, Total", "24", "mmol/L", "20 - 29"),
    [142, 108, "01", 5],
  ]);
  expect(rows.map((row) => row.split(" | ")[0])).toEqual(["WBC", "Carbon Dioxide, Total"]);
});

test("beside flags a column of letters for the state of the report is neither flag nor unit nor range", async () => {
  const { rows, reasons } = await rowsOf([
    ...HEADINGS,
    [470, 80, "Flag"],
    [510, 80, "Status"],
    ...line(100, "Glucose", "118", "mg/dL", "70 - 100"),
    [470, 100, "H"],
    [510, 100, "F"],
    ...line(112, "Urea", "31", "mg/dL", "15 - 45"),
    [470, 112, "N"],
    [510, 112, "F"],
  ]);
  expect(rows).toEqual(["Glucose | 118 | mg/dL | 70 - 100 | sure", "Urea | 31 | mg/dL | 15 - 45 | sure"]);
  expect(reasons).toEqual([]);
});

test("a method in brackets under a name that is whole is no part of the name", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    ...line(100, "TSH", "1.92", "mIU/L", "0.40 - 4.00"),
    [50, 111, "(Electrochemo luminescence - Cobas)"],
    ...line(130, "Sodium", "139", "mmol/L", "136 - 145"),
  ]);
  expect(rows[0]).toBe("TSH | 1.92 | mIU/L | 0.40 - 4.00 | sure");
});
