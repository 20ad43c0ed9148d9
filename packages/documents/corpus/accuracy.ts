/**
 * Prints how well the reader reads the generated reports, by family.
 *
 *   node packages/documents/corpus/accuracy.ts [SEEDS] [--show] [FAMILY...]
 */
import { pathToFileURL } from "node:url";
import { readDocument } from "../src/index.ts";
import { loadEngine } from "../src/node/index.ts";
import { developFamilies, type FamilyName, families, measureFamilies } from "./families/index.ts";
import { makeReport } from "./make-report.ts";
import { addScore, noScore, type Score, scoreReading } from "./score.ts";

export interface FamilyScore {
  readonly family: FamilyName;
  readonly score: Score;
  readonly faults: readonly string[];
}

/** Reads `seeds` reports of each family. */
export async function measure(names: readonly FamilyName[], seeds: number): Promise<FamilyScore[]> {
  const engine = await loadEngine();
  const out: FamilyScore[] = [];
  for (const family of names) {
    const sum = noScore();
    const faults: string[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      const { pdf, truth } = await makeReport({ family, seed });
      const scored = scoreReading(truth, await readDocument(pdf, { engine }));
      addScore(sum, scored.score);
      faults.push(...scored.faults.map((fault) => `${family} ${seed}: ${fault}`));
    }
    out.push({ family, score: sum, faults });
  }
  return out;
}

const share = (part: number, whole: number) =>
  whole === 0 ? "    -" : ((100 * part) / whole).toFixed(1).padStart(5);

const lineOf = (name: string, s: Score): string =>
  `${name.padEnd(24)} ${String(s.rows).padStart(5)} ${share(s.rightVerified, s.rows)} ${share(s.right, s.rows)} ${`${s.silent}/${s.verified}`.padStart(9)} ${String(s.vanished).padStart(6)} ${String(s.extra).padStart(5)} ${share(s.units, s.found)} ${share(s.ranges, s.found)}\n`;

async function main(args: readonly string[]): Promise<void> {
  const named = args.filter((a): a is FamilyName => a in families);
  const seeds = Number(args.find((a) => /^\d+$/.test(a)) ?? 20);
  process.stdout.write(`${"family".padEnd(24)}  rows  cov%  rec%    silent vanish extra unit%  rng%\n`);
  const groups = { develop: Object.keys(developFamilies), measure: Object.keys(measureFamilies) };
  for (const [group, members] of Object.entries(groups)) {
    const names = (members as FamilyName[]).filter((n) => named.length === 0 || named.includes(n));
    const total = noScore();
    for (const { family, score, faults } of await measure(names, seeds)) {
      addScore(total, score);
      process.stdout.write(lineOf(family, score));
      if (args.includes("--show")) for (const fault of faults) process.stdout.write(`    ${fault}\n`);
    }
    if (names.length > 0) process.stdout.write(lineOf(`= ${group}`, total));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
