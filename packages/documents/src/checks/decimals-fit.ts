import { decimalsOf } from "../values/number.ts";
import { bareRange } from "../values/range.ts";
import type { Check } from "./check.ts";

/**
 * A value without decimals far outside a range with two or more looks like one that lost its mark (4.11 as 411,
 * seen in PARTS.md, "Documents").
 */
export const decimalsFit: Check = ({ result }, { mark }) => {
  const { value, range, printed } = result;
  if (value.kind !== "quantity" || !range || printed.range === null) return null;
  const inRange = Math.min(
    ...bareRange(printed.range)
      .split(/\s*[-–—]\s*/)
      .filter((t) => /\d/.test(t))
      .map((t) => decimalsOf(t, mark)),
  );
  const inValue = decimalsOf(printed.value, mark);
  const far = range.high !== null && range.high > 0 && value.number > 8 * range.high;
  return far && inRange >= 1 && inValue === 0 ? { reason: "decimals-unlike-range" } : null;
};
