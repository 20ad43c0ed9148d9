import { type DecimalMark, decimalsOf } from "../values/number.ts";
import { bareRange } from "../values/range.ts";
import type { Check } from "./check.ts";

/**
 * A value without decimals far outside a range with some looks like one that lost its mark (4.11 as 411, seen in
 * PARTS.md, "Documents"). On a picture outside is enough: under blur both readers may lose the same mark.
 */
export const decimalsFit: Check = ({ raw, result }, { mark }) => {
  const { value, range, printed } = result;
  if (value.kind !== "quantity" || !range || printed.range === null || range.high === null) return null;
  const inRange = Math.min(
    ...bareRange(printed.range)
      .split(/\s*[-–—]\s*/)
      .filter((t) => /\d/.test(t))
      .map((t) => decimalsUnder(t, mark)),
  );
  const isPicture = raw.value.some((word) => word.again !== undefined);
  const outside = range.high > 0 && value.number > (isPicture ? 1 : 8) * range.high;
  return outside && inRange >= 1 && decimalsUnder(printed.value, mark) === 0
    ? { reason: "decimals-unlike-range" }
    : null;
};

/** Where the page's mark is not known, a comma may be one as well as a point. */
const decimalsUnder = (text: string, mark: DecimalMark | null): number =>
  mark === null ? Math.max(decimalsOf(text, "."), decimalsOf(text, ",")) : decimalsOf(text, mark);
