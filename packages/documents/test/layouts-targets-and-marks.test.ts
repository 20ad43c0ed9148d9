import { expect, test } from "vitest";
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

const LIPIDS: Print = [
  ...HEADINGS,
  ...line(100, "LDL cholesterol", "2.9", "mmol/L", "0.0 - 3.4"),
  ...line(114, "Triglycerides", "1.9", "mmol/L", "0.5 - 2.0"),
];
const MEASURED = [
  "LDL cholesterol | 2.9 | mmol/L | 0.0 - 3.4 | sure",
  "Triglycerides | 1.9 | mmol/L | 0.5 - 2.0 | sure",
];

test("what a comment calls a target is no result", async () => {
  const { rows } = await rowsOf([
    ...LIPIDS,
    [50, 160, "Treatment targets at high risk"],
    [50, 172, "LDL cholesterol < 1.8 mmol/L"],
    [50, 184, "Triglycerides   < 1.7 mmol/L"],
  ]);
  expect(rows).toEqual(MEASURED);
});

test("a limit that nothing calls a target is for a person to tell from a result", async () => {
  const { rows, reasons } = await rowsOf([...LIPIDS, [50, 160, "Triglycerides   < 1.7 mmol/L"]]);
  expect(rows).toEqual([...MEASURED, "Triglycerides | < 1.7 | mmol/L |  | ask"]);
  expect(reasons).toEqual(["value-or-limit"]);
});

test("under headings a comparator without limits beside a number of the same name may be its limit", async () => {
  const { reasons } = await rowsOf([...LIPIDS, ...line(128, "Triglycerides", "< 1.7", "mmol/L", "")]);
  expect(reasons).toEqual(["value-or-limit"]);
  const alone = await rowsOf([...LIPIDS, ...line(128, "CRP", "< 1.7", "mg/L", "")]);
  expect(alone.rows.at(-1)).toBe("CRP | < 1.7 | mg/L |  | sure");
});

test("a category is no result", async () => {
  const category: Print = [[50, 160, "HbA1c 41-49 mmol/mol: prediabetes. Diabetes >= 50 mmol/mol"]];
  const { rows } = await rowsOf([...HEADINGS, ...line(100, "HbA1c", "38", "mmol/mol", "< 41"), ...category]);
  expect(rows).toEqual(["HbA1c | 38 | mmol/mol | < 41 | sure"]);
  const alone = await rowsOf([...LIPIDS, ...category]);
  expect(alone.rows.slice(2).every((row) => row.endsWith("ask"))).toBe(true);
});

/** Rows whose mark stands at 180, before the values at 200. */
const marked = (mark: string, at: number): Print => [
  ...HEADINGS,
  ...line(100, "Sodium", "139", "mmol/L", "136 - 145"),
  ...line(114, "Glucose", "118", "mg/dL", "70 - 100"),
  [at, 114, mark],
  ...line(128, "Triglycerides", "157", "mg/dL", "40 - 150"),
  [at, 128, mark],
];

test.each([
  [">", 186],
  ["+", 186],
  [">", 230],
])("marks in a column of their own are flags: %s at %i", async (mark, at) => {
  const { rows } = await rowsOf(marked(mark, at));
  expect(rows).toEqual([
    "Sodium | 139 | mmol/L | 136 - 145 | sure",
    "Glucose | 118 | mg/dL | 70 - 100 | sure",
    "Triglycerides | 157 | mg/dL | 40 - 150 | sure",
  ]);
});

test("marks that don't say what the ranges say stay with their numbers", async () => {
  const otherWay = await rowsOf(marked("<", 186));
  expect(otherWay.rows[1]).toMatch("Glucose | < 118 |");
  const another: Print = line(142, "Potassium", "6.1", "mmol/L", "3.5 - 5.1");
  const notAll = await rowsOf([...marked(">", 186), ...another]);
  expect(notAll.rows.filter((row) => row.endsWith("ask"))).toHaveLength(2);
});

test("close to its number a sign is a comparator", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    ...line(100, "Sodium", "139", "mmol/L", "136 - 145"),
    ...line(114, "TSH", "< 0.01", "mIU/L", "0.40 - 4.50"),
    ...line(128, "Ferritin", "< 5.00", "ug/L", "15 - 150"),
  ]);
  expect(rows.slice(1)).toEqual([
    "TSH | < 0.01 | mIU/L | 0.40 - 4.50 | sure",
    "Ferritin | < 5.00 | ug/L | 15 - 150 | sure",
  ]);
});

test("a remark that runs on under the next heading doesn't widen its column", async () => {
  const { rows } = await rowsOf([
    [50, 80, "Investigation"],
    [160, 80, "Method"],
    [230, 80, "Result"],
    [300, 80, "Unit"],
    [370, 80, "Ref. Interval"],
    ...([100, 114] as const).flatMap(
      (y, i): Print => [
        [50, y, ["TSH", "Ferritin"][i] ?? ""],
        [160, y, "ECLIA"],
        [230, y, ["2.88", "41.8"][i] ?? ""],
        [300, y, ["mIU/L", "ng/mL"][i] ?? ""],
        [370, y, ["0.4 - 4.2", "13 - 150"][i] ?? ""],
      ],
    ),
    [40, 132, "TSH while expecting a child: 1st trimester 0.1-2.5, 2nd 0.2-3.0, 3rd 0.3-3.0 mIU/L."],
  ]);
  expect(rows).toEqual([
    "TSH | 2.88 | mIU/L | 0.4 - 4.2 | sure",
    "Ferritin | 41.8 | ng/mL | 13 - 150 | sure",
  ]);
});

test("a raised number behind a known name is no part of it", async () => {
  const { rows } = await rowsOf([
    ...HEADINGS,
    ...line(100, "Hemoglobin", "13.9", "g/dL", "11.1 - 15.9"),
    [96, 96, "01", 5],
  ]);
  expect(rows).toEqual(["Hemoglobin | 13.9 | g/dL | 11.1 - 15.9 | sure"]);
});
