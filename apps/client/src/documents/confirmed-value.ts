import type { Reading, ResultRow, Value } from "@serenya/contract";
import type { Confirmation } from "../device/records.ts";
import { readTypedValue } from "./read-typed-value.ts";

/** The reader's code for a number whose mark can be decimal or thousands. */
export const markUnclear = "decimal-mark-unclear";

/**
 * What a row's confirmed value says. What was read is not parsed a second time; but where the page leaves the
 * mark open, a candidate is a plain number with a point, as the reader writes it.
 */
export function confirmedValue(
  row: ResultRow,
  { value, how }: Pick<Confirmation, "value" | "how">,
  decimal: Reading["document"]["decimal"],
): Value {
  if (how === "candidate" && row.reasons.includes(markUnclear) && /^-?\d+(\.\d+)?$/.test(value)) {
    const unit = row.value.kind === "quantity" ? row.value.unit : row.printed.unit;
    const comparator = row.value.kind === "quantity" ? row.value.comparator : null;
    return { kind: "quantity", number: Number(value), comparator, unit };
  }
  if (value === row.printed.value) return row.value;
  const read = readTypedValue(value, row, decimal);
  return read.ok ? read.value : { kind: "text", text: value };
}
