import { type DateOrder, findDateOrder, readDate, readDayOfYear, readMonth } from "./date.ts";

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
  const newest = orders.map((o) => lastOf(keysOf(dates, o)));
  const [first = null] = newest;
  return { index: first ?? 0, certain: newest.every((index) => index !== null && index === first) };
}

/** More than half a year between days without a year: they may belong to two years. */
const HALF_YEAR = 183 * 24 * 60;

/** Something to sort the dates by, each with its hour where one is printed; null where a date is not known. */
function keysOf(dates: readonly string[], order: DateOrder): (string | null)[] {
  const days = dates.map((text) => readDayOfYear(text, order));
  const known = days.filter((day) => day !== null);
  if (known.length === dates.length)
    return Math.max(...known) - Math.min(...known) < HALF_YEAR
      ? known.map((day) => String(day).padStart(6, "0"))
      : dates.map(() => null);
  const read = dates.map((text) => ({
    date: readMonth(text) ?? readDate(text, order),
    hour: /\b\d{1,2}:\d{2}\b/.exec(text)?.[0].padStart(5, "0") ?? null,
  }));
  return read.map(({ date, hour }) => {
    const sameDay = read.filter((other) => other.date === date);
    // Twice on one day, once without its hour: nobody can say which is the newer one.
    if (
      date === null ||
      (sameDay.length > 1 && sameDay.some((other) => (other.hour === null) !== (hour === null)))
    )
      return null;
    return `${date} ${hour ?? ""}`;
  });
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
