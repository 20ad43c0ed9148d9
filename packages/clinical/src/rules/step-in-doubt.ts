import type { Reading, ResultRow, Urgency, Value } from "@serenya/contract";
import { measuredOf } from "../judge/measured.ts";
import { readCandidate } from "../judge/read-candidate.ts";
import { identify } from "./identify.ts";
import { type Judgement, judgeNumber } from "./judge-number.ts";
import { judgeWords } from "./judge-words.ts";
import { highestStep, isAbove } from "./ladder.ts";
import { raiseByFlag } from "./raise-by-flag.ts";

/** One value that may be the printed one, and what it would mean. */
export interface Possibility {
  readonly text: string;
  readonly judgement: Judgement;
}

/** The stable reason code of a row whose possible values differ in step. */
export const checkFirst = "check-value-first";

/**
 * The values that a row in doubt may have, each judged by itself. Those outside plausible limits don't count
 * where any is inside: a lost decimal point does not send a healthy person to hospital.
 */
export function possibilitiesOf(row: ResultRow, reading: Reading): readonly Possibility[] {
  if (row.status !== "confirm") return [];
  if (row.value.kind === "ordinal" || row.value.kind === "text") return possibleWords(row, row.value.text);
  return measuredOf(row.value) ? possibleNumbers(row, reading) : [];
}

function possibleWords(row: ResultRow, own: string): readonly Possibility[] {
  return [...new Set([own, ...row.candidates.map(({ value }) => value)])].map((text) => ({
    text,
    judgement: raiseByFlag(judgeWords(row, text), row.printed.flag),
  }));
}

function possibleNumbers(row: ResultRow, reading: Reading): readonly Possibility[] {
  const values = new Map<string, Value>([[row.printed.value, row.value]]);
  for (const { value: text } of row.candidates) {
    const value = readCandidate(text, reading.document.decimal, row.value);
    const known = [...values.values()].some((other) => sameNumber(other, value));
    if (value && !known) values.set(text, value);
  }
  const all = [...values].map(([text, value]) => ({
    text,
    value,
    fits: fitsUnit(row, value),
  }));
  const plausible = all.filter(({ fits }) => fits);
  return (plausible.length > 0 ? plausible : all).map(({ text, value }) => ({
    text,
    judgement: raiseByFlag(judgeNumber(row, value, reading.patient), row.printed.flag),
  }));
}

/**
 * The step of a row in doubt. When all possible values agree, theirs. When they differ but all ask for help
 * today or sooner, the highest: help is needed either way. When they differ by no more than a visit, the
 * highest as well. Else nobody can tell before the value is checked, and the row says which value asks for
 * what.
 */
export function stepInDoubt(possibilities: readonly Possibility[]): Urgency {
  const steps = possibilities.map(({ judgement }) => judgement.urgency);
  const highest = highestStep(steps);
  const differ = new Set(steps).size > 1;
  if (!differ || !isAbove(highest, "routine")) return highest;
  return steps.every((step) => isAbove(step, "routine")) ? highest : "cannot-tell";
}

function fitsUnit(row: ResultRow, value: Value): boolean {
  const { possible, sound } = identify(row, value);
  return sound && possible.length > 0;
}

function sameNumber(one: Value, other: Value | null): boolean {
  return (
    one.kind === "quantity" &&
    other?.kind === "quantity" &&
    one.number === other.number &&
    one.comparator === other.comparator
  );
}
