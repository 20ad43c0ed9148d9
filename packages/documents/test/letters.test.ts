import { expect, test } from "vitest";
import { hostileDocuments } from "../corpus/index.ts";
import { withOtherLetters } from "../corpus/other-letters.ts";
import type { Sheet } from "../corpus/sheet.ts";
import { readDocument } from "../src/index.ts";
import { loadEngine, loadRecognisers } from "../src/node/index.ts";

const engine = await loadEngine();

const TABLE = [
  ["Test", "Result", "Unit", "Reference Range"],
  ["Sodium", "140", "mmol/L", "135 - 145"],
  ["Potassium", "4.7", "mmol/L", "3.5 - 5.1"],
  ["Creatinine", "0.92", "mg/dL", "0.60 - 1.20"],
  ["Glucose", "94", "mg/dL", "70 - 99"],
] as const;

function drawTable(sheet: Sheet): void {
  sheet.text("Laboratory Report", 50, 60, { size: 14, bold: true });
  for (const [r, row] of TABLE.entries())
    for (const [c, text] of row.entries()) sheet.text(text, 50 + 120 * c, 110 + 18 * r);
}

const read = (pdf: Uint8Array) => readDocument(pdf, { engine, recognisers: loadRecognisers });
const valuesOf = (reading: Awaited<ReturnType<typeof read>>) =>
  reading.results.map(({ printed, status }) => `${printed.name} ${printed.value} ${status}`);

const SHOWN = [
  "Sodium 140 verified",
  "Potassium 4.7 verified",
  "Creatinine 0.92 verified",
  "Glucose 94 verified",
];

test.each([
  ["the letters that it shows", (letter: string) => letter],
  ["1 for 7 and 7 for 1", (letter: string) => ({ 1: "7", 7: "1" })[letter] ?? letter],
  ["a comma for the point", (letter: string) => (letter === "." ? "," : letter)],
  ["the next letter for each", (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 1)],
  ["private letters", (letter: string) => String.fromCharCode(0xe000 + letter.charCodeAt(0))],
])("a layer that names %s: what the page shows is read", async (_, letterOf) => {
  const reading = await read(await withOtherLetters(drawTable, letterOf));
  expect(valuesOf(reading)).toEqual(SHOWN);
});

test("without recognisers a false font can't be found out: the test above fails then", async () => {
  const pdf = await withOtherLetters(drawTable, (letter) => ({ 1: "7", 7: "1" })[letter] ?? letter);
  expect(valuesOf(await readDocument(pdf, { engine }))).not.toEqual(SHOWN);
});

test("a value under a grey patch stays out: recognisers see none there", async () => {
  const { pdf } = await hostileDocuments["covered-value"]();
  const rows = (await read(pdf)).results.filter((row) => row.status === "verified");
  expect(rows.map((row) => row.printed.name)).toEqual(["Sodium", "Creatinine", "Glucose"]);
});

test("a value painted over and printed anew stays doubtful, whatever recognisers see", async () => {
  const { pdf } = await hostileDocuments["painted-over"]();
  const rows = (await read(pdf)).results.filter((row) => row.printed.name === "Potassium");
  expect(rows.map((row) => row.status)).toEqual(["confirm"]);
});
