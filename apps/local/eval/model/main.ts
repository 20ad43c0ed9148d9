/**
 * The whole system with a real language model, for whoever has one: what it changes in readings, how many of its texts
 * hold, what they cost and how long they take. `npm run eval:model -- --provider openai|anthropic|bedrock [--documents N]`
 * with the variables of docs/language-model.md. The documents are made up, by this repository's own generator.
 */
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { systemClock } from "@serenya/adapters-local";
import type { DocumentResult, SealedResult } from "@serenya/contract";
import { ask, type DeviceKeyPair, doctorReport, generateDeviceKey } from "@serenya/contract/client";
import { type FamilyName, families, makeReport } from "../../../../packages/documents/corpus/index.ts";
import { openFigures, type Tally } from "../../src/figures/figure-store.ts";
import { boot } from "../../src/index.ts";
import { statePaths } from "../../src/state/paths.ts";
import { wholeWay } from "../../test/support/journey.ts";
import { newPerson, type Person } from "../../test/support/person.ts";
import { temporaryFolder } from "../../test/support/system.ts";

const questions = [
  "What do my results say, in short?",
  "Which of my results are outside their range?",
  "How do these results hang together?",
];
const say = (text: string) => process.stdout.write(`${text}\n`);

const { values } = parseArgs({
  options: { provider: { type: "string" }, documents: { type: "string", default: "10" } },
});
const environment = { ...process.env, ...(values.provider && { SERENYA_MODEL_PROVIDER: values.provider }) };
const isAsked = values.provider !== undefined || Boolean(process.env.SERENYA_MODEL_URL);

interface Phase {
  readonly seconds: readonly number[];
  readonly results: readonly SealedResult[];
  readonly tallies: readonly Tally[];
}

/** Some work in a system of its own, so that the figures are this work's alone. */
async function phase(
  work: (person: Person, one: (job: () => Promise<SealedResult>) => Promise<void>) => Promise<void>,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Phase> {
  const state = await temporaryFolder();
  const running = await boot({ state, host: "127.0.0.1", port: 0, environment: variables });
  const seconds: number[] = [];
  const results: SealedResult[] = [];
  try {
    if (running.model === null && variables === environment) throw new Error("no model is set up");
    await work(await newPerson(running.url), async (job) => {
      const began = performance.now();
      results.push(await job());
      seconds.push((performance.now() - began) / 1000);
    });
  } finally {
    await running.close();
  }
  const figures = openFigures(statePaths(state).figures, systemClock);
  const day = 86_400_000;
  const tallies = figures.read(new Date(Date.now() - day), 1, 2 * day);
  figures.close();
  await rm(state, { recursive: true, force: true });
  return { seconds, results, tallies };
}

async function measure(documents: number): Promise<void> {
  const key = await generateDeviceKey();
  const names = Object.keys(families) as FamilyName[];
  const pdfs = await Promise.all(
    Array.from({ length: documents }, async (_, index) => {
      const family = names[(index * 7) % names.length] ?? names[0];
      if (!family) throw new Error("there are no families");
      return (await makeReport({ family, seed: 1 + Math.floor(index / names.length) })).pdf;
    }),
  );
  const read = (variables: Readonly<Record<string, string | undefined>>) =>
    phase(async (person, one) => {
      for (const pdf of pdfs)
        await one(async () => (await wholeWay(person, new Uint8Array(pdf), key)).result);
    }, variables);
  const without = await read({});
  const withModel = await read(environment);
  const readings = without.results.filter((result): result is DocumentResult => result.kind === "document");
  const chats = await phase(async (person, one) => {
    for (const { reading } of readings.slice(0, Math.ceil(documents / 2))) {
      for (const message of questions) await one(() => answered(person, message, reading, key));
    }
  }, environment);
  const reports = await phase(async (person, one) => {
    // One report of an account is free.
    await one(() => reported(person, readings, key));
  }, environment);
  report({ without, withModel, chats, reports });
}

async function answered(
  person: Person,
  message: string,
  reading: DocumentResult["reading"],
  deviceKey: DeviceKeyPair,
): Promise<SealedResult> {
  const asked = await ask(person.client, { message, reading, deviceKey });
  if (!asked.ok) throw new Error(`no answer: ${asked.error.kind}`);
  return asked.value.result;
}

async function reported(
  person: Person,
  documents: readonly DocumentResult[],
  deviceKey: DeviceKeyPair,
): Promise<SealedResult> {
  const readings = documents.map(({ reading }) => reading);
  const made = await doctorReport(person.client, { readings, confirmations: [], deviceKey });
  if (!made.ok) throw new Error(`no report: ${made.error.kind}`);
  return made.value.result;
}

const whyOf = (result: SealedResult) =>
  result.kind === "document"
    ? result.explanation.withoutModel
    : result.kind === "chat"
      ? result.answer.withoutModel
      : result.report.withoutModel;

const sumOf = ({ tallies }: Phase, name: string): number =>
  tallies
    .filter((tally) => tally.name === name && "model" in tally.dimensions)
    .reduce((sum, tally) => sum + tally.sum, 0);

function report(phases: Readonly<Record<"without" | "withModel" | "chats" | "reports", Phase>>): void {
  const { without, withModel, chats, reports } = phases;
  const model = withModel.results.find((result) => result.kind === "document")?.reading.reader.model;
  say(`Model: ${model ?? "(it read no page along)"}. ${withModel.results.length} made-up documents.\n`);
  say("| | done | in the model's words | thrown away | no answer | not asked | median s | USD each |");
  say("|---|---|---|---|---|---|---|---|");
  for (const [name, one] of [
    ["documents", withModel],
    ["questions", chats],
    ["reports", reports],
  ] as const) {
    const count = (...why: unknown[]) => one.results.filter((result) => why.includes(whyOf(result))).length;
    const usd = sumOf(one, "ModelCostMicroUsd") / 1e6 / Math.max(1, one.results.length);
    say(
      `| ${name} | ${one.results.length} | ${count(null)} | ${count("rejected")} | ${count("unavailable", "budget-spent")} | ${count("not-asked")} | ${median(one.seconds).toFixed(1)} | ${usd.toFixed(4)} |`,
    );
  }
  const verified = (one: Phase) =>
    one.results.reduce(
      (sum, result) =>
        sum + (result.kind === "document" ? result.reading.results.filter(isVerified).length : 0),
      0,
    );
  say(
    `\nValues read for certain: ${verified(without)} without the model (median ${median(without.seconds).toFixed(1)} s), ${verified(withModel)} with it.`,
  );
  const thrown = [...withModel.tallies, ...chats.tallies, ...reports.tallies].filter(
    ({ name, dimensions }) => name === "ModelWords" && dimensions.outcome !== undefined,
  );
  say(
    `Texts by outcome: ${thrown.map(({ dimensions, sum }) => `${dimensions.outcome} ${sum}`).join(", ") || "none"}.`,
  );
}

const isVerified = ({ status }: { readonly status: string }) => status === "verified";
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

if (!isAsked || values.provider === "none") {
  say("NOT RUN: no language model was named. Nothing below was measured with one.");
  say("Give --provider openai, anthropic or bedrock, and the variables of docs/language-model.md.");
} else await measure(Number(values.documents));
