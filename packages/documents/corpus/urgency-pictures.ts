/**
 * `npm run eval:urgency:pictures -- [pages]`: made-up reports with known values around the published critical
 * limits, drawn, scanned or photographed, read by the reader and judged. Sixty pages unless told.
 *
 * Exits with 1 when a value read for certain is given less than its limit asks for, when a report whose urgent value
 * is in doubt or was not read sounds calm, or when more than one in twenty healthy reports are sent to a doctor.
 */
import { isAbove, judgeReading, summarise } from "@serenya/clinical";
import type { Reading, ResultRow, Urgency } from "@serenya/contract";
import { loadEngine, loadPictures, loadRecognisers } from "../src/node/index.ts";
import { readDocument } from "../src/read-document.ts";
import { pairRows } from "./pair-rows.ts";
import { type RenderedPage, renderReport, type Tier } from "./render/render-report.ts";
import { drawUrgentReport, type UrgentReport } from "./urgency-report.ts";

const tiers: readonly Tier[] = ["scan", "good", "scan", "messenger", "fax"];
const mostOver = 0.05;

/** What came of the pages of one medium. */
interface Sum {
  pages: number;
  rows: number;
  verified: number;
  emergencies: number;
  under: number;
  /** Urgent values that were in doubt or not read, and how many of their reports sound calm with nothing else in them. */
  doubted: number;
  calm: number;
  healthy: number;
  over: number;
  /** Healthy reports sent to a doctor the same day. */
  hurried: number;
}

const noSum = (): Sum => ({
  pages: 0,
  rows: 0,
  verified: 0,
  emergencies: 0,
  under: 0,
  doubted: 0,
  calm: 0,
  healthy: 0,
  over: 0,
  hurried: 0,
});

const ladder: readonly Urgency[] = ["none", "routine", "today", "emergency"];
const isLess = (got: Urgency, wanted: Urgency) => ladder.indexOf(got) < ladder.indexOf(wanted);

/** The reading as it would be if this doubtful value were the only thing in it that is not calm. */
function withOnly(reading: Reading, doubtful: ResultRow): Reading {
  const others = reading.results.filter(({ status, urgency }) => status === "verified" && urgency === "none");
  const results = [...others, doubtful];
  const rows = { seen: results.length, read: results.length };
  return judgeReading({ ...reading, results, rows, unread: [], missingPages: [] });
}

/** Says that nothing, or no more than a visit, is needed. */
function soundsCalm(reading: Reading): boolean {
  if (isAbove(reading.urgency, "routine")) return false;
  const { checkFirst } = summarise(reading);
  return checkFirst.length === 0 && reading.urgency !== "cannot-tell";
}

function count(
  sum: Sum,
  { truth, steps, isHealthy }: UrgentReport,
  reading: Reading,
  say: (text: string) => void,
) {
  sum.pages++;
  for (const { row, read } of pairRows(truth, reading).pairs) {
    const wanted = steps.get(row.name) ?? "none";
    const isUrgent = isAbove(wanted, "routine");
    sum.rows++;
    if (read?.status === "verified") sum.verified++;
    if (!isUrgent) continue;
    if (wanted === "emergency") sum.emergencies++;
    const printed = `${row.name} ${row.value} ${row.unit}`;
    if (read?.status === "verified") {
      if (!isLess(read.urgency, wanted)) continue;
      sum.under++;
      say(`UNDER ${printed}: ${wanted}, read as ${read.printed.value} ${read.printed.unit}: ${read.urgency}`);
      continue;
    }
    sum.doubted++;
    if (!soundsCalm(read ? withOnly(reading, read) : reading)) continue;
    sum.calm++;
    const seen = read ? `${read.printed.value} (${read.reasons.join(", ")}), ${read.urgency}` : "not read";
    say(`CALM ${printed}: ${wanted}, ${seen}; report ${reading.urgency}`);
  }
  if (!isHealthy) return;
  sum.healthy++;
  if (isAbove(reading.urgency, "none")) sum.over++;
  if (isAbove(reading.urgency, "routine")) sum.hurried++;
  if (isAbove(reading.urgency, "none")) {
    const rows = reading.results.filter(({ urgency }) => isAbove(urgency, "none"));
    const texts = rows.map(
      ({ printed, status, urgency }) =>
        `${printed.name} ${printed.value} ${printed.unit} ${status} ${urgency}`,
    );
    say(`OVER ${reading.urgency}: ${texts.join("; ")}`);
  }
}

async function main(pages: number): Promise<boolean> {
  const engine = await loadEngine();
  const pictures = loadPictures();
  const sums = new Map<Tier, Sum>();
  const lines: string[] = [];
  for (let seed = 0; seed < pages; seed++) {
    const tier = tiers[seed % tiers.length] ?? "scan";
    const report = await drawUrgentReport(seed);
    const files: RenderedPage[] = await renderReport(engine, { pdf: report.pdf, tier, seed });
    const bytes = files.map((file) => file.bytes);
    const reading = await readDocument(bytes, { engine, pictures, recognisers: loadRecognisers });
    const sum = sums.get(tier) ?? noSum();
    sums.set(tier, sum);
    count(sum, report, reading, (text) => lines.push(`  ${seed} ${tier} ${report.truth.language} ${text}`));
    process.stderr.write(`\r${seed + 1} of ${pages} pages`);
  }
  process.stderr.write("\n");
  const all = noSum();
  for (const sum of sums.values()) for (const key of Object.keys(all) as (keyof Sum)[]) all[key] += sum[key];
  process.stdout.write(tableOf([...sums, ["all", all]]));
  for (const line of lines) process.stdout.write(`${line}\n`);
  return all.under === 0 && all.calm === 0 && all.over <= mostOver * all.healthy;
}

function tableOf(sums: readonly (readonly [string, Sum])[]): string {
  const heads = [
    "pages",
    "rows",
    "verified",
    "emergencies",
    "under-triaged",
    "urgent, in doubt",
    "of them calm",
    "healthy pages",
    "over-triaged",
    "hurried",
  ];
  const line = (first: string, cells: readonly (string | number)[]) =>
    `${first.padEnd(12)}${cells.map((cell, place) => String(cell).padStart((heads[place]?.length ?? 0) + 2)).join("")}\n`;
  const cellsOf = (sum: Sum) => [
    sum.pages,
    sum.rows,
    sum.verified,
    sum.emergencies,
    sum.under,
    sum.doubted,
    sum.calm,
    sum.healthy,
    sum.over,
    sum.hurried,
  ];
  return [line("pictures", heads), ...sums.map(([name, sum]) => line(name, cellsOf(sum)))].join("");
}

const pages = Number(process.argv[2] ?? 60);
if (!Number.isInteger(pages) || pages < 1) throw new RangeError("Say how many pages: a whole number from 1.");
process.exit((await main(pages)) ? 0 : 1);
