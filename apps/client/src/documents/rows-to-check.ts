import { checkFirst } from "@serenya/clinical";
import type { Reading } from "@serenya/contract";

/** Places in `reading.results` of values that a person must still look at; those that may be urgent first. */
export function rowsToCheck(reading: Reading): readonly number[] {
  const rows = reading.results.flatMap(({ status }, index) => (status === "confirm" ? [index] : []));
  const isFirst = (row: number) => reading.results[row]?.reasons.includes(checkFirst) ?? false;
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}
