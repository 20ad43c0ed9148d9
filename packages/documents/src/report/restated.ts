import type { ResultRow } from "@serenya/contract";
import type { ReadRow } from "./result.ts";

/** Rows of a list, as a share, that stand elsewhere too where it is a summary; a few of them may be misread. */
const SUMMARY = 0.7;

/**
 * Results without those that the report says once more: a summary of what is unusual, in front of the tables.
 * Taken for the same only on another page, or where one stands in a table and the other does not, or where every
 * part of it is printed once more behind other results, and only where name and number are the same and unit and range
 * don't differ; the one with more beside it is kept, in the place of the first. Albumin that is printed among the
 * liver's results and among the kidneys' stands in no summary, and is kept twice.
 */
export function withoutRestated(rows: readonly ReadRow[]): ResultRow[] {
  const kept: ReadRow[] = [];
  const summaries = summariesOf(rows);
  const isSame = (one: ReadRow, other: ReadRow) =>
    saysTheSame(one, other) && (summaries.has(listOf(one)) || summaries.has(listOf(other)));
  for (const row of rows) {
    const before = kept.at(-1);
    const at = kept.findIndex((other) => isSame(other, row) || (other !== before && isWholly(other, row)));
    const same = kept[at];
    if (!same) kept.push(row);
    else if (fullness(row) > fullness(same)) kept[at] = row;
  }
  return kept.map((row) => row.result);
}

/** The lists of which most rows are printed elsewhere, too. */
function summariesOf(rows: readonly ReadRow[]): ReadonlySet<string> {
  const lists = [...Map.groupBy(rows, listOf)];
  return new Set(
    lists.flatMap(([list, own]) => {
      const again = own.filter((row) => rows.some((other) => other !== row && saysTheSame(other, row)));
      return again.length >= SUMMARY * own.length ? [list] : [];
    }),
  );
}

/** Rows under one title of a page, in a table or not. */
const listOf = ({ raw, result }: ReadRow): string =>
  `${result.source.page} ${raw.found === "table"} ${result.section}`;

function saysTheSame(one: ReadRow, other: ReadRow): boolean {
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

/** Every part the same, and none missing: in a list of the unusual that no heading tells from the others. */
const isWholly = ({ result: a }: ReadRow, { result: b }: ReadRow): boolean =>
  !a.reasons.includes("several-patients") &&
  a.value.kind === "quantity" &&
  a.section === b.section &&
  (["name", "value", "unit", "range", "flag"] as const).every(
    (part) => a.printed[part] !== null && a.printed[part] === b.printed[part],
  );

const agree = (a: string | null, b: string | null): boolean => a === b || a === null || b === null;

const fullness = ({ result: { printed, section, status } }: ReadRow): number =>
  [printed.unit, printed.range, printed.flag, section, status === "verified" ? status : null].filter(
    (x) => x !== null,
  ).length;
