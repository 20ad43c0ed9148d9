/**
 * Times a page that is a picture: everything of ours beside the bare recognisers finding and reading the same
 * print, the first use of the recognisers, and the memory of the process. Prints medians and ratio, and keeps
 * them in bench/results (not under version control).
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PictureDecoder, type ReadOptions, readDocument } from "@serenya/documents";
import { loadEngine, loadPictures, loadRecognisers } from "@serenya/documents/node";

/** The bars: milliseconds a page with both readers, milliseconds of first use, megabytes. */
const BARS = { page: 6_000, firstUse: 3_000, megabytes: 1_500 };
const FAMILIES = ["unruled", "ruled", "german", "two-panels", "share-and-count"];
const RUNS = 2;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function timed<T>(run: () => Promise<T>): Promise<{ readonly ms: number; readonly answer: T }> {
  const start = performance.now();
  const answer = await run();
  return { ms: performance.now() - start, answer };
}

const engine = await loadEngine();
const pictures: PictureDecoder = loadPictures();
const { ms: loading, answer: recognisers } = await timed(loadRecognisers);
/** Loading, and what the first document takes longer than the same one again: the second reader starts then. */
let firstUse = loading;
const options: ReadOptions = { engine, pictures, recognisers: loadRecognisers };

/** The recognisers alone: every line that one finds, read by both. */
async function recognisersOnly(bytes: Uint8Array): Promise<void> {
  const decoded = await pictures.decode(bytes, { pixels: 40_000_000, pages: 1 });
  const picture = decoded.ok ? decoded.pictures[0] : undefined;
  if (!picture) throw new Error("A rendered report does not decode.");
  const quads = await recognisers.finder.find(picture);
  await recognisers.first.read(picture, quads);
  await recognisers.second.read(picture, quads);
}

/** Pictures are drawn by another process, so that the memory of this one is that of reading. */
const pictureFolder = mkdtempSync(join(tmpdir(), "serenya-bench-"));
const accuracy = join(import.meta.dirname, "../../packages/documents/corpus/accuracy.ts");
execFileSync(
  process.execPath,
  [accuracy, "1", ...FAMILIES, "--tier", "scan", "--tier", "good", "--write", pictureFolder],
  { stdio: "ignore" },
);
const rows = [];
for (const file of readdirSync(join(pictureFolder, "docs")).sort()) {
  const bytes = readFileSync(join(pictureFolder, "docs", file));
  const cold = await timed(() => readDocument(bytes, options));
  const bare: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    bare.push((await timed(() => recognisersOnly(bytes))).ms);
    ours.push((await timed(() => readDocument(bytes, options))).ms);
  }
  if (rows.length === 0) firstUse += cold.ms - median(ours);
  rows.push({ name: file.replace(/\.\w+$/, ""), bareMs: median(bare), readMs: median(ours) });
}
rmSync(pictureFolder, { recursive: true });
const all = { bareMs: median(rows.map((r) => r.bareMs)), readMs: median(rows.map((r) => r.readMs)) };
const slowest = Math.max(...rows.map((r) => r.readMs));
const megabytes = process.resourceUsage().maxRSS / 1024;

const line = (name: string, ...cells: (number | string)[]) =>
  process.stdout.write(
    `${name.padEnd(26)}${cells.map((c) => (typeof c === "number" ? c.toFixed(1) : c).padStart(14)).join("")}\n`,
  );
const judged = (name: string, value: number, bar: number) =>
  line(name, value, value <= bar ? "ok" : `over ${bar}`);
line("\nms a picture page, median", "recognisers", "read", "ratio");
for (const row of rows) line(row.name, row.bareMs, row.readMs, row.readMs / row.bareMs);
line("= median", all.bareMs, all.readMs, all.readMs / all.bareMs);
judged("= slowest", slowest, BARS.page);
judged("= first use, ms", firstUse, BARS.firstUse);
judged("= memory, MB at the most", megabytes, BARS.megabytes);
const folder = join(import.meta.dirname, "..", "results");
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, "pictures.json"),
  `${JSON.stringify({ node: process.version, bars: BARS, ...all, slowest, firstUse, megabytes, rows }, null, 2)}\n`,
);
await recognisers.second.close();
await recognisers.first.close();
const isOver = slowest > BARS.page || firstUse > BARS.firstUse || megabytes > BARS.megabytes;
process.exit(isOver ? 1 : 0);
