import { expect, test } from "vitest";
import { newSheet, type Sheet } from "../corpus/sheet.ts";
import { readDocument } from "../src/index.ts";
import { loadEngine } from "../src/node/index.ts";

const engine = await loadEngine();

async function read(draw: (sheet: Sheet) => void, options = {}) {
  const sheet = newSheet(options);
  draw(sheet);
  return readDocument(await sheet.finish(), { engine });
}

const table = (sheet: Sheet, rows: readonly (readonly string[])[], top = 160) => {
  const lines = [["Test", "Result", "Unit", "Reference Range"], ...rows];
  for (const [r, row] of lines.entries())
    for (const [c, x] of [50, 230, 310, 400].entries()) sheet.text(row[c] ?? "", x, top + r * 16);
};

test("vitals are read beside the results, with their units", async () => {
  const reading = await read((s) => {
    s.text("Height: 172 cm   Weight: 68.5 kg   BMI: 23.2 kg/m²", 50, 60);
    s.text("Blood pressure: 128/82 mmHg", 50, 80);
    s.text("Pulse: 64 bpm   SpO2: 98 %   Temperature: 36.6 °C", 50, 100);
    table(s, [["Sodium", "140", "mmol/L", "135 - 145"]]);
  });
  expect(reading.vitals.map((v) => [v.kind, v.printed])).toEqual([
    ["body-height", "172 cm"],
    ["body-weight", "68.5 kg"],
    ["body-mass-index", "23.2 kg/m²"],
    ["blood-pressure", "128/82 mmHg"],
    ["heart-rate", "64 bpm"],
    ["oxygen-saturation", "98 %"],
    ["body-temperature", "36.6 °C"],
  ]);
  expect(reading.results).toHaveLength(1);
});

test("a range by sex is chosen when the sex is known, and printed as it stands", async () => {
  const reading = await read((s) => {
    s.text("Sex: Female", 50, 60);
    table(s, [["Haemoglobin", "12.4", "g/dL", "M: 13.0 - 17.0 F: 12.0 - 15.0"]]);
  });
  const [row] = reading.results;
  expect(row?.printed.range).toBe("M: 13.0 - 17.0 F: 12.0 - 15.0");
  expect(row?.range).toMatchObject({ low: 12, high: 15, from: "printed" });
});

test.each([90, 180, 270] as const)("a page whose text lies at %d degrees is turned upright", async (turn) => {
  const reading = await read((s) => {
    s.doc.rotate(turn, { origin: [297, 421] });
    table(
      s,
      [
        ["Sodium", "140", "mmol/L", "135 - 145"],
        ["Potassium", "4.2", "mmol/L", "3.5 - 5.1"],
      ],
      300,
    );
  });
  expect(reading.results.map((r) => [r.printed.name, r.printed.value, r.status])).toEqual([
    ["Sodium", "140", "verified"],
    ["Potassium", "4.2", "verified"],
  ]);
  expect(reading.pages[0]?.rotation).toBe(360 - turn);
});

test("raised exponents belong to their unit, raised marks never to a number", async () => {
  const reading = await read((s) => {
    table(s, [
      ["Leucocytes", "6.2", "", "4.0 - 10.0"],
      ["Potassium", "4.2", "mmol/L", "3.5 - 5.1"],
    ]);
    const width = s.text("x10", 310, 176);
    const raised = s.text("9", 310 + width, 173, { size: 5.5 });
    s.text("/L", 310 + width + raised, 176);
    s.text("1", 230 + 12.6, 189, { size: 5 });
  });
  const [leucocytes, potassium] = reading.results;
  expect(leucocytes?.printed.unit).toBe("x10⁹/L");
  expect(potassium?.value).toMatchObject({ kind: "quantity", number: 4.2 });
});

test("a point behind a fraction is not part of the unit", async () => {
  const reading = await read((s) => {
    table(s, [
      ["Sodium", "140", "mmol/L.", "135 - 145"],
      ["APTT", "31", "sec.", "25 - 36"],
    ]);
  });
  expect(reading.results.map((r) => r.printed.unit)).toEqual(["mmol/L", "sec."]);
});

test("a report that counts more pages than it has says which are missing", async () => {
  const reading = await read((s) => {
    table(s, [["Sodium", "140", "mmol/L", "135 - 145"]]);
    s.text("Page 2 of 3", 500, 810);
  });
  expect(reading.pages[0]?.printedAs).toBe("2 of 3");
  expect(reading.missingPages).toEqual([1, 3]);
});

test("a page without text among pages with text says so", async () => {
  const reading = await read((s) => {
    table(s, [["Sodium", "140", "mmol/L", "135 - 145"]]);
    s.page();
    s.doc.rect(50, 50, 200, 200).fill("#333333");
  });
  expect(reading.pages.map((p) => p.quality)).toEqual([[], ["no-text-layer"]]);
});
