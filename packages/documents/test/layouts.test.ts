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

test("two systems of units in one row are two results", async () => {
  const { rows } = await read([
    TITLE,
    row("Test", "Result", "Conv. units", "Reference", "Result SI", "SI units"),
    row("Glucose", "98", "mg/dL", "70 - 99", "5.4", "mmol/L"),
    row("Calcium", "9.4", "mg/dL", "8.6 - 10.2", "2.35", "mmol/L"),
  ]);
  expect(rows).toEqual([
    ["Glucose", "98", "mg/dL", "verified"],
    ["Glucose", "5.4", "mmol/L", "verified"],
    ["Calcium", "9.4", "mg/dL", "verified"],
    ["Calcium", "2.35", "mmol/L", "verified"],
  ]);
});

test("two values that nothing tells apart are one doubtful row with both as candidates", async () => {
  const { reading } = await read([
    TITLE,
    row("Test", "Result", "Value", "Unit", "Reference"),
    row("Glucose", "98", "101", "mg/dL", "70 - 99"),
  ]);
  expect(reading.results[0]).toMatchObject({
    status: "confirm",
    reasons: expect.arrayContaining(["two-values"]),
  });
  expect(reading.results[0]?.candidates.map((c) => c.value)).toEqual(["98", "101"]);
});

test("dates that can stand either way round leave the newest in doubt, with the others as candidates", async () => {
  const dated = (a: string, b: string) =>
    read([TITLE, row("Test", a, b, "Unit", "Reference"), row("Sodium", "139", "131", "mmol/L", "135 - 145")]);
  const open = await dated("02/10/2025", "01/12/2025");
  expect(open.reading.results[0]).toMatchObject({
    status: "confirm",
    reasons: expect.arrayContaining(["newest-unclear"]),
  });
  expect(open.reading.results[0]?.candidates.map((c) => c.value).sort()).toEqual(["131", "139"]);
  const shown = await dated("02/25/2025", "01/12/2025");
  expect(shown.rows).toEqual([["Sodium", "139", "mmol/L", "verified"]]);
});

test("things measured as headings over dates: the newest date has the results", async () => {
  const { rows, reading } = await read([
    TITLE,
    row("Date", "HbA1c (%)", "Glucose (mg/dL)"),
    row("2025-01-15", "7.9", "166"),
    row("2025-06-01", "7.1", "141"),
  ]);
  expect(rows.map((r) => r.slice(0, 3))).toEqual([
    ["HbA1c", "7.1", "%"],
    ["Glucose", "141", "mg/dL"],
  ]);
  expect(reading.results[0]?.history).toEqual([{ date: "2025-01-15", value: "7.9" }]);
});

test("a table of times under names: each number with what was measured and when, for a person to look at", async () => {
  const { rows, unread } = await read([
    TITLE,
    row("Time", "Glucose (mmol/L)", "Insulin (mU/L)"),
    row("0 min", "5.1", "8.2"),
    row("60 min", "9.8", "61"),
  ]);
  expect(rows).toEqual([
    ["Glucose 0 min", "5.1", "mmol/L", "confirm"],
    ["Insulin 0 min", "8.2", "mU/L", "confirm"],
    ["Glucose 60 min", "9.8", "mmol/L", "confirm"],
    ["Insulin 60 min", "61", "mU/L", "confirm"],
  ]);
  expect(unread).toEqual([]);
});

test("a report of which no row is understood is still a report, and says what it holds", async () => {
  const { reading, unread } = await read([
    TITLE,
    row("Sodium 139 and then some words that no row has 12 13"),
    row("Potassium 4.1 and then some words that no row has 14 15"),
    row("Creatinine 0.9 and then some words that no row has 16"),
  ]);
  expect(reading.document.kind).toBe("lab-report");
  expect(unread).toHaveLength(3);
});

test("a letter or an invoice gives no results, and says which lines look like some", async () => {
  const letter = await read([
    row("Dear colleague,"),
    row("on admission: Sodium 131 mmol/L, Creatinine 1.3 mg/dL, CRP 142 mg/L."),
  ]);
  expect(letter.reading.document.kind).toBe("not-a-lab-report");
  expect(letter.unread).toHaveLength(1);
  const echo = await read([
    row("Echocardiography"),
    row("Parameter", "Value", "Unit", "Normal range"),
    row("LVEF", "58", "%", "55 - 70"),
  ]);
  expect(echo.reading.document.kind).toBe("not-a-lab-report");
  expect(echo.reading.results).toEqual([]);
});

test("a plan of doses is no range, and so its line no result", async () => {
  const { rows } = await read([
    row("Treatment plan"),
    row("Metformin", "850 mg", "1-0-1"),
    row("Atorvastatin", "40 mg", "0-0-1"),
    row("Omeprazole", "20 mg", "1-0-0"),
  ]);
  expect(rows).toEqual([]);
});

test("classes under a table, a sample's number and a legend are no results", async () => {
  const { rows } = await read([
    row("Central laboratory", "Sample No: 4711/25"),
    row("Allergen", "Result", "Unit", "Reference"),
    row("Birch", "0.62", "kUA/L", "< 0.35"),
    row("Class 0", "< 0.35 kUA/L"),
    row("Class 1", "0.35 - 0.70 kUA/L"),
    row("(H) = high (L) = low", "called to the ward"),
  ]);
  expect(rows.map((r) => r[0])).toEqual(["Birch"]);
});

test("two labels on one line are not one name", async () => {
  const { rows, unread } = await read([TITLE, row("ABO group: O Rh (D): Positive")]);
  expect(rows).toEqual([]);
  expect(unread).toHaveLength(1);
});

test("two lists of words side by side keep to themselves", async () => {
  const { rows } = await read([
    row("Urinalysis"),
    row("Leukozyten", "+++", "Blut", "++"),
    row("Nitrit", "positiv", "Ketone", "negativ"),
  ]);
  expect(rows.map((r) => r.slice(0, 2))).toEqual([
    ["Leukozyten", "+++"],
    ["Blut", "++"],
    ["Nitrit", "positiv"],
    ["Ketone", "negativ"],
  ]);
});

test("a limit beside a name on a line of its own may be what a result should be", async () => {
  const { reading } = await read([
    TITLE,
    row("Creatinine", "79 µmol/L", "60 - 110"),
    row("eGFR", "> 90 mL/min"),
  ]);
  expect(reading.results[1]).toMatchObject({
    status: "confirm",
    reasons: expect.arrayContaining(["value-or-limit"]),
  });
});

test("the bands of a range beside a method stay with their row", async () => {
  const { reading } = await read([
    row("Test", "Result", "Unit", "Reference"),
    row("Vitamin D", "14.3", "ng/mL", "Deficiency: < 20"),
    row("Method: CLIA", "", "", "Insufficiency: 20 - 30"),
    row("Ferritin", "40", "ng/mL", "15 - 150"),
  ]);
  expect(reading.results[0]?.printed.range).toBe("Deficiency: < 20 Insufficiency: 20 - 30");
});

test("names left of headings that do not head them are names all the same", async () => {
  const { rows } = await read([
    TITLE,
    [
      [260, "Résultats"],
      [360, "Valeurs de référence"],
      [480, "Antériorités"],
    ],
    ...["Hématies", "Hémoglobine"].map(
      (name, i): Cells => [
        [50, `${name} ${".".repeat(60)}`],
        [262, ["4,51", "13,2"][i] ?? ""],
        [300, ["T/L", "g/dL"][i] ?? ""],
        [362, ["3,80 à 5,10", "11,5 à 15,0"][i] ?? ""],
        [482, ["4,60", "13,5"][i] ?? ""],
      ],
    ),
  ]);
  expect(rows.map((r) => r.slice(0, 3))).toEqual([
    ["Hématies", "4,51", "T/L"],
    ["Hémoglobine", "13,2", "g/dL"],
  ]);
});

test("a result said once more in other units is one result", async () => {
  const { rows } = await read([
    row("Analyse", "Résultat", "", "Valeurs de référence"),
    [
      [50, "Glycémie"],
      [200, "0,92 g/L"],
      [245, "soit 5,11 mmol/L"],
      [360, "0,70 à 1,10"],
    ],
    [
      [50, "Urée"],
      [200, "0,31 g/L"],
      [245, "soit 5,16 mmol/L"],
      [360, "0,15 à 0,45"],
    ],
  ]);
  expect(rows).toEqual([
    ["Glycémie", "0,92", "g/L", "verified"],
    ["Urée", "0,31", "g/L", "verified"],
  ]);
});

test("what is drawn beside the last column is no part of it", async () => {
  const { reading } = await read([
    row("Parameter", "Result", "Unit", "Range"),
    [...row("WBC", "6.2", "10^9/L", "4.0-10.0"), [500, "PLT"]],
    [...row("MCV", "88.1", "fL", "82.0-100.0"), [500, "0 100 200"]],
  ]);
  expect(reading.results.map((r) => r.printed.range)).toEqual(["4.0-10.0", "82.0-100.0"]);
});

test("a page without text is told, and a range by age is chosen when the age is known", async () => {
  const { reading, unread } = await read(
    [
      row("Age: 8 years"),
      row("Test", "Result", "Unit", "Reference"),
      row("Haemoglobin", "12.1", "g/dL", "2-6 years: 11.5 - 13.5 7-12 years: 11.5 - 15.5"),
    ],
    (sheet) => {
      sheet.page();
      sheet.doc.rect(50, 50, 200, 200).fill("#333333");
    },
  );
  expect(reading.results[0]?.range).toMatchObject({ low: 11.5, high: 15.5, from: "printed" });
  expect(unread).toEqual(["Page 2 holds no text that can be read."]);
});

test("a share of something is a unit with its words", async () => {
  const { rows } = await read([
    row("Test", "Result", "", "Reference Range"),
    row("Hemoglobin A1c", "6.1", "", "< 5.7 % of total Hgb"),
  ]);
  expect(rows).toEqual([["Hemoglobin A1c", "6.1", "% of total Hgb", "verified"]]);
});

test("a range behind its label beside the value is the row's", async () => {
  const { reading } = await read([
    TITLE,
    row("GLICOSE"),
    row("Resultado: 99 mg/dL", "", "Valores de referência: Desejável: inferior a 100 mg/dL"),
  ]);
  expect(reading.results[0]?.printed).toMatchObject({
    value: "99",
    range: expect.stringContaining("inferior a 100"),
  });
});

test("a diary of blood pressures and a statement of account are no reports", async () => {
  const diary = await read([
    row("Blood pressure diary"),
    row("Date", "Systolic", "Diastolic", "Pulse"),
    row("01.02.2025", "132", "84", "71"),
    row("02.02.2025", "128", "82", "69"),
  ]);
  expect(diary.reading.document.kind).toBe("not-a-lab-report");
  const account = await read([
    row("Statement of account"),
    row("Date", "Description", "Value", "Balance"),
    row("01.02.2025", "Pharmacy", "-12.40", "812.10"),
  ]);
  expect(account.reading.document.kind).toBe("not-a-lab-report");
});

test("a number with the step of a scale keeps both, for the person to see", async () => {
  const { reading } = await read([
    row("Component", "Result", "", "Reference"),
    row("Protein", "30 (1+)", "", "Negative"),
  ]);
  expect(reading.results[0]).toMatchObject({
    status: "confirm",
    printed: { value: "30 (1+)", range: "Negative" },
  });
});

test("headings with an ending in brackets, or said again in another alphabet, head what they say", async () => {
  const { rows } = await read([
    TITLE,
    row("Test Description", "Value(s)", "Unit(s)", "Reference Range"),
    row("Prothrombin time", "12.9", "sec", "11.0 - 13.5"),
  ]);
  expect(rows).toEqual([["Prothrombin time", "12.9", "sec", "verified"]]);
});

test("dates over values and, lines below them, units and ranges are one set of headings", async () => {
  const { rows, reading } = await read([
    TITLE,
    row("Date", "12/01/23", "16/05/24"),
    row("Time", "08:30", "07:55"),
    row("Lab Id", "23111001", "24123456", "Units", "Reference"),
    row("Sodium", "139", "141", "mmol/L", "(135-145)"),
    row("Potassium", "4.2", "4.4", "mmol/L", "(3.5-5.5)"),
  ]);
  expect(rows).toEqual([
    ["Sodium", "141", "mmol/L", "verified"],
    ["Potassium", "4.4", "mmol/L", "verified"],
  ]);
  expect(reading.results[0]?.history).toEqual([{ date: "2023-01-12", value: "139" }]);
});

test("headings may name months alone", async () => {
  const { rows } = await read([
    TITLE,
    row("Test", "12/2024", "03/2025", "Unit", "Reference"),
    row("Sodium", "139", "141", "mmol/L", "135 - 145"),
  ]);
  expect(rows).toEqual([["Sodium", "141", "mmol/L", "verified"]]);
});

test("a plus that stands off its number marks it, and a mark beside a word is no part of it", async () => {
  const { reading } = await read([
    TITLE,
    row("Analyse", "Résultat", "Unités", "Réf."),
    row("CRP", "+ 12,4", "mg/L", "< 5,0"),
    row("Hémoglobine", "traces *", "", "absence"),
  ]);
  expect(reading.results.map(({ printed }) => [printed.value, printed.flag])).toEqual([
    ["12,4", "+"],
    ["traces", "*"],
  ]);
  expect(reading.results[0]?.status).toBe("verified");
});

test("the numbers on a drawn bar's scale are neither value nor name", async () => {
  const { rows } = await read([
    row("Test results"),
    row("Sodium"),
    row("Normal range: 136 - 145 mmol/L"),
    row("136", "", "145"),
    row("141 mmol/L"),
    row(""),
    row("Potassium"),
    row("Normal range: 3.5 - 5.1 mmol/L"),
    row("3.5", "", "5.1"),
    row("3.4 mmol/L Low"),
  ]);
  expect(rows).toEqual([
    ["Sodium", "141", "mmol/L", "verified"],
    ["Potassium", "3.4", "mmol/L", "verified"],
  ]);
});

test("a letter that lists results with their ranges reports them", async () => {
  const { rows } = await read([
    row("Dear Ms Sample,"),
    row("Your results are back:"),
    row("HDL: 55 mg/dL (normal: greater than 40)"),
    row("LDL: 122 mg/dL (normal: less than 100)"),
    row("TSH: 3.10 mIU/L (normal: 0.40-4.50)"),
    row("Ferritin: 14 ng/mL (normal: 16-154)"),
    row("Please take 2,000 IU of vitamin D3 daily."),
  ]);
  expect(rows.map((r) => r.slice(0, 3))).toEqual([
    ["HDL", "55", "mg/dL"],
    ["LDL", "122", "mg/dL"],
    ["TSH", "3.10", "mIU/L"],
    ["Ferritin", "14", "ng/mL"],
  ]);
});

test("a note's label in a table is no row, and a title under the range's heading no range", async () => {
  const { reading } = await read([
    TITLE,
    row("Test", "Result", "Unit", "Reference"),
    row("HbA1c", "5.9", "%", "4.0 - 6.0"),
    row("", "", "", "BIOCHEMISTRY"),
    row("Sodium", "141", "mmol/L", "135 - 145"),
    row("Screening and diagnosis: < 5.5 % normal"),
    row("Responsible: N. N. licence", "1234567"),
  ]);
  expect(reading.results.map((r) => [r.printed.name, r.printed.range, r.section])).toEqual([
    ["HbA1c", "4.0 - 6.0", null],
    ["Sodium", "135 - 145", "BIOCHEMISTRY"],
  ]);
});

test("a value in one column with the rows around it needs no known name", async () => {
  const { rows } = await read([
    TITLE,
    row("Sodium", "141", "mmol/L", "135 - 145"),
    row("Creatinine", "71", "umol/L", "45 - 84"),
    row("Some new filtration estimate", ">90", "mL/min"),
    row("Urea", "5.4", "mmol/L", "2.5 - 7.8"),
  ]);
  expect(rows[2]).toEqual(["Some new filtration estimate", ">90", "mL/min", "confirm"]);
});

test("a heading for ranges and units keeps the two apart", async () => {
  const { reading } = await read([
    TITLE,
    row("Component", "Value", "Ref Range & Units"),
    row("WBC", "11.8 H", "3.8 - 10.8 K/uL"),
    row("Nucleated RBC", "0.0", "/100 WBC"),
  ]);
  expect(reading.results.map(({ printed: p }) => [p.value, p.unit, p.range])).toEqual([
    ["11.8", "K/uL", "3.8 - 10.8"],
    ["0.0", "/100 WBC", null],
  ]);
});

test("a range behind its label right under a value is that value's", async () => {
  const { reading } = await read([
    TITLE,
    row("Haemoglobin", "13.5 g/dL"),
    row("Ref: 12.0 - 15.5 g/dL"),
    row("GLUCEMIA", "0.89 g/L"),
    row("Método: Enzimático", "Valor de referencia: 0.70 a 1.10 g/L"),
    row("TSH", "3.0 mIU/L"),
  ]);
  expect(reading.results.map((r) => r.printed.range)).toEqual(["12.0 - 15.5 g/dL", "0.70 a 1.10 g/L", null]);
});

test("the second band of a range beside a note stays with its row", async () => {
  const { reading } = await read([
    TITLE,
    row("Prueba", "Resultado", "Unidades", "Referencia"),
    row("Creatinina", "1,02", "mg/dL", "H: 0,7 - 1,2"),
    row("(Suero)", "", "", "M: 0,5 - 0,9"),
    row("TSH", "1,55", "µUI/mL", "0,35 - 4,94"),
  ]);
  expect(reading.results.map((r) => r.printed.range)).toEqual(["H: 0,7 - 1,2 M: 0,5 - 0,9", "0,35 - 4,94"]);
});

test("a word keeps its step, and strengths under a table are no results", async () => {
  const { rows } = await read([
    TITLE,
    row("Test", "Result", "Unit", "Reference"),
    row("Leukocytes", "Positive ++", "", "Negative"),
    row("Weak Positive", "20-39 Units"),
    row("Strong Positive", ">59 Units"),
  ]);
  expect(rows).toEqual([["Leukocytes", "Positive ++", null, "verified"]]);
});

test("lines about the patient, the sample and the page are not told as results", async () => {
  const { unread } = await read([
    TITLE,
    row("Patient: SAMPLE, ANA", "Order: 25012345"),
    row("HN: 12-34-567890 Name: Ms. Sample Age: 51 Y Sex: F"),
    row("Test", "Result", "Unit", "Reference"),
    row("", "06:10", "06:00"),
    row("Sodium", "141", "mmol/L", "135 - 145"),
    row("FINAL REPORT 08/30/2024", "Page 1 of 1"),
  ]);
  expect(unread).toEqual([]);
});
