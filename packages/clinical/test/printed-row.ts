import type { ResultRow } from "@serenya/contract";
import { makeRow } from "./make-row.ts";

/** A row whose number keeps the digits that it was printed with ("4.50"). */
export function printedRow(name: string, value: string, unit: string | null): ResultRow {
  const row = makeRow(name, Number(value), unit);
  return { ...row, printed: { ...row.printed, value } };
}
