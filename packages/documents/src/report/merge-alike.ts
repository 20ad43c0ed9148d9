import type { ResultRow } from "@serenya/contract";
import { fold } from "../vocabulary/fold.ts";

/** same: every part agrees. alike: unit, range or value differs, as when one copy was misread. */
export type Likeness = "same" | "alike" | null;

/** Whether two rows can be one printed row that was read twice. What neither says counts as agreement. */
export function likenessOf(a: ResultRow, b: ResultRow): Likeness {
  // A capture that begins in the middle of a panel doesn't show its title.
  if (a.section !== null && b.section !== null && fold(a.section) !== fold(b.section)) return null;
  // Names never differ: "Anti-HBs" and "Anti-HBc" may stand side by side with the same value and range.
  if (fold(a.printed.name) !== fold(b.printed.name)) return null;
  const differing = [
    tight(a.printed.unit) !== tight(b.printed.unit),
    tight(a.printed.range) !== tight(b.printed.range),
    !sameValue(a, b),
  ].filter(Boolean).length;
  if (differing > 1) return null;
  return differing === 0 ? "same" : "alike";
}

/** As printed, whatever the spaces; or the same number, as with another decimal mark. */
export function sameValue(a: ResultRow, b: ResultRow): boolean {
  if (tight(a.printed.value) === tight(b.printed.value)) return true;
  if (a.value.kind !== "quantity" || b.value.kind !== "quantity") return false;
  return a.value.number === b.value.number && a.value.comparator === b.value.comparator;
}

export const tight = (text: string | null): string => (text ?? "").replace(/\s+/g, "").toLowerCase();
