import { flagMeaning } from "../vocabulary/flags.ts";
import type { Check } from "./check.ts";

/** A printed "high" beside a value below the range's top, or a "low" above its bottom, means a misread number. */
export const flagAgrees: Check = ({ result }) => {
  const { value, range, printed } = result;
  if (value.kind !== "quantity" || !range || printed.flag === null) return null;
  const meaning = flagMeaning(printed.flag);
  const contradicts =
    (meaning === "high" && range.high !== null && value.number < range.high && value.comparator === null) ||
    (meaning === "low" && range.low !== null && value.number > range.low && value.comparator === null) ||
    (meaning === "normal" && outside(value.number, range));
  return contradicts ? { reason: "flag-contradicts-range" } : null;
};

const outside = (n: number, range: { low: number | null; high: number | null }): boolean =>
  (range.low !== null && n < range.low) || (range.high !== null && n > range.high);
