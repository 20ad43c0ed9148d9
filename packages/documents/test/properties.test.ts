import { readingSchema } from "@serenya/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type FamilyName, families, makeReport } from "../corpus/index.ts";
import { scoreReading } from "../corpus/score.ts";
import { readDocument } from "../src/index.ts";
import { loadEngine } from "../src/node/index.ts";
import { stillWrong } from "./still-wrong.ts";

const engine = await loadEngine();
const readRight = (Object.keys(families) as FamilyName[]).filter((family) => !stillWrong.has(family));
const anyReport = fc.record({
  family: fc.constantFrom(...readRight),
  seed: fc.integer({ min: 1000, max: 100000 }),
});

test("every reading fits its form, is the same twice, is right where verified, and gives every verified value a small box", async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (input) => {
      const { pdf, truth } = await makeReport(input);
      const reading = await readDocument(pdf, { engine });
      expect(readingSchema.parse(reading)).toEqual(reading);
      expect(await readDocument(pdf, { engine })).toEqual(reading);
      const { score, faults } = scoreReading(truth, reading);
      expect(score.silent, faults.join("\n")).toBe(0);
      expect(score.vanished, faults.join("\n")).toBe(0);
      expect(reading.rows.seen).toBe(reading.results.length + reading.unread.length);
      for (const { status, reasons, source } of reading.results) {
        const [left, top, right, bottom] = source.box;
        expect((right - left) * (bottom - top)).toBeLessThan(0.03);
        expect((right - left) * (bottom - top)).toBeGreaterThan(0);
        expect(status === "verified").toBe(reasons.length === 0);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("the facts of the report are read: sex, age, collection date, language, decimal mark", async () => {
  for (const family of ["unruled", "german", "romance", "previous"] as const) {
    const { pdf, truth } = await makeReport({ family, seed: 5 });
    const reading = await readDocument(pdf, { engine });
    expect(reading.document.decimal).toBe(truth.decimal);
    expect(reading.document.language).toBe(truth.language);
    expect(reading.patient.sex).toBe(truth.patient.sex);
    expect(reading.patient.age?.value).toBe(truth.patient.age);
    expect(reading.collected).toBe(truth.collected);
  }
});

test("earlier results of the same page are history, never results", async () => {
  const { pdf } = await makeReport({ family: "previous", seed: 3 });
  const reading = await readDocument(pdf, { engine });
  expect(reading.results.every((r) => r.history.length === 1)).toBe(true);
});

test("a page that counts itself shows which pages are missing", async () => {
  const { pdf } = await makeReport({ family: "several-pages", seed: 2 });
  const reading = await readDocument(pdf, { engine });
  expect(reading.pages.map((p) => p.printedAs)).toEqual(
    reading.pages.map((_, i) => `${i + 1} of ${reading.pages.length}`),
  );
  expect(reading.missingPages).toEqual([]);
});

test("a planted marker is on the page and breaks nothing", async () => {
  const marker = "CANARY-7f3a9c2e51";
  for (const family of readRight) {
    const { pdf, truth } = await makeReport({ family, seed: 4, marker });
    const { score, faults } = scoreReading(truth, await readDocument(pdf, { engine }));
    expect(score.silent, faults.join("\n")).toBe(0);
    expect(score.vanished, faults.join("\n")).toBe(0);
  }
});
