import type { ReadRow } from "../report/result.ts";
import { type DecimalMark, decimalsOf } from "../values/number.ts";
import { bareRange } from "../values/range.ts";
import type { Check, CheckContext } from "./check.ts";

/**
 * A value without decimals far outside a range with some looks like one that lost its mark (4.11 as 411, seen in
 * PARTS.md, "Documents"). On a picture outside is enough, and so are neighbours that all have decimals where their ranges
 * do: under blur both readers may lose the same mark.
 */
export const decimalsFit: Check = (row, context) => {
  const { mark } = context;
  const { value, range } = row.result;
  if (value.kind !== "quantity" || !range || range.high === null || !hasFewerDecimals(row, mark)) return null;
  const isPicture = row.raw.value.some((word) => word.again !== undefined);
  const outside = range.high > 0 && value.number > (isPicture ? 1 : 8) * range.high;
  return outside || (isPicture && isOddOnPage(row, context)) ? { reason: "decimals-unlike-range" } : null;
};

/** Whole, under limits that all have decimals. */
const hasFewerDecimals = ({ result: { printed } }: ReadRow, mark: DecimalMark | null): boolean =>
  decimalsUnder(printed.value, mark) === 0 && decimalsOfRange(printed.range, mark) >= 1;

const decimalsOfRange = (range: string | null, mark: DecimalMark | null): number =>
  range === null
    ? 0
    : Math.min(
        ...bareRange(range)
          .split(/\s*[-–—]\s*/)
          .filter((t) => /\d/.test(t))
          .map((t) => decimalsUnder(t, mark)),
      );

/** Rows whose ranges have decimals that show how a page writes its values; fewer say nothing. */
const FEWEST = 3;
/** One in so many of them may be an exception, or have lost its mark, too. */
const EXCEPTIONS = 4;

function isOddOnPage(row: ReadRow, { rows, mark }: CheckContext): boolean {
  const alike = rows.filter(
    ({ raw, result: { value, printed } }) =>
      raw.page === row.raw.page && value.kind === "quantity" && decimalsOfRange(printed.range, mark) >= 1,
  );
  const whole = alike.filter(({ result }) => decimalsUnder(result.printed.value, mark) === 0);
  return alike.length > FEWEST && whole.length * EXCEPTIONS <= alike.length;
}

/** Where the page's mark is not known, a comma may be one as well as a point. */
const decimalsUnder = (text: string, mark: DecimalMark | null): number =>
  mark === null ? Math.max(decimalsOf(text, "."), decimalsOf(text, ",")) : decimalsOf(text, mark);
