import type { EarlierValue, ReportRow } from "@serenya/contract";
import { measuredOf } from "../judge/measured.ts";
import { readCandidate } from "../judge/read-candidate.ts";
import { interpretAgainstRange } from "../rules/interpret-against-range.ts";
import { isAbove } from "../rules/ladder.ts";
import { type PreparedRow, withUnit } from "./prepare.ts";

export interface Findings {
  /** What a doctor should see, each test once by its newest value; critical values all. */
  readonly outside: readonly PreparedRow[];
  /** Whose newest value is in range and whose one before was not. */
  readonly back: readonly PreparedRow[];
}

const mostEarlier = 3;

/**
 * The rows that stand out of one report or of a history. Values of the same test by code, read for certain, from
 * days that are known, become one: the newest, with the earlier ones beside it and how it stands against the one
 * before. What is in doubt, undated or not coded stands for itself and for nothing else.
 */
export function findingsOf(rows: readonly PreparedRow[]): Findings {
  const tests = Map.groupBy(rows, testOf);
  const found = [...tests].flatMap(([, same]) => {
    const sorted = same.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
    const [newest] = sorted;
    if (!newest) return [];
    const ofNewestDay = sorted.filter((row) => dayOf(row) === dayOf(newest));
    const before = sorted.filter((row) => dayOf(row) < dayOf(newest));
    const stillCritical = before.filter(({ row }) => isAbove(row.urgency, "routine"));
    return [...ofNewestDay.map((row) => withCourse(row, before)), ...stillCritical];
  });
  return {
    outside: found.filter(isFinding),
    back: found.filter((prepared) => !isFinding(prepared) && prepared.shown.course === "back"),
  };
}

export const isFinding = ({ row: { interpretation, urgency } }: PreparedRow): boolean =>
  isOutside(interpretation) || isAbove(urgency, "none");

const isOutside = (interpretation: ReportRow["interpretation"]): boolean =>
  interpretation !== "normal" && interpretation !== "unknown";

const dayOf = ({ shown }: PreparedRow): string => (shown.collected ?? "").slice(0, 10);

/** Rows of one key are values of one test at several times; a row that stands for itself is its own key. */
function testOf(prepared: PreparedRow): string | PreparedRow {
  const { row, analyte, shown } = prepared;
  const isSure = shown.howRead !== "to-confirm" && /^\d{4}-\d{2}-\d{2}$/.test(dayOf(prepared));
  return isSure && analyte && row.code ? `${analyte.id} ${row.code.code}` : prepared;
}

function withCourse(newest: PreparedRow, before: readonly PreparedRow[]): PreparedRow {
  if (newest.shown.howRead === "to-confirm") return newest;
  const earlier = earlierOf(newest, before);
  const [last] = earlier;
  const was = last?.wasOutside ?? null;
  const is = newest.row.interpretation === "unknown" ? null : isOutside(newest.row.interpretation);
  const course = was === null || is === null ? null : is ? (was ? "again" : "new") : was ? "back" : null;
  const shownEarlier = earlier.slice(0, mostEarlier).map(({ wasOutside: _was, ...value }) => value);
  return { ...newest, shown: { ...newest.shown, earlier: shownEarlier, course } };
}

interface Judged extends EarlierValue {
  /** Null where it could not be judged. */
  readonly wasOutside: boolean | null;
}

/** Newest first. A day that was read from its own report is not taken from a later page's column as well. */
function earlierOf(newest: PreparedRow, before: readonly PreparedRow[]): readonly Judged[] {
  const read = before.map(({ row, shown }): Judged => {
    const { interpretation } = row;
    return {
      value: shown.value,
      collected: shown.collected,
      fromHistory: false,
      wasOutside: interpretation === "unknown" ? null : isOutside(interpretation),
    };
  });
  const days = new Set(before.map(dayOf));
  const printed = historyOf(newest).filter(({ collected }) => !days.has((collected ?? "").slice(0, 10)));
  // Columns without a day keep the page's order, which is that of time, and come after what has one.
  return [...read, ...printed].toSorted((a, b) => (b.collected ?? "").localeCompare(a.collected ?? ""));
}

/** What the newest value's own page prints as earlier values, newest first, held against its own range. */
function historyOf({ row, reading }: PreparedRow): readonly Judged[] {
  return row.history.toReversed().map(({ date, value }): Judged => {
    const read = readCandidate(value, reading.document.decimal, row.value);
    const measured = read && measuredOf(read);
    const place = measured && row.range ? interpretAgainstRange(measured, row.range) : "unknown";
    return {
      value: withUnit(value, row.printed.unit),
      collected: date,
      fromHistory: true,
      wasOutside: place === "unknown" ? null : place !== "normal",
    };
  });
}
