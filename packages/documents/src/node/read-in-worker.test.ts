import { readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { makeReport } from "../../corpus/index.ts";
import { newSheet } from "../../corpus/sheet.ts";
import { readDocument } from "../read-document.ts";
import { loadEngine } from "./load-engine.ts";
import { loadRecognisers } from "./load-recognisers.ts";
import { closeWorkers, readInWorker, readWithPages } from "./read-in-worker.ts";

const report = await makeReport({ family: "unruled", seed: 1 });
afterAll(closeWorkers);

async function densePages(pages: number): Promise<Uint8Array> {
  const sheet = newSheet({ compress: true });
  for (let page = 0; page < pages; page++) {
    if (page > 0) sheet.page();
    for (let line = 0; line < 110; line++)
      sheet.text("Sodium 140 mmol/L 135 - 145 ".repeat(6), 20, 20 + line * 7, { size: 6 });
  }
  return sheet.finish();
}

test("a worker reads what the pure reader reads, stage by stage, and again when it is warm", async () => {
  const stages: string[] = [];
  const first = await readInWorker(report.pdf, { onStage: (stage) => stages.push(stage) });
  const second = await readInWorker(report.pdf);
  const options = { engine: await loadEngine(), recognisers: loadRecognisers };
  expect(first).toEqual(await readDocument(report.pdf, options));
  expect(second).toEqual(first);
  expect(stages).toEqual(["detect", "open", "pages", "rows", "second-reading", "results", "checks", "judge"]);
});

test("a reading is the same with its explanation, which shows every value and fetches nothing", async () => {
  const pages: string[] = [];
  const explain = { title: "report.pdf", onPage: (page: string) => void pages.push(page) };
  const reading = await readInWorker(report.pdf, { explain });
  expect(reading).toEqual(await readInWorker(report.pdf));
  expect(pages).toHaveLength(1);
  for (const { printed } of reading.results) expect(pages[0]).toContain(`<strong>${printed.value}</strong>`);
  expect(pages[0]).toContain("data:image/webp;base64,");
  expect(pages[0]).not.toMatch(/<script|<link|@import|url\(|(src|href)="(?!#|data:)/);
});

test("a reading that takes too long is stopped, and the next document gets a new worker", async () => {
  const late = await readInWorker(report.pdf, { limits: { milliseconds: 0 } });
  expect(late.document).toMatchObject({ kind: "unreadable", reason: "document_timed_out" });
  expect((await readInWorker(report.pdf)).document.kind).toBe("lab-report");
});

test("a worker that runs out of memory is a damaged document, not an exception", async () => {
  const reading = await readInWorker(await densePages(40), { limits: { megabytes: 24 } });
  expect(reading.document).toMatchObject({ kind: "unreadable", reason: "document_damaged" });
  expect((await readInWorker(report.pdf)).document.kind).toBe("lab-report");
});

/** The processes that this one started. */
const children = () =>
  readdirSync("/proc/self/task").flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number),
  );

test.runIf(process.platform === "linux")(
  "a page that brings the process down leaves the others",
  async () => {
    const pages = await densePages(3);
    let downs = 0;
    const reading = await readInWorker(pages, {
      onPage: (page) => {
        if (page !== 2 || downs++ > 0) return;
        for (const pid of children()) process.kill(pid, "SIGKILL");
      },
    });
    expect(downs).toBe(1);
    expect(reading.pages.map((page) => page.quality)).toEqual([[], ["page-damaged"], []]);
    expect(reading.results.length).toBeGreaterThan(100);
    expect(reading.unread.some((line) => line.page === 2)).toBe(true);
  },
);

test.runIf(process.platform === "linux")(
  "a reading stands, though the process goes down after it",
  async () => {
    const pages = await densePages(3);
    const alone = await readInWorker(pages);
    const killed: number[] = [];
    const onPage = () => {
      for (const pid of children()) if (process.kill(pid, "SIGKILL")) killed.push(pid);
    };
    const read = await readWithPages(pages, {
      explain: { title: "report.pdf", onPage },
      pages: { most: 12, longSide: 1_568 },
    });
    expect(killed.length).toBeGreaterThan(0);
    expect(read.reading).toEqual(alone);
    expect(read.pages.length).toBeLessThan(3);
  },
);

test("a page that takes too long is given up, and a document of such pages is damaged", async () => {
  const reading = await readInWorker(await densePages(2), { limits: { pageMilliseconds: 1 } });
  expect(reading.document).toMatchObject({ kind: "unreadable", reason: "document_damaged" });
});

test("a caller can stop a reading", async () => {
  const controller = new AbortController();
  const reading = readInWorker(report.pdf, { signal: controller.signal });
  controller.abort(new Error("stopped"));
  await expect(reading).rejects.toThrow("stopped");
});

test("several documents at once each get their reading", async () => {
  const readings = await Promise.all([1, 2, 3].map(() => readInWorker(report.pdf)));
  expect(readings.map((r) => r.document.kind)).toEqual(["lab-report", "lab-report", "lab-report"]);
});
