import { checkFirst, highestStep, isAbove, judgeReading } from "@serenya/clinical";
import type { Reading, ResultRow } from "@serenya/contract";

/**
 * The doubted reading, judged again. Its first rows are those of `before`, each perhaps more in doubt: no step of
 * theirs falls, and none of the whole. One thing may take the place of `none` or `routine`: that nobody can tell
 * before a value is checked that may ask for help today or sooner. A person's own word on the row settles it.
 * @param unsettled places of rows of which nobody can tell, whatever their value says
 */
export function keepUrgency(before: Reading, doubted: Reading, unsettled: ReadonlySet<number>): Reading {
  const judged = judgeReading(doubted);
  const results = judged.results.map((row, index) => {
    const was = before.results[index];
    return was ? notBelow(row, was, unsettled.has(index)) : row;
  });
  const changed = results.filter(({ urgency }, index) => urgency !== judged.results[index]?.urgency);
  const steps = [judged.urgency, ...changed.map((row) => row.urgency)];
  // A row that only the model saw makes no report calm of which the reader alone could tell nothing.
  const stays = isAbove(before.urgency, "routine") || steps.every((step) => step === "none");
  const urgency = highestStep(stays ? [...steps, before.urgency] : steps);
  return { ...judged, results, urgency };
}

function notBelow(row: ResultRow, was: ResultRow, isUnsettled: boolean): ResultRow {
  const isFirst = [row, was].some(({ reasons }) => reasons.includes(checkFirst)) && row.status === "confirm";
  const reasons = isFirst ? [...new Set([...row.reasons, checkFirst])] : row.reasons;
  const steps = [row.urgency, was.urgency];
  const mayBeUrgent = isUnsettled || (isFirst && steps.includes("cannot-tell"));
  const isUrgent = steps.some((step) => isAbove(step, "routine"));
  return { ...row, reasons, urgency: mayBeUrgent && !isUrgent ? "cannot-tell" : highestStep(steps) };
}
