import { deflateSync } from "node:zlib";
import { readingSchema } from "@serenya/contract";
import { expect, test, vi } from "vitest";
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

/** A page whose content is `megabytes` of blanks, deflated `times` times. */
function bomb(megabytes: number, times = 1): Uint8Array {
  let data: Uint8Array = new Uint8Array(megabytes * 1024 * 1024).fill(32);
  for (let i = 0; i < times; i++) data = deflateSync(data, { level: 9 });
  const filters = "/FlateDecode ".repeat(times);
  const head =
    "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n" +
    "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n" +
    `4 0 obj\n<</Length ${data.length}/Filter[${filters}]>>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head),
    data,
    Buffer.from("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n"),
  ]);
}

test.each([
  ["far more than the file", bomb(60)],
  ["more than the limit, packed twice", bomb(60, 2)],
  ["packed three times", bomb(1, 3)],
])("a document that unpacks to %s is refused before it is opened", async (_, bytes) => {
  const opened = vi.spyOn(engine, "open");
  const reading = await readDocument(bytes, { engine });
  const calls = opened.mock.calls.length;
  opened.mockRestore();
  expect(reading.document.reason).toBe("document_too_large");
  expect(calls).toBe(0);
});

test("a large page that unpacks to what a page may is opened", async () => {
  expect((await readDocument(bomb(5), { engine })).document.reason).not.toBe("document_too_large");
});

test("any prefix of a report gives an outcome, never an exception", async () => {
  const { pdf } = await hostileDocuments["white-row"]();
  for (let part = 0; part < 20; part++) {
    const reading = await readDocument(pdf.slice(0, Math.floor((pdf.length * part) / 20)), { engine });
    expect(["unreadable", "lab-report", "not-a-lab-report"]).toContain(reading.document.kind);
  }
});
