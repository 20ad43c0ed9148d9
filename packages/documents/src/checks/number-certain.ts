import type { ReadRow } from "../report/result.ts";
import type { DecimalMark } from "../values/number.ts";
import type { Check } from "./check.ts";

/**
 * A number must mean one thing under the page's own decimal mark: "4,110" on a page that never shows its mark
 * may be 4110 or 4.110.
 */
export const numberCertain: Check = (row, { mark }) => {
  const numbers = row.doubtful.length > 0 ? row.doubtful : eitherWay(row, mark);
  if (numbers.length === 0) return null;
  const candidates = numbers.map((n) => ({ value: written(n, mark), source: row.result.source }));
  return { reason: "decimal-mark-unclear", candidates };
};

/**
 * Recognition takes commas for points, and the page's mark may rest on such: on a picture "1,017" under decimal points
 * is a thousand only where a range in thousands stands beside it.
 */
function eitherWay({ raw, result: { printed, value, range } }: ReadRow, mark: DecimalMark | null): number[] {
  const onPicture = raw.value.some((word) => word.again !== undefined);
  if (!onPicture || value.kind !== "quantity" || !/^[<>]?\d{1,3}[.,]\d{3}$/.test(printed.value)) return [];
  if (mark === null || printed.value.includes(mark)) return [];
  const limit = Math.max(range?.low ?? 0, range?.high ?? 0);
  return limit >= THOUSAND ? [] : [value.number, value.number / THOUSAND];
}

const THOUSAND = 1000;

/** As the page would print it: whoever reads a candidate reads it by the page's mark. */
const written = (number: number, mark: DecimalMark | null) =>
  mark === "," ? String(number).replace(".", ",") : String(number);
