import type { Reading, ResultRow, Value } from "@serenya/contract";
import type { Analyte } from "../analytes/analyte.ts";
import { readCandidate } from "../judge/read-candidate.ts";
import { resolveUnit } from "../rules/resolve-unit.ts";
import { newestEarlier } from "./newest-earlier.ts";
import { type ComparedValue, type RealChange, realChange } from "./real-change.ts";

/**
 * The change from the newest earlier value that a row's own page prints. Null where there is none, where either
 * is no plain number, where nothing has changed, and where the row is in doubt or its unit not known.
 */
export function changeOfRow(
  { row, analyte }: { row: ResultRow; analyte: Analyte | null },
  { patient, collected, document: { decimal } }: Pick<Reading, "patient" | "collected" | "document">,
): RealChange | null {
  const past = newestEarlier(row);
  const unit = unitOf(row);
  if (!past || !unit || !analyte || row.status !== "verified" || !row.code) return null;
  const before = compared(readCandidate(past.value, decimal, row.value), past.value, past.date);
  const last = compared(row.value, row.printed.value, collected);
  if (!before || !last || before.number === last.number) return null;
  return realChange(before, last, { analyte, unit, patient });
}

function unitOf({ printed }: ResultRow): string | null {
  const resolved = resolveUnit(printed.unit);
  if (resolved.state === "known") return resolved.unit.ucum;
  return resolved.state === "absent" ? "1" : null;
}

const compared = (value: Value | null, printed: string, date: string | null): ComparedValue | null =>
  value?.kind === "quantity" ? { number: value.number, comparator: value.comparator, date, printed } : null;
