import { expect, test } from "vitest";
import { newSheet } from "../corpus/sheet.ts";
import { readDocument } from "../src/index.ts";
import { loadEngine } from "../src/node/index.ts";

const engine = await loadEngine();

/** The reading of a page whose lines have their cells in columns. */
async function read(lines: readonly (readonly string[])[], apart = 16) {
  const sheet = newSheet();
  lines.forEach((cells, i) => {
    cells.forEach((text, column) => {
      sheet.text(text, [50, 220, 300, 380][column] ?? 0, 60 + apart * i);
    });
  });
  return readDocument(await sheet.finish(), { engine });
}

const HEADINGS = ["Test", "Result", "Unit", "Reference"];
const SODIUM = ["Sodium", "139", "mmol/L", "136 - 145"];
const POTASSIUM = ["Potassium", "4.1", "mmol/L", "3.5 - 5.1"];

test("a letterhead, an address and a person's name are no title of results", async () => {
  const { results } = await read([
    ["Millbrook Diagnostics"],
    ["17 Tanner's Row, Unit 3"],
    ["Alex Sample"],
    ["Laboratory report"],
    HEADINGS,
    SODIUM,
    POTASSIUM,
  ]);
  expect(results.map((r) => r.section)).toEqual([null, null]);
});

test("a title over the headings, or between rows, says what kind of results follow", async () => {
  const { results } = await read([
    ["Millbrook Diagnostics"],
    ["Serum electrolytes"],
    HEADINGS,
    SODIUM,
    ["Further values"],
    POTASSIUM,
  ]);
  expect(results.map((r) => r.section)).toEqual(["Serum electrolytes", "Further values"]);
});

test("a page without headings: the title in force ends with the next one, whatever it is called", async () => {
  const { results } = await read([
    ["Alex Sample"],
    ["Urinalysis"],
    ["Specific gravity", "1.015", "", "1.005 - 1.030"],
    ["Sundry"],
    SODIUM,
  ]);
  expect(results.map((r) => r.section)).toEqual(["Urinalysis", "Sundry"]);
});

test("a title in the middle of a table, under no heading of its own", async () => {
  const { results } = await read([
    HEADINGS,
    SODIUM,
    ["", "Thyroid"],
    ["TSH", "2.10", "mIU/L", "0.40 - 4.00"],
    ["HIV 1/2", "Non-reactive"],
    ["", "Electrolytes"],
    POTASSIUM,
  ]);
  expect(results.map((r) => r.section)).toEqual([null, "Thyroid", "Thyroid", "Electrolytes"]);
});

test("words right under a result in words may be more of it, and are no title", async () => {
  const { results } = await read([HEADINGS, ["HIV 1/2", "Non-reactive"], ["", "Hepatitis"], POTASSIUM], 11);
  expect(results.map((r) => [r.printed.value, r.status, r.section])).toEqual([
    ["Non-reactive Hepatitis", "confirm", null],
    ["4.1", "verified", null],
  ]);
});

test("the names on cards are no titles of the cards around them", async () => {
  const { results } = await read([
    ["Hormones"],
    ["TSH"],
    ["2.10 mIU/L"],
    ["Range 0.40 - 4.00"],
    [],
    ["Urine glucose"],
    ["12 mg/dL"],
    ["Range 0 - 15"],
  ]);
  expect(results.map((r) => [r.printed.name, r.section])).toEqual([
    ["TSH", "Hormones"],
    ["Urine glucose", "Hormones"],
  ]);
});

test("smaller print under a name is how it was measured, and no title", async () => {
  const sheet = newSheet();
  const lines = [HEADINGS, SODIUM, ["Flame, diluted"], POTASSIUM];
  lines.forEach((cells, i) => {
    cells.forEach((text, column) => {
      const size = cells.length === 1 ? 6 : 9;
      sheet.text(text, [50, 220, 300, 380][column] ?? 0, 60 + 16 * i, { size });
    });
  });
  const { results } = await readDocument(await sheet.finish(), { engine });
  expect(results.map((r) => r.section)).toEqual([null, null]);
});

test("a footer's numbers beside its telephone are not told as a result", async () => {
  const { unread } = await read([
    HEADINGS,
    SODIUM,
    [],
    ["Ref. 4471-88, 2 x 5 mL, www.example.org, +44 20 5550 0147"],
  ]);
  expect(unread).toEqual([]);
});
