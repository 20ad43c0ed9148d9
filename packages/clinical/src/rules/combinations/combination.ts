import type { ResultRow, Urgency } from "@serenya/contract";

/** A result that was read for certain, as combinations reckon with it. */
export interface Finding {
  /** The row's place in the reading. */
  readonly index: number;
  readonly analyte: string;
  /** In the analyte's first unit; null for a result in words. */
  readonly amount: number | null;
  /** The row as judged alone. */
  readonly row: ResultRow;
}

/** What a combination asks for, and the rows that it asks it for. */
export interface Raised {
  readonly urgency: Extract<Urgency, "today" | "emergency">;
  readonly rows: readonly number[];
}

/**
 * Results that mean more together than each alone. It can only raise: the rows keep the higher step. For adults
 * and for results that are certain.
 */
export interface Combination {
  /** Where it is published. */
  readonly source: string;
  readonly of: (findings: readonly Finding[]) => readonly Raised[];
}

/** The findings of these analytes. */
export function among(findings: readonly Finding[], ...ids: readonly string[]): readonly Finding[] {
  return findings.filter(({ analyte }) => ids.includes(analyte));
}

/** Beyond a published critical limit on this side, as judged alone. */
export function isCritical({ row }: Finding, side: "low" | "high"): boolean {
  return row.interpretation === `critical-${side}`;
}

/** One step for every pair of a first and a second finding. */
export function together(
  urgency: Raised["urgency"],
  first: readonly Finding[],
  second: readonly Finding[],
): readonly Raised[] {
  if (first.length === 0 || second.length === 0) return [];
  return [{ urgency, rows: [...first, ...second].map(({ index }) => index) }];
}

/** Those whose number is this or more. */
export function from(least: number, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ amount }) => amount !== null && amount >= least);
}

/** Those whose number is less than this. */
export function under(limit: number, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ amount }) => amount !== null && amount < limit);
}
