import { isAbove, judgeReading } from "@serenya/clinical";
import type { Reading, ResultRow, Value } from "@serenya/contract";

/**
 * True where the value, in the unit that a model read, would ask for help today or sooner, and does not in the unit
 * that was read: 7 of haemoglobin in g/dL and in mmol/L. Nothing calm may be said of such a row.
 */
export function mayBeUrgentInUnit(row: ResultRow, unit: string, reading: Reading): boolean {
  const value: Value = "unit" in row.value ? { ...row.value, unit } : row.value;
  const inUnit = { ...row, printed: { ...row.printed, unit }, value };
  const [judged] = judgeReading({ ...reading, results: [inUnit] }).results;
  return judged !== undefined && isAbove(judged.urgency, "routine") && !isAbove(row.urgency, "routine");
}
