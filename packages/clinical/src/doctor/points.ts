import type { Comparator, RowReference, Value } from "@serenya/contract";
import { readCandidate } from "../judge/read-candidate.ts";
import { resolveUnit } from "../rules/resolve-unit.ts";
import type { PreparedRow } from "./prepare.ts";

/** One number of one analyte, as its own report or a later page prints it. */
export interface Point {
  readonly ref: RowReference;
  readonly date: string | null;
  /** In the trend's unit. */
  readonly number: number;
  readonly comparator: Comparator | null;
  readonly unit: string;
  /** With its unit, where it is a row's own. */
  readonly printed: string;
  readonly fromHistory: boolean;
  /** Its digits as printed and what they say, in the unit of its page. */
  readonly own: { readonly text: string; readonly number: number };
}

/** A row's own number, and those that its page prints as earlier ones. */
export function pointsOf({ row, reading, shown }: PreparedRow): Point[] {
  const unit = unitOf(row.printed.unit, row.value);
  const own = pointOf(row.value);
  if (!unit || !own) return [];
  const { ref } = shown;
  const earlier = row.history.flatMap((past): Point[] => {
    const value = readCandidate(past.value, reading.document.decimal, row.value);
    const point = value && pointOf(value);
    if (!point) return [];
    const said = { text: past.value, number: point.number };
    return [{ ref, date: past.date, ...point, unit, printed: past.value, fromHistory: true, own: said }];
  });
  const newest = {
    ref,
    date: reading.collected,
    ...own,
    unit,
    printed: shown.value,
    fromHistory: false,
    own: { text: row.printed.value, number: own.number },
  };
  return [...earlier, newest];
}

function pointOf(value: Value): { number: number; comparator: Comparator | null } | null {
  return value.kind === "quantity" ? { number: value.number, comparator: value.comparator } : null;
}

function unitOf(printed: string | null, value: Value): string | null {
  const resolved = resolveUnit(printed ?? (value.kind === "quantity" ? value.unit : null));
  if (resolved.state === "known") return resolved.unit.ucum;
  return resolved.state === "absent" ? "1" : null;
}

/**
 * Oldest first. Dates are compared as ISO 8601; where points come from several readings, those without such a
 * date have no place in the order and are left out.
 */
export function inOrder(points: readonly Point[]): Point[] {
  const isOneReading = new Set(points.map(({ ref }) => ref.reading)).size === 1;
  const dated = points.filter(({ date }) => date !== null && /^\d{4}-\d{2}-\d{2}/.test(date));
  // The page's own order holds where one page is all there is.
  if (isOneReading && dated.length < points.length) return onceADay(points);
  return onceADay(dated.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))));
}

/**
 * The same value of the same day counts once, and where a day has a value that was read from its own report,
 * those that later reports print as earlier ones don't count.
 */
function onceADay(points: readonly Point[]): Point[] {
  const daysRead = new Set(points.filter(({ fromHistory }) => !fromHistory).map(dayOf));
  const seen = new Set<string>();
  return points.filter((point) => {
    const key = `${dayOf(point)} ${point.number} ${point.unit}`;
    if (point.date === null) return true;
    if (seen.has(key) || (point.fromHistory && daysRead.has(dayOf(point)))) return false;
    seen.add(key);
    return true;
  });
}

const dayOf = ({ date }: Point): string => (date ?? "").slice(0, 10);

/** Two values of one day are a repeat and no trend. */
export const isSameDay = (before: Point, last: Point): boolean =>
  before.date !== null && dayOf(before) === dayOf(last);
