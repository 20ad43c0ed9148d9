import type { Reading, ResultRow } from "@serenya/contract";
import { codeOfRow } from "../rules/code-of.ts";
import { identify } from "../rules/identify.ts";
import { type Judgement, judgeNumber } from "../rules/judge-number.ts";
import { judgeWords } from "../rules/judge-words.ts";
import { raiseByCombination } from "../rules/raise-by-combination.ts";
import { raiseByFlag } from "../rules/raise-by-flag.ts";
import { readingUrgency } from "../rules/reading-urgency.ts";
import { checkFirst, possibilitiesOf, stepInDoubt } from "../rules/step-in-doubt.ts";

/**
 * Codes and judges a reading: fills `code`, `range` (the printed one first; a published one, said so, only
 * where none is printed), `interpretation` and `urgency` of every row, and the urgency of the whole.
 *
 * Pure, deterministic and total: it never throws on a reading that fits the schema, and judging twice gives
 * the same. It changes nothing that was read; to a row in doubt whose possible values differ in step it adds
 * the reason "check-value-first".
 */
export function judgeReading(reading: Reading): Reading {
  const alone = reading.results.map((row) => judgeRow(withoutJudgement(row), reading));
  const results = [...raiseByCombination(alone, reading.patient)];
  return { ...reading, results, urgency: readingUrgency(reading, results) };
}

/** What was read of a row, without an earlier judgement. */
function withoutJudgement(row: ResultRow): ResultRow {
  return {
    ...row,
    code: null,
    range: row.range?.from === "printed" ? row.range : null,
    reasons: row.reasons.filter((reason) => reason !== checkFirst),
  };
}

function judgeRow(row: ResultRow, reading: Reading): ResultRow {
  const judgement = raiseByFlag(judgeValue(row, reading), row.printed.flag);
  const possibilities = possibilitiesOf(row, reading);
  const steps = new Set(possibilities.map((possibility) => possibility.judgement.urgency));
  const doubt = possibilities.length > 0;
  return {
    ...row,
    code: codeOfRow(row, identify(row)),
    range: row.range ?? judgement.range,
    interpretation: steps.size > 1 ? "unknown" : (possibilities[0]?.judgement ?? judgement).interpretation,
    urgency: doubt ? stepInDoubt(possibilities) : judgement.urgency,
    reasons: steps.size > 1 ? [...row.reasons, checkFirst] : row.reasons,
  };
}

function judgeValue(row: ResultRow, reading: Reading): Judgement {
  const { value } = row;
  if (value.kind === "ordinal" || value.kind === "text") return judgeWords(row, value.text);
  return judgeNumber(row, value, reading.patient);
}
