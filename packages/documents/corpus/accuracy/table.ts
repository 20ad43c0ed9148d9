import { developFamilies } from "../families/index.ts";
import { addScore, noScore, type Score } from "../score.ts";
import { bars, type Medium, wilsonUpper } from "./bars.ts";
import type { Outcome } from "./one-document.ts";

const share = (part: number, whole: number) =>
  whole === 0 ? "    -" : ((100 * part) / whole).toFixed(1).padStart(5);

export const HEADING = `${"".padEnd(26)} rows  cov%  rec%    silent   up to vanish extra name% unit%  rng%\n`;

/** One line: shares of the rows on the page; names, units and ranges of the rows found. */
export const lineOf = (title: string, s: Score): string =>
  `${[
    title.padEnd(24),
    String(s.rows).padStart(6),
    share(s.rightVerified, s.rows),
    share(s.right, s.rows),
    `${s.silent}/${s.verified}`.padStart(9),
    `${(100 * wilsonUpper(s.silent, s.verified)).toFixed(2)} %`.padStart(7),
    String(s.vanished).padStart(6),
    String(s.extra).padStart(5),
    share(s.names, s.found),
    share(s.units, s.found),
    share(s.ranges, s.found),
  ].join(" ")}\n`;

export const sumOf = (outcomes: readonly Outcome[]): Score => {
  const sum = noScore();
  for (const { score } of outcomes) addScore(sum, score);
  return sum;
};

export const groupOf = ({ family }: Outcome): "develop" | "measure" =>
  family in developFamilies ? "develop" : "measure";

/** All that was measured in one medium: by family, by language, by group, with the bars and the time a page. */
export function tableOf(medium: Medium, outcomes: readonly Outcome[], show: boolean): string {
  if (outcomes.length === 0) return "";
  const by = <K extends string>(keyOf: (outcome: Outcome) => K) =>
    [...Map.groupBy(outcomes, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const faults = (some: readonly Outcome[]) =>
    show ? some.flatMap((o) => o.faults.map((fault) => `    ${o.family} ${o.seed}: ${fault}\n`)) : [];
  const { coverage, recall, silent, vanished } = bars[medium];
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  return [
    `\n== ${medium}\n${HEADING}`,
    ...by((o) => `${groupOf(o)} ${o.family}`).flatMap(([, some]) => [
      lineOf(some[0]?.family ?? "", sumOf(some)),
      ...faults(some),
    ]),
    ...by((o) => o.language).map(([language, some]) => lineOf(`= language ${language}`, sumOf(some))),
    ...by(groupOf).map(([group, some]) => lineOf(`= ${group}`, sumOf(some))),
    `  bars: coverage ${percent(coverage)}, recall ${percent(recall)}, silent ${percent(silent)}, vanished ${percent(vanished)}\n`,
    timeOf(outcomes),
    plainOf(medium, outcomes),
  ].join("");
}

function timeOf(outcomes: readonly Outcome[]): string {
  const times = outcomes.map((o) => o.milliseconds / o.pages).sort((a, b) => a - b);
  const at = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
  return `  reading: ${at(0.5)} ms a page in the middle, ${at(0.95)} ms at the 95th percentile (${outcomes.length} documents)\n`;
}

function plainOf(medium: Medium, outcomes: readonly Outcome[]): string {
  const asked = outcomes.filter((o) => o.plainFound !== null);
  if (asked.length === 0) return "";
  const found = asked.reduce((sum, o) => sum + (o.plainFound ?? 0), 0);
  const rows = asked.reduce((sum, o) => sum + o.score.rows, 0);
  const right = asked.reduce((sum, o) => sum + o.score.right, 0);
  const most = bars[medium].plain;
  const limit = most === undefined ? "" : ` (hard enough at ${100 * most} % or less)`;
  return `  plain Tesseract sees ${share(found, rows).trim()} % of the same values${limit}; ours ${share(right, rows).trim()} %\n`;
}
