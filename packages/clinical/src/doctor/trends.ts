import type { Comparator, RowReference, Trend, Value } from "@serenya/contract";
import type { Analyte } from "../analytes/analyte.ts";
import { readCandidate } from "../judge/read-candidate.ts";
import { resolveUnit } from "../rules/resolve-unit.ts";
import { fillIn } from "../texts/fill-in.ts";
import { convert } from "../units/convert.ts";
import type { Prepared, PreparedRow } from "./prepare.ts";
import type { ReportTexts } from "./texts.ts";

interface Point {
  readonly ref: RowReference;
  readonly date: string | null;
  readonly number: number;
  readonly comparator: Comparator | null;
  readonly unit: string;
  readonly printed: string;
  readonly fromHistory: boolean;
}

/**
 * The analytes that have two comparable values or more: of the same analyte by code, in units that convert
 * into that of the newest. Values in doubt are left out, and so are values without a known date, save a single
 * reading's own history. Directions and amounts are arithmetic; whether a change is real is not claimed.
 */
export function trendsOf({ rows }: Prepared, texts: ReportTexts): Trend[] {
  const byAnalyte = new Map<Analyte, PreparedRow[]>();
  for (const prepared of rows) {
    if (!prepared.analyte || !prepared.row.code || prepared.shown.howRead === "to-confirm") continue;
    byAnalyte.set(prepared.analyte, [...(byAnalyte.get(prepared.analyte) ?? []), prepared]);
  }
  return [...byAnalyte].flatMap(([analyte, same]) => trendOf(analyte, same, texts) ?? []);
}

function trendOf(analyte: Analyte, rows: readonly PreparedRow[], texts: ReportTexts): Trend | undefined {
  const points = inOrder(rows.flatMap(pointsOf));
  const newest = points.at(-1);
  if (!newest) return undefined;
  const comparable = points.flatMap((point) => {
    const number = convert(point.number, point.unit, newest.unit, analyte);
    return number === null || !Number.isFinite(number) ? [] : [{ ...point, number: tidy(number) }];
  });
  const [before, last] = comparable.slice(-2);
  const code = rows.find(({ shown }) => shown.ref === newest.ref)?.row.code?.code;
  if (!before || !last || code === undefined || isSameDay(before, last)) return undefined;
  const amount = tidy(last.number - before.number);
  const percent = before.number === 0 ? null : tidy((amount / Math.abs(before.number)) * 100, 3);
  if (!Number.isFinite(amount) || (percent !== null && !Number.isFinite(percent))) return undefined;
  const name = rows.find(({ shown }) => shown.ref === newest.ref)?.shown.name ?? analyte.id;
  return {
    name,
    code,
    unit: newest.unit,
    points: comparable.map(({ unit: _printedUnit, ...point }) => point),
    direction: amount > 0 ? "up" : amount < 0 ? "down" : "unchanged",
    change: { amount, percent },
    text: sentenceFor({ name, unit: newest.unit, before, last, amount, percent }, texts),
  };
}

/** A row's own number, and those that its page prints as earlier ones. */
function pointsOf({ row, reading, shown }: PreparedRow): Point[] {
  const unit = unitOf(row.printed.unit, row.value);
  const own = pointOf(row.value);
  if (!unit || !own) return [];
  const { ref } = shown;
  const earlier = row.history.flatMap((past): Point[] => {
    const value = readCandidate(past.value, reading.document.decimal, row.value);
    const point = value && pointOf(value);
    return point ? [{ ref, date: past.date, ...point, unit, printed: past.value, fromHistory: true }] : [];
  });
  const newest = { ref, date: reading.collected, ...own, unit, printed: shown.value, fromHistory: false };
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
function inOrder(points: readonly Point[]): Point[] {
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
const isSameDay = (before: Point, last: Point): boolean =>
  before.date !== null && dayOf(before) === dayOf(last);

interface Change {
  readonly name: string;
  readonly unit: string;
  readonly before: Point;
  readonly last: Point;
  readonly amount: number;
  readonly percent: number | null;
}

function sentenceFor({ name, unit, before, last, amount, percent }: Change, texts: ReportTexts): string {
  const isBound = before.comparator !== null || last.comparator !== null;
  const sentence = isBound ? texts.trendBound : amount === 0 ? texts.trendSame : texts.trend;
  return fillIn(sentence, {
    name,
    unit: unit === "1" ? "" : unit,
    from: `${before.comparator ?? ""}${before.number}`,
    to: `${last.comparator ?? ""}${last.number}`,
    fromDate: before.date ?? texts.undated,
    toDate: last.date ?? texts.undated,
    amount: signed(amount),
    percent: percent === null ? "" : `, ${signed(percent)} %`,
  })
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;.])/g, "");
}

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number));

/** Conversion and subtraction must not print 0.30000000000000004. */
const tidy = (number: number, digits = 6): number => Number(number.toPrecision(digits));
