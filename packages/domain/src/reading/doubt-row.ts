import type { ModelReason, ResultRow } from "@serenya/contract";

/**
 * A row that a person must look at, for one reason more. What was printed stays; a value that the model read joins
 * the candidates, at the row's own place; where there are none yet, the printed value is the first.
 */
export function doubtRow(row: ResultRow, reasons: readonly ModelReason[], value: string | null): ResultRow {
  const own = { value: row.printed.value, source: row.source };
  const candidates = row.candidates.length > 0 ? row.candidates : [own];
  const isThere = value === null || candidates.some((candidate) => candidate.value === value);
  return {
    ...row,
    status: "confirm",
    reasons: [...new Set([...row.reasons, ...reasons])],
    candidates: isThere ? candidates : [...candidates, { value, source: row.source }],
  };
}
