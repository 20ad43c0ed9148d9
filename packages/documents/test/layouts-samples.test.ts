import { expect, test } from "vitest";
import { type Print, rowsOf } from "./printed-page.ts";

/** A line of texts at these places. */
const at = (y: number, places: readonly number[], ...texts: readonly string[]): Print =>
  texts.flatMap((text, i) => (text === "" ? [] : [[places[i] ?? 540, y, text] as const]));

test("a code that looks like a range is none", async () => {
  const places = [50, 120, 320, 380, 460];
  const { rows } = await rowsOf([
    ...at(80, places, "Code", "Observation", "Value", "Unit", "Status"),
    ...at(100, places, "2947-0", "Sodium", "139", "mmol/L", "final"),
    ...at(120, places, "6298-4", "Potassium", "4.2", "mmol/L", "final"),
  ]);
  expect(rows).toEqual(["Sodium | 139 | mmol/L |  | sure", "Potassium | 4.2 | mmol/L |  | sure"]);
});

test("what counts as deficient is no range", async () => {
  const places = [50, 200, 270, 340, 420, 490];
  const { rows } = await rowsOf([
    ...at(80, places, "Nutrient", "Your result", "Unit", "Deficient", "Borderline", "Sufficient"),
    ...at(100, places, "Ferritin", "47", "µg/L", "<12", "12-25", ">25"),
    ...at(120, places, "Zinc", "12.4", "µmol/L", "<9.5", "9.5-11.5", ">11.5"),
  ]);
  expect(rows).toEqual(["Ferritin | 47 | µg/L |  | sure", "Zinc | 12.4 | µmol/L |  | sure"]);
});

test("columns of days without their year: the newest has the results", async () => {
  const places = [50, 150, 220, 300, 390, 480];
  const { rows } = await rowsOf([
    ...at(80, places, "Parameter", "Unit", "Reference", "09.03. 22:00", "10.03. 06:00", "09.03. 14:00"),
    ...at(100, places, "Sodium", "mmol/L", "136-145", "137", "141", "134"),
    ...at(120, places, "Lactate", "mmol/L", "0.5-2.0", "3.3", "1.9", "4.8"),
  ]);
  expect(rows).toEqual(["Sodium | 141 | mmol/L | 136-145 | sure", "Lactate | 1.9 | mmol/L | 0.5-2.0 | sure"]);
});

test("numbers beside known names are told where no heading says which is the result", async () => {
  const places = [50, 150, 220, 300, 390];
  const { unread } = await rowsOf([
    ...at(80, places, "Parameter", "Unit", "Reference", "early", "late"),
    ...at(100, places, "Sodium", "mmol/L", "136-145", "137", "141"),
    ...at(120, places, "Lactate", "mmol/L", "0.5-2.0", "3.3", "1.9"),
  ]);
  expect(unread).toEqual(["Sodium  mmol/L  136-145  137  141", "Lactate  mmol/L  0.5-2.0  3.3  1.9"]);
});

test("titers, and segments of a message", async () => {
  const titers = [50, 220, 290, 350, 450];
  const { rows } = await rowsOf([
    ...at(80, titers, "Titer", "Result", "Units", "Positive cutoff", "Interpretation"),
    ...at(100, titers, "Mumps IgG", "14.1", "AU/mL", ">10.9", "Immune"),
    ...at(120, titers, "Rubella IgG", "2.2", "Index", ">0.99", "Immune"),
  ]);
  expect(rows).toEqual([
    "Mumps IgG | 14.1 | AU/mL | >10.9 | sure",
    "Rubella IgG | 2.2 | Index | >0.99 | sure",
  ]);
  const parts = [50, 90, 130, 250, 310, 380, 460, 520];
  const message = await rowsOf([
    ...at(80, parts, "Set ID", "Type", "Identifier", "Value", "Units", "Ref. Range", "Abn. Flag", "Status"),
    ...at(100, parts, "1", "NM", "SODIUM", "133", "mmol/L", "136-145", "L", "F"),
    ...at(120, parts, "2", "NM", "CHLORIDE", "101", "mmol/L", "98-107", "N", "F"),
  ]);
  expect(message.rows).toEqual([
    "SODIUM | 133 | mmol/L | 136-145 | sure",
    "CHLORIDE | 101 | mmol/L | 98-107 | sure",
  ]);
});

test('a card that writes "Value" over the number, under a bar with its scale', async () => {
  const { rows } = await rowsOf([
    [50, 80, "Sodium"],
    [50, 94, "Normal range: 136 - 145 mmol/L"],
    [54, 114, "136"],
    [260, 114, "145"],
    [50, 128, "Value"],
    [50, 146, "133", 14],
    [50, 180, "Potassium"],
    [50, 194, "Normal range: 3.5 - 5.1 mmol/L"],
    [54, 214, "3.5"],
    [260, 214, "5.1"],
    [50, 228, "Value"],
    [50, 246, "4.7", 14],
  ]);
  expect(rows).toEqual([
    "Sodium | 133 | mmol/L | 136 - 145 mmol/L | sure",
    "Potassium | 4.7 | mmol/L | 3.5 - 5.1 mmol/L | sure",
  ]);
});

test("a log with a line for each day: units in headings are no part of names", async () => {
  const places = [50, 130, 230, 330];
  const { rows } = await rowsOf([
    ...at(80, places, "Date", "Sodium (mmol/L)", "Albumin (g/L)", "ALT (U/L)"),
    ...at(100, places, "22/04/2024", "139", "41", "28"),
    ...at(120, places, "20/03/2024", "141", "39", "33"),
  ]);
  expect(rows).toEqual([
    "Sodium | 139 | mmol/L |  | sure",
    "Albumin | 41 | g/L |  | sure",
    "ALT | 28 | U/L |  | sure",
  ]);
});

test("a heading with figures that is no date may be the newest date's", async () => {
  const places = [50, 150, 220, 300, 380, 470];
  const { reasons } = await rowsOf([
    ...at(80, places, "Parameter", "Unit", "Reference", "1O.03.2024", "09.03.2024", "08.03.2024"),
    ...at(100, places, "Sodium", "mmol/L", "136-145", "141", "137", "134"),
  ]);
  expect(reasons).toContain("newest-unclear");
});
