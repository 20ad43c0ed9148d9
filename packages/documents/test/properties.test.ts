import { readingSchema } from "@serenya/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type FamilyName, families, makeReport, renderReport, type Tier } from "../corpus/index.ts";
import { movePage } from "../corpus/moved-page.ts";
import { mentions } from "../corpus/pair-rows.ts";
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

const anyFamily = fc.record({
  family: fc.constantFrom(...(Object.keys(families) as FamilyName[])),
  seed: fc.integer({ min: 1000, max: 100000 }),
});

/** Letters in the order in which they are drawn, without white space. */
function drawnText(pdf: Uint8Array): string {
  const opened = engine.open(pdf);
  if (!opened.ok) throw new Error(opened.reason);
  const pages = Array.from({ length: opened.document.pageCount }, (_, i) => opened.document.page(i));
  const text = pages.flatMap((page) => page?.glyphs().map((glyph) => glyph.text) ?? []).join("");
  for (const page of pages) page?.close();
  opened.document.close();
  return tight(text);
}
const tight = (text: string): string => text.normalize("NFKC").replace(/[\s^]/g, "").replace(/μ/g, "µ");

test("what a label says is drawn on the page", async () => {
  await fc.assert(
    fc.asyncProperty(anyFamily, async (input) => {
      const { pdf, truth } = await makeReport(input);
      const text = drawnText(pdf);
      for (const { name, value, unit } of truth.results) {
        expect(mentions(text, name), name).toBe(true);
        expect(text).toContain(tight(value));
        expect(text).toContain(tight(unit ?? ""));
      }
    }),
    { numRuns: 80 },
  );
}, 60_000);

test("nothing is verified that is not drawn on the page", async () => {
  await fc.assert(
    fc.asyncProperty(anyFamily, async (input) => {
      const { pdf } = await makeReport(input);
      const text = drawnText(pdf);
      const { results } = await readDocument(pdf, { engine });
      for (const { status, printed } of results)
        if (status === "verified") expect(text).toContain(tight(printed.value));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("the same family and seed give the same document and the same pictures; another seed gives others", async () => {
  const [one, same, other] = await Promise.all(
    [5, 5, 6].map((seed) => makeReport({ family: "zebra", seed })),
  );
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
  const draw = async (tier: Tier, seed: number) =>
    renderReport(engine, { pdf: one?.pdf ?? new Uint8Array(), tier, seed });
  const shot = await draw("screenshot", 1);
  expect(await draw("screenshot", 1)).toEqual(shot);
  expect(await draw("screenshot", 2)).not.toEqual(shot);
  // A photo goes through every part of the drawing; one takes seconds.
  expect(await draw("hard", 1)).toEqual(await draw("hard", 1));
}, 120_000);

test("a report that is drawn smaller and elsewhere on its page reads the same", async () => {
  const placement = fc.record({
    scale: fc.constantFrom(0.8, 0.9, 1),
    x: fc.integer({ min: -15, max: 30 }),
    y: fc.integer({ min: -10, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(anyReport, placement, async (input, { scale, x, y }) => {
      fc.pre(input.family !== "phone-screen");
      const { pdf } = await makeReport(input);
      const read = async (bytes: Uint8Array) =>
        (await readDocument(bytes, { engine })).results.map(({ printed, status }) => ({ printed, status }));
      expect(await read(movePage(pdf, { scale, x, y }))).toEqual(await read(pdf));
    }),
    { numRuns: 30 },
  );
}, 60_000);

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

test("of four dates the older three are history, whichever way round they stand", async () => {
  for (const seed of [1, 2, 3, 4]) {
    const { pdf, truth } = await makeReport({ family: "cumulative-wide", seed });
    const { results } = await readDocument(pdf, { engine });
    for (const row of truth.results) {
      const read = results.find((r) => r.printed.name === row.name);
      expect(read?.printed.value).toBe(row.value);
      expect(read?.history.map((h) => h.value).toSorted()).toEqual(row.history?.toSorted());
    }
  }
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
