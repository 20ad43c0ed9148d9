import { expect, test } from "vitest";
import { newSheet, type Sheet } from "../corpus/sheet.ts";
import { readDocument } from "../src/index.ts";
import { loadEngine } from "../src/node/index.ts";

const engine = await loadEngine();

type Cells = readonly (readonly [x: number, text: string])[];

/** A page of lines, each with its cells at their places. */
async function read(lines: readonly Cells[], more: (sheet: Sheet) => void = () => undefined) {
  const sheet = newSheet();
  lines.forEach((cells, i) => {
    for (const [x, text] of cells) sheet.text(text, x, 60 + 14 * i);
  });
  more(sheet);
  const reading = await readDocument(await sheet.finish(), { engine });
  const rows = reading.results.map((r) => [r.printed.name, r.printed.value, r.printed.unit, r.status]);
  return { reading, rows, unread: reading.unread.map((u) => u.text) };
}

const row = (...texts: string[]): Cells =>
  texts.map((text, i) => [[50, 200, 280, 360, 440, 510][i] ?? 0, text]);
const TITLE = row("Laboratory report");

test("a value struck through gives way to the one beside it, which a person must look at", async () => {
  const { reading } = await read(
    [
      TITLE,
      row("Test", "Result", "Unit", "Reference"),
      row("Sodium", "139", "mmol/L", "136 - 145"),
      row("Potassium", "5.9 4.1", "mmol/L", "3.5 - 5.1"),
    ],
    (sheet) => sheet.doc.rect(200, 60 + 14 * 3 + 4.5, 13, 0.7).fill("#000000"),
  );
  expect(reading.results.map((r) => [r.printed.value, r.status, r.reasons])).toEqual([
    ["139", "verified", []],
    ["4.1", "confirm", ["value-struck"]],
  ]);
});

test("a raised letter behind a number leads to a note", async () => {
  const { rows } = await read(
    [TITLE, row("Test", "Result", "Unit", "Reference"), row("Glucose", "", "mg/dL", "65 - 99")],
    (sheet) => {
      sheet.text("108", 200, 60 + 14 * 2);
      sheet.text("a", 200 + sheet.doc.fontSize(9).widthOfString("108"), 60 + 14 * 2 - 3, { size: 6 });
    },
  );
  expect(rows).toEqual([["Glucose", "108", "mg/dL", "verified"]]);
});

test("cards with name, number, unit and range one under the other", async () => {
  const { rows } = await read([
    row("Lab results"),
    row("TSH", "", "", "Ferritin"),
    row("2.1", "", "", "48"),
    row("mIU/L", "", "", "ng/mL"),
    row("Range 0.4-4.0", "", "", "Range 15-150"),
  ]);
  expect(rows).toEqual([
    ["TSH", "2.1", "mIU/L", "verified"],
    ["Ferritin", "48", "ng/mL", "verified"],
  ]);
});

test("headings without one for names head the name right above them", async () => {
  const { rows } = await read([
    row("Lab results"),
    row("Triglycerides"),
    [
      [50, "Your Value"],
      [200, "Standard Range"],
      [360, "Flag"],
    ],
    [
      [50, "77 mg/dL"],
      [200, "0 - 149 mg/dL"],
    ],
  ]);
  expect(rows).toEqual([["Triglycerides", "77", "mg/dL", "verified"]]);
});

test("shares and counts under headings of units, with a range each", async () => {
  const { rows } = await read([
    TITLE,
    row("", "%", "V. Ref.", "10^3/µL", "V. Ref."),
    row("Neutrófilos", "58,3", "40,0 - 75,0", "4,02", "1,80 - 7,50"),
    row("Linfocitos", "30,1", "20,0 - 45,0", "2,08", "1,00 - 4,50"),
  ]);
  expect(rows).toEqual([
    ["Neutrófilos", "58,3", "%", "verified"],
    ["Neutrófilos", "4,02", "10^3/µL", "verified"],
    ["Linfocitos", "30,1", "%", "verified"],
    ["Linfocitos", "2,08", "10^3/µL", "verified"],
  ]);
});

test("a date before a name, lakhs, a limit in the range's column, and what grew in a culture", async () => {
  const { rows, reading } = await read([
    TITLE,
    row("12-Mar-2025 eGFR 82 mL/min/1.73m2 [> 60]"),
    row("Isolated organism: Escherichia coli"),
    row("Test", "2024-05-20", "2025-06-02", "Range"),
    row("Platelet count", "", "2,45,000", "150000 - 450000"),
    row("HbA1c", "", "5.6", "<5.7"),
  ]);
  expect(rows.map((r) => r.slice(0, 2))).toEqual([
    ["eGFR", "82"],
    ["Isolated organism", "Escherichia coli"],
    ["Platelet count", "2,45,000"],
    ["HbA1c", "5.6"],
  ]);
  expect(reading.results[1]?.status).toBe("confirm");
  expect(reading.results[2]?.value).toMatchObject({ number: 245_000 });
  expect(reading.results[3]?.printed.range).toBe("<5.7");
});

test("a summary page that says results once more adds none", async () => {
  const { rows } = await read(
    [TITLE, row("Parameter", "Your value", "", "Normal range"), row("TSH", "7.42 mIU/L", "", "0.55 - 4.78")],
    (sheet) => {
      sheet.page();
      for (const [r, line] of [
        ["Test", "Result", "Unit", "Reference"],
        ["TSH", "7.42", "mIU/L", "0.55 - 4.78"],
        ["Ferritin", "40", "ng/mL", "15 - 150"],
      ].entries())
        for (const [c, x] of [50, 200, 280, 360].entries()) sheet.text(line[c] ?? "", x, 60 + 14 * r);
    },
  );
  expect(rows.map((r) => r[0])).toEqual(["TSH", "Ferritin"]);
});
