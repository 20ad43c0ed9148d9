import type { ResultRow } from "@serenya/contract";

/**
 * Results without those that another page says once more: a summary of what is unusual in front of the tables.
 * Taken for the same only where name, number and unit are the same and the ranges don't differ; the one with more
 * beside it is kept, in the place of the first.
 */
export function withoutRestated(rows: readonly ResultRow[]): ResultRow[] {
  const kept: ResultRow[] = [];
  for (const row of rows) {
    const at = kept.findIndex((other) => isSame(other, row));
    const same = kept[at];
    if (!same) kept.push(row);
    else if (fullness(row) > fullness(same)) kept[at] = row;
  }
  return kept;
}

const isSame = (a: ResultRow, b: ResultRow): boolean =>
  a.source.page !== b.source.page &&
  a.value.kind === "quantity" &&
  a.printed.value === b.printed.value &&
  a.printed.unit === b.printed.unit &&
  a.printed.name.toLowerCase() === b.printed.name.toLowerCase() &&
  (a.printed.range === b.printed.range || a.printed.range === null || b.printed.range === null);

const fullness = ({ printed, section, status }: ResultRow): number =>
  [printed.range, printed.flag, section, status === "verified" ? status : null].filter((x) => x !== null)
    .length;
