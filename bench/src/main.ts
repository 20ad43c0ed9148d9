/**
 * Time a text-layer page: everything of ours beside the bare PDF engine opening the same pages and taking their
 * text; as a browser reads it, and with the letters held against their shapes by a recogniser. Prints medians and ratio, and keeps them in bench/results (not under version control).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PdfEngine, readDocument } from "@serenya/documents";
import { type FamilyName, families, makeReport } from "@serenya/documents/corpus";
import { loadEngine, loadRecognisers } from "@serenya/documents/node";

const RUNS = 7;
/** The bar: our own time a text-layer page, in milliseconds. */
const BAR = 300;

interface Sample {
  readonly family: FamilyName;
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** The engine alone: open, each page's characters, close. */
function engineOnly(engine: PdfEngine, pdf: Uint8Array): number {
  const opened = engine.open(pdf);
  if (!opened.ok) throw new Error("A generated report does not open.");
  for (let index = 0; index < opened.document.pageCount; index++) {
    const page = opened.document.page(index);
    page?.glyphs();
    page?.close();
  }
  opened.document.close();
  return opened.document.pageCount;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const engine = await loadEngine();
const samples: Sample[] = [];
for (const family of Object.keys(families) as FamilyName[]) {
  const { pdf } = await makeReport({ family, seed: 11 });
  samples.push({ family, pdf, pages: engineOnly(engine, pdf) });
}
const rows = [];
for (const { family, pdf, pages } of samples) {
  const bare: number[] = [];
  const ours: number[] = [];
  const held: number[] = [];
  await readDocument(pdf, { engine, recognisers: loadRecognisers });
  for (let run = 0; run < RUNS; run++) {
    bare.push((await timed(() => engineOnly(engine, pdf))) / pages);
    ours.push((await timed(() => readDocument(pdf, { engine }))) / pages);
    held.push((await timed(() => readDocument(pdf, { engine, recognisers: loadRecognisers }))) / pages);
  }
  rows.push({
    family,
    pages,
    engineMs: median(bare),
    readMs: median(ours),
    heldMs: median(held),
    ratio: median(ours) / median(bare),
  });
}
const all = {
  engineMs: median(rows.map((r) => r.engineMs)),
  readMs: median(rows.map((r) => r.readMs)),
  heldMs: median(rows.map((r) => r.heldMs)),
};
const slowest = Math.max(...rows.map((r) => r.heldMs));
const line = (name: string, ...cells: (number | string)[]) =>
  process.stdout.write(
    `${name.padEnd(22)}${cells.map((c) => (typeof c === "number" ? c.toFixed(1) : c).padStart(12)).join("")}\n`,
  );
line("ms a page, median", "engine", "read", "ratio", "with shapes");
for (const row of rows) line(row.family, row.engineMs, row.readMs, row.ratio, row.heldMs);
line("= median", all.engineMs, all.readMs, all.readMs / all.engineMs, all.heldMs);
line("= slowest", "", "", "", slowest, slowest <= BAR ? "ok" : "too slow");
const folder = join(import.meta.dirname, "..", "results");
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, "reading.json"),
  `${JSON.stringify({ node: process.version, bar: BAR, ...all, slowest, rows }, null, 2)}\n`,
);
if (slowest > BAR) process.exitCode = 1;
