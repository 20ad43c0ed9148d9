import type { Reading, ResultRow } from "@serenya/contract";
import { contradictionsOf } from "./contradictions.ts";
import type { Slip } from "./misreadings.ts";
import { implausible, isImplausible } from "./plausible-limits.ts";

export interface CrossDoubt {
  /** The row's place in the list that was given. */
  readonly index: number;
  /** Stable codes: of the rules that the row contradicts, and of a value that nobody can have. */
  readonly reasons: readonly string[];
  /** What the number may be instead, likeliest first, with a point as decimal mark; empty where nothing tells. */
  readonly instead: readonly string[];
}

/** Numbers to choose from; more would be no help. */
const MOST = 3;

/**
 * Rows that their own size, or the other rows, make doubtful. Takes all rows of a report, whatever they are:
 * what has no certain name, unit and specimen is left out, and what is in doubt already is no witness against
 * others. `slips` says how a row can have been misread.
 */
export function crossCheck(
  rows: readonly ResultRow[],
  patient: Reading["patient"],
  slips: (index: number) => readonly Slip[],
): readonly CrossDoubt[] {
  const suspects = contradictionsOf(rows, patient, slips);
  return rows.flatMap((row, index) => {
    const own = suspects.filter((suspect) => suspect.index === index);
    const outside = isImplausible(row) ? [implausible] : [];
    const reasons = [...new Set([...own.flatMap(({ codes }) => codes), ...outside])];
    const instead = [...new Set(own.flatMap((suspect) => suspect.instead.map(({ text }) => text)))];
    return reasons.length > 0 ? [{ index, reasons, instead: instead.slice(0, MOST) }] : [];
  });
}
