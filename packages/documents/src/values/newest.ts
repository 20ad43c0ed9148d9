import { type DateOrder, findDateOrder, readDate, readMonth } from "./date.ts";

/** Which of several printed dates is the newest; not `certain` where that hangs on the order of day and month. */
export interface Newest {
  readonly index: number;
  readonly certain: boolean;
}

/**
 * The newest of `dates` in a document whose dates are written in `order`. Where the document does not show its
 * order the dates may among themselves ("20/09/2025"); else they are read both ways, since "02/10/2025" and
 * "01/12/2025" can stand either way round. Null where there is no date.
 */
export function findNewest(dates: readonly string[], order: DateOrder): Newest | null {
  if (dates.length === 0) return null;
  const own = order ?? findDateOrder(dates, null);
  const orders = own === null ? (["day-first", "month-first"] as const) : [own];
  const newest = orders.map((o) => lastOf(dates.map((text) => readMonth(text) ?? readDate(text, o))));
  const [first = null] = newest;
  return { index: first ?? 0, certain: newest.every((index) => index !== null && index === first) };
}

/** The place of the last date; null where one is not known. */
function lastOf(dates: readonly (string | null)[]): number | null {
  let best = 0;
  for (const [index, date] of dates.entries()) {
    if (date === null) return null;
    if (date > (dates[best] ?? "")) best = index;
  }
  return best;
}
