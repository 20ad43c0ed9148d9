/**
 * `npm run eval:numbers`: model answers with wrong numbers, made by rule over generated reports, and right ones as models
 * write them, through the check that stands before the person. Prints how many of each kind were refused. Exit code 1
 * unless every wrong one is refused and 98 % of the right ones pass. Same seed, same figures. `--quick` for CI.
 */

import { analyteForText } from "../src/explain/analyte-for-text.ts";
import { type Facts, factsOf } from "../src/index.ts";
import { checkWords } from "../src/model-words/check-words.ts";
import { fill, type Slots } from "./numbers/fill.ts";
import { heldOutAnswers } from "./numbers/held-out-en.ts";
import { seeded } from "./numbers/random.ts";
import { type Case, makeCase } from "./numbers/readings.ts";
import { report } from "./numbers/report.ts";
import { rightAnswers } from "./numbers/right-en.ts";
import { wrong } from "./numbers/wrong.ts";
import { wrongWords } from "./numbers/wrong-words.ts";

const leastAccepted = 0.98;

export interface Count {
  readonly kind: string;
  readonly made: number;
  readonly refused: number;
}

export interface Figures {
  readonly wrong: readonly Count[];
  /** Wrong in words: a diagnosis, a treatment, comfort and so on. */
  readonly wrongWords: readonly Count[];
  readonly right: readonly Count[];
  /** Right sentences that the rules were not tuned on. */
  readonly heldOut: readonly Count[];
}

/** @param each how many reports each sentence and each kind of fault is tried on */
export function measure(each: number, seed = 20261122): Figures {
  const random = seeded(seed);
  const cases = Array.from({ length: each }, () => makeCase(random));
  return {
    wrong: [
      count("what is said of another result", inCases(directions, cases.map(turnRound))),
      ...Object.entries(wrong).map(([kind, make]) => {
        const answers = cases.flatMap((made) => {
          const text = make(made, random);
          return text === null ? [] : [{ paragraphs: [text], told: made.told }];
        });
        return count(kind, answers);
      }),
    ],
    wrongWords: Object.entries(wrongWords).map(([kind, answers]) =>
      count(kind, aboutReport(answers.map((text) => [text]))),
    ),
    right: countRight(rightAnswers, cases),
    heldOut: countRight(heldOutAnswers, cases),
  };
}

/** Right sentences that say of a result where it stands. */
const directions = [...rightAnswers.generic, ...rightAnswers.literal].filter((sentence) =>
  /\b(?:low|lower|high|higher|normal|above|below|under|inside|outside|within|in range|in their|raised)\b/i.test(
    sentence,
  ),
);

/** The same report with its results in each other's slots: what is right of one is wrong of the other. */
const turnRound = (made: Case): Case => {
  const { low1, low2, high1, high2, in1, in2, in3, doubt1 } = made.slots;
  if (!low1 || !low2 || !high1 || !high2 || !in1 || !in2 || !in3 || !doubt1) return { ...made, slots: {} };
  const slots = { low1: in1, low2: in2, high1: in3, high2: in2, in1: high1, in2: high2, in3: low1, doubt1 };
  return { ...made, slots };
};

interface Right {
  readonly generic: readonly string[];
  readonly literal: readonly string[];
  readonly knowing: readonly (readonly string[])[];
}

interface Answer {
  readonly paragraphs: readonly string[];
  readonly told: Facts;
}

const countRight = ({ generic, literal, knowing }: Right, cases: readonly Case[]): Count[] => [
  count("by reference", inCases(generic, cases)),
  count("written out as printed", inCases(literal, cases)),
  count("with what we know of them", aboutReport(knowing)),
];

const inCases = (sentences: readonly string[], cases: readonly Case[]): Answer[] =>
  sentences.flatMap((sentence) =>
    cases.flatMap(({ slots, told }) => {
      const text = fill(sentence, slots);
      return text === null ? [] : [{ paragraphs: [text], told }];
    }),
  );

function aboutReport(answers: Right["knowing"]): Answer[] {
  const told = factsOf([report], { language: "en" });
  const slots: Slots = Object.fromEntries(
    told.facts.flatMap((fact) => {
      const row = report.results[fact.ref.row];
      const analyte = row && analyteForText(row);
      return analyte ? [[analyte.id, fact] as const] : [];
    }),
  );
  return answers.map((paragraphs) => ({
    paragraphs: paragraphs.map((text) => fill(text, slots) ?? text),
    told,
  }));
}

const count = (kind: string, answers: readonly Answer[]): Count => ({
  kind,
  made: answers.length,
  refused: answers.filter(({ paragraphs, told }) => !checkWords(paragraphs, told).ok).length,
});

const total = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, { made, refused }) => ({ kind: sum.kind, made: sum.made + made, refused: sum.refused + refused }),
    { kind: "all", made: 0, refused: 0 },
  );

const line = ({ kind, made, refused }: Count): string =>
  `  ${kind.padEnd(32)} ${String(made).padStart(6)} ${String(refused).padStart(8)} ${String(made - refused).padStart(9)}\n`;

if (import.meta.main) {
  const figures = measure(process.argv.includes("--quick") ? 12 : 60);
  const [bad, badWords, good, unseen] = [
    figures.wrong,
    figures.wrongWords,
    figures.right,
    figures.heldOut,
  ].map(total);
  if (!bad || !badWords || !good || !unseen) throw new Error("nothing was measured");
  for (const [title, counts, sum] of [
    ["Answers with a wrong number", figures.wrong, bad],
    ["Answers that are wrong in words", figures.wrongWords, badWords],
    ["Right answers", figures.right, good],
    ["Right answers that the rules were not tuned on", figures.heldOut, unseen],
  ] as const) {
    process.stdout.write(`${title}\n  ${"kind".padEnd(32)} ${"made".padStart(6)}  refused  accepted\n`);
    for (const each of [...counts, sum]) process.stdout.write(line(each));
  }
  const share = (sum: Count) => (100 * (1 - sum.refused / sum.made)).toFixed(1);
  const refused = bad.refused + badWords.refused;
  const made = bad.made + badWords.made;
  process.stdout.write(`wrong refused: ${refused} of ${made} (all must be)\n`);
  process.stdout.write(`right accepted: ${share(good)} % (98 % or more); not tuned on: ${share(unseen)} %\n`);
  const isGood = refused === made && good.refused <= (1 - leastAccepted) * good.made;
  process.exitCode = isGood ? 0 : 1;
}
