import type { ResultRow } from "@serenya/contract";
import type { ReadRow } from "./result.ts";

/**
 * Results without those that the report says once more: a summary of what is unusual, in front of the tables.
 * Taken for the same only on another page, or where one stands in a table and the other does not, and only where
 * name and number are the same and unit and range don't differ; the one with more beside it is kept, in the
 * place of the first.
 */
export function withoutRestated(rows: readonly ReadRow[]): ResultRow[] {
  const kept: ReadRow[] = [];
  for (const row of rows) {
    const at = kept.findIndex((other) => isSame(other, row));
    const same = kept[at];
    if (!same) kept.push(row);
    else if (fullness(row) > fullness(same)) kept[at] = row;
  }
  return kept.map((row) => row.result);
}

function isSame(one: ReadRow, other: ReadRow): boolean {
  const [a, b] = [one.result, other.result];
  const apart =
    a.source.page !== b.source.page || (one.raw.found === "table") !== (other.raw.found === "table");
  return (
    apart &&
    !a.reasons.includes("several-patients") &&
    a.value.kind === "quantity" &&
    a.printed.value === b.printed.value &&
    a.printed.name.toLowerCase() === b.printed.name.toLowerCase() &&
    agree(a.printed.unit, b.printed.unit) &&
    agree(a.printed.range, b.printed.range)
  );
}

const agree = (a: string | null, b: string | null): boolean => a === b || a === null || b === null;

const fullness = ({ result: { printed, section, status } }: ReadRow): number =>
  [printed.unit, printed.range, printed.flag, section, status === "verified" ? status : null].filter(
    (x) => x !== null,
  ).length;
