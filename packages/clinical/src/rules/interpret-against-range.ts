import type { Range } from "@serenya/contract";
import type { Measured } from "../judge/measured.ts";

export type Position = "normal" | "low" | "high" | "unknown";

/**
 * Where a value stands in its reference interval. Bounds belong to the interval (CLSI EP28-A3c: the interval
 * is from the lower to the upper reference limit, both included).
 *
 * A value known only as "below 5" or "above 60" has a place when all that it allows is on one side; a span
 * such as "5-8" cells is judged by its worse end. Anything else is unknown, never normal.
 */
export function interpretAgainstRange(measured: Measured, range: Range): Position {
  const low = range.low ?? Number.NEGATIVE_INFINITY;
  const high = range.high ?? Number.POSITIVE_INFINITY;
  if (range.low === null && range.high === null) return "unknown";
  if (low > high || Number.isNaN(measured.low) || Number.isNaN(measured.high)) return "unknown";
  if (measured.low > high || (measured.open && measured.low === high)) return "high";
  if (measured.high < low || (measured.open && measured.high === low)) return "low";
  if (measured.low >= low && measured.high <= high) return "normal";
  if (measured.kind !== "span") return "unknown";
  return measured.high > high ? "high" : "low";
}
