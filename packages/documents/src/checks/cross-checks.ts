import { type CrossDoubt, crossCheck, type Slip } from "@serenya/clinical";
import type { Reading, ResultRow } from "@serenya/contract";
import type { ReadRow } from "../report/result.ts";
import type { DecimalMark } from "../values/number.ts";

export interface CrossContext {
  readonly patient: Reading["patient"];
  readonly mark: DecimalMark | null;
}

const ON_PICTURES: readonly Slip[] = ["mark", "digit", "length"];
/** What columns, fonts and superscripts of a text layer can do to a number. */
const IN_TEXT: readonly Slip[] = ["mark"];

/** A word that a second reader was shown was recognised on a picture; a text layer's digits are what the file says. */
const isFromPicture = ({ raw }: ReadRow): boolean => raw.value.some(({ again }) => again !== undefined);

/**
 * Holds the rows of a report against each other and against what a living person can have: the step after each
 * row was checked by itself. Rows that one slip of reading would explain become `confirm`, with the rules'
 * codes as reasons and what they may be as candidates. Why only those: docs/decisions/0012-cross-checks.md.
 */
export function checkAcross(rows: readonly ReadRow[], context: CrossContext): ReadRow[] {
  const doubts = crossCheck(
    rows.map(({ result }) => result),
    context.patient,
    (index) => (rows[index] && isFromPicture(rows[index]) ? ON_PICTURES : IN_TEXT),
  );
  return rows.map((row, index) => {
    const doubt = doubts.find((other) => other.index === index);
    return doubt ? { ...row, result: inDoubt(row.result, doubt, context.mark) } : row;
  });
}

function inDoubt(result: ResultRow, { reasons, instead }: CrossDoubt, mark: DecimalMark | null): ResultRow {
  const known =
    result.candidates.length > 0
      ? result.candidates
      : [{ value: result.printed.value, source: result.source }];
  const others = instead
    .map((text) => ({ value: mark === "," ? text.replace(".", ",") : text, source: result.source }))
    .filter(({ value }) => known.every((candidate) => candidate.value !== value));
  return {
    ...result,
    status: "confirm",
    reasons: [...new Set([...result.reasons, ...reasons])],
    candidates: [...known, ...others],
  };
}
