import type { ResultRow } from "@serenya/contract";
import type { ReadRow } from "../report/result.ts";
import type { Trace } from "./trace.ts";

/** A row of the report with its number and what became of it. */
export interface ExplainedRow {
  /** From 1, over the whole document. */
  readonly number: number;
  readonly row: ReadRow;
  /** As it stands in the reading: judged and coded. */
  readonly result: ResultRow;
}

/** The rows that the reading has, in its order. Those of a paper that is no report were not taken. */
export function rowsOf({ work, reading }: Trace): readonly ExplainedRow[] {
  return work.rows.flatMap((row, index) => {
    const same = reading.results[index];
    const result =
      same && sameRow(same, row.result) ? same : reading.results.find((r) => sameRow(r, row.result));
    return result ? [{ number: index + 1, row, result }] : [];
  });
}

const sameRow = (one: ResultRow, other: ResultRow): boolean =>
  one.printed.name === other.printed.name &&
  one.printed.value === other.printed.value &&
  one.source.page === other.source.page &&
  one.source.box.join() === other.source.box.join();

/** A status with its sign: colour is never the only difference. */
export const signOf = (status: ResultRow["status"]): string => (status === "verified" ? "✓" : "?");
