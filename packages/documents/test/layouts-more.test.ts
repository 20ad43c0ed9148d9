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

test("a dated number behind the range is an earlier result", async () => {
  const { reading } = await read([
    TITLE,
    row("Hématies", "4,88 T/L", "4,28 à 6,00", "05/11/2024 : 4,91"),
    row("Plaquettes", "219 G/L", "150 à 400", "05/11/2024 : 231"),
  ]);
  expect(reading.results.map((r) => [r.printed.value, r.status, r.history[0]?.value])).toEqual([
    ["4,88", "verified", "4,91"],
    ["219", "verified", "231"],
  ]);
});

test("records of labelled lines: name, result, units, range", async () => {
  const { rows, reading } = await read([
    row("Lab results"),
    row("Test Name: GLUCOSE"),
    row("Result: 112 (High)"),
    row("Units: mg/dL"),
    row("Reference Range: (74-106)"),
    row("Status: Final"),
    row("Test Name: SODIUM"),
    row("Result: 138"),
    row("Units: mmol/L"),
    row("Reference Range: (136-145)"),
  ]);
  expect(rows).toEqual([
    ["GLUCOSE", "112", "mg/dL", "verified"],
    ["SODIUM", "138", "mmol/L", "verified"],
  ]);
  expect(reading.results[0]?.printed.range).toBe("74-106");
});

test("a standard range above its value, ticks beside values, headings in wide letters", async () => {
  const standard = await read([
    row("Results of your blood test"),
    row("HGB"),
    row("Standard range: 11.0 - 15.5 g/dL"),
    row("13.7 g/dL"),
  ]);
  expect(standard.rows).toEqual([["HGB", "13.7", "g/dL", "verified"]]);
  const ticks = await read([
    TITLE,
    row("T E S T", "R E S U LT", "R A N G E"),
    row("Vitamin A", "52 µg/dL", "38-98"),
  ]);
  expect(ticks.rows).toEqual([["Vitamin A", "52", "µg/dL", "verified"]]);
});

test("relative and absolute counts under headings that end with their units", async () => {
  const { rows } = await read([
    TITLE,
    row("Differential Count", "Relative %", "Normal %", "Absolute 10^3/ul", "Normal Abs."),
    row("Basophils", "0", "0 - 1", "0.0", "0 - 0.1"),
    row("Lymphocytes", "35", "20 - 45", "2.4", "1 - 4.5"),
  ]);
  expect(rows.map((r) => r.slice(0, 3))).toEqual([
    ["Basophils", "0", "%"],
    ["Basophils", "0.0", "10^3/ul"],
    ["Lymphocytes", "35", "%"],
    ["Lymphocytes", "2.4", "10^3/ul"],
  ]);
});

test("a method under a value is no part of it; a status beside results is no second value", async () => {
  const blocks = await read([
    row("Exames"),
    row("COLESTEROL TOTAL"),
    row("Resultado", "Valor de referência"),
    row("211 mg/dL", "inferior a 190 mg/dL"),
    row("Método: Imunoensaio"),
  ]);
  expect(blocks.rows).toEqual([["COLESTEROL TOTAL", "211", "mg/dL", "verified"]]);
  const status = await read([
    TITLE,
    row("Test", "Result", "Abnormal", "Reference Range", "Units"),
    row("Ferritin", "17", "Below range", ">=30", "ug/L"),
    row("Sodium", "139", "", "135-145", "mmol/L"),
  ]);
  expect(status.rows.map((r) => [r[1], r[3]])).toEqual([
    ["17", "verified"],
    ["139", "verified"],
  ]);
});

test("pH and specific gravity have no unit to miss, and a letter behind a known name is a result", async () => {
  const { rows } = await read([
    row("Urinalysis"),
    row("pH:", "6.5"),
    row("Sp. Gravity:", "1.015"),
    row("Blood Group : B"),
    row("Protein:", "Negative", "Leuk. Esterase:", "1+"),
  ]);
  expect(rows).toEqual([
    ["pH", "6.5", null, "verified"],
    ["Sp. Gravity", "1.015", null, "verified"],
    ["Blood Group", "B", null, "verified"],
    ["Protein", "Negative", null, "verified"],
    ["Leuk. Esterase", "1+", null, "verified"],
  ]);
});

test("bars typed between columns are rules, and a star at the edge marks its row", async () => {
  const { rows } = await read([
    TITLE,
    row("Test", "| Result", "| Unit", "| Reference"),
    row("*Prothrombin time", "| 14.2", "| s", "| 11.0 - 13.5 [-----*-]"),
    row("INR", "| 1.18", "|", "| 0.80 - 1.20"),
  ]);
  expect(rows).toEqual([
    ["Prothrombin time", "14.2", "s", "verified"],
    ["INR", "1.18", null, "verified"],
  ]);
});

test("a telephone's number and a page's are no results of the table above them", async () => {
  const { rows } = await read([
    TITLE,
    row("Test", "2024-05-20", "2025-06-02", "Range"),
    row("Haptoglobin", "111", "126", "30 - 200"),
    row("17 Example Row, Unit 3", "", "960 418", "Tel +44 1632 960"),
    row("SAMPLE, PATIENT", "", "1 / 2"),
  ]);
  expect(rows.map((r) => r[0])).toEqual(["Haptoglobin"]);
  const address = await read([
    TITLE,
    row("MG Road, Pune 411001 | Ph: 020-2612 3456"),
    row("Sodium", "141 mmol/L"),
  ]);
  expect(address.rows.map((r) => r[0])).toEqual(["Sodium"]);
});

test("a letter right behind a name is the name's", async () => {
  const { rows } = await read([TITLE, row("Immunoglobulin A", "467 mg/dL", "70 - 400")]);
  expect(rows).toEqual([["Immunoglobulin A", "467", "mg/dL", "verified"]]);
  const { rows: near } = await read([TITLE, row("Immunoglobulin A 467 mg/dL 70 - 400")]);
  expect(near[0]?.slice(0, 2)).toEqual(["Immunoglobulin A", "467"]);
});

test("a known name over a number with its unit is shown to a person, a dose is not", async () => {
  const cards = await read([
    row("Lab results"),
    row("Sodium"),
    row("141 mmol/L"),
    row("136", "", "145"),
    row("Ferritin"),
    row("12 ng/mL"),
    row("15", "", "150"),
  ]);
  expect(cards.rows).toEqual([
    ["Sodium", "141", "mmol/L", "confirm"],
    ["Ferritin", "12", "ng/mL", "confirm"],
  ]);
  const plan = await read([row("Supplements"), row("Iron"), row("65 mg"), row("Zinc"), row("15 mg")]);
  expect(plan.rows).toEqual([]);
});
