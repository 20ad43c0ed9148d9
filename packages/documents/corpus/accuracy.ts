/**
 * `npm run accuracy`: how well the reader reads the generated reports, by tier, family and language. USAGE in
 * accuracy/options.ts says what it can be asked.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { bars, type Medium } from "./accuracy/bars.ts";
import type { Outcome } from "./accuracy/one-document.ts";
import { type Options, readOptions, USAGE } from "./accuracy/options.ts";
import { planOf } from "./accuracy/plan.ts";
import { runJobs } from "./accuracy/run-jobs.ts";
import { sumOf, tableOf } from "./accuracy/table.ts";
import { writeDocuments } from "./accuracy/write-documents.ts";

const say = (text: string) => process.stdout.write(text);
const tell = (text: string) => process.stderr.write(text);

/** Documents that an earlier run with the same file has read. */
function resumed(out: string | null): Outcome[] {
  if (out === null || !existsSync(out)) return [];
  const lines = readFileSync(out, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): Outcome => JSON.parse(line));
}

/** Reads the documents of one medium and adds their outcomes to `all`. */
async function measure(medium: Medium, options: Options, all: Outcome[]): Promise<Outcome[]> {
  const outcomes = all.filter((o) => o.medium === medium && options.families.includes(o.family));
  const plan = planOf(medium, options, outcomes);
  const next = () => {
    const step = plan.next();
    return step.done ? null : step.value;
  };
  await runJobs(options.jobs, next, (answer) => {
    if ("defect" in answer) {
      tell(`\n${answer.task.family} ${answer.task.seed} ${medium}: ${answer.defect}\n`);
      process.exitCode = 1;
      return;
    }
    outcomes.push(answer.outcome);
    if (options.out !== null) appendFileSync(options.out, `${JSON.stringify(answer.outcome)}\n`);
    const sum = sumOf(outcomes);
    tell(`\r${medium}: ${outcomes.length} documents, ${sum.verified} verified, ${sum.silent} wrong   `);
  });
  tell("\n");
  return outcomes.sort((a, b) => a.seed - b.seed || (a.family < b.family ? -1 : 1));
}

/** Far from its bar: a few documents can't say more. */
function isFarOff(medium: Medium, outcomes: readonly Outcome[]): boolean {
  const { rows, right, silent, verified } = sumOf(outcomes);
  const bar = bars[medium];
  return right < (bar.recall - 0.15) * rows || silent > 2 + 2 * bar.silent * verified;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === null) {
    say(USAGE);
    return;
  }
  if (options.write !== null) {
    say(`${await writeDocuments(options.write, options)} files written\n`);
    return;
  }
  const before = resumed(options.out);
  for (const medium of options.media) {
    const outcomes = await measure(medium, options, before);
    say(tableOf(medium, outcomes, options.show));
    if (!options.quick || !isFarOff(medium, outcomes)) continue;
    say(`  ${medium}: far from its bars\n`);
    process.exitCode = 1;
  }
}

await main().catch((defect: unknown) => {
  if (!(defect instanceof RangeError)) throw defect;
  tell(`${defect.message}\n\n${USAGE}`);
  process.exitCode = 2;
});
