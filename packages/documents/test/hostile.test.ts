import { readingSchema } from "@serenya/contract";
import { expect, test } from "vitest";
import { hostileDocuments } from "../corpus/index.ts";
import { scoreReading } from "../corpus/score.ts";
import { readDocument } from "../src/index.ts";
import { loadEngine } from "../src/node/index.ts";

const engine = await loadEngine();

test.each(Object.entries(hostileDocuments))("%s", async (_, make) => {
  const { pdf, truth } = await make();
  const reading = readingSchema.parse(await readDocument(pdf, { engine }));
  expect(reading.document.kind).toBe(truth.kind ?? "lab-report");
  expect(reading.document.reason).toBe(truth.reason);
  if (reading.document.kind !== "lab-report") {
    expect(reading.results).toEqual([]);
    expect(reading.document.advice).toMatch(/\.$/);
  }
  const { score, faults } = scoreReading(truth, reading);
  expect(score.silent, faults.join("\n")).toBe(0);
  expect(score.vanished, faults.join("\n")).toBe(0);
  expect(score.extra, faults.join("\n")).toBe(0);
});

test("a file larger than the limit is refused before it is opened", async () => {
  const { pdf } = await hostileDocuments["white-row"]();
  const reading = await readDocument(pdf, { engine, limits: { bytes: 100 } });
  expect(reading.document.reason).toBe("document_too_large");
});

test("any prefix of a report gives an outcome, never an exception", async () => {
  const { pdf } = await hostileDocuments["white-row"]();
  for (let part = 0; part < 20; part++) {
    const reading = await readDocument(pdf.slice(0, Math.floor((pdf.length * part) / 20)), { engine });
    expect(["unreadable", "lab-report", "not-a-lab-report"]).toContain(reading.document.kind);
  }
});
