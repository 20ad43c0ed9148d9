import type { Reading, Trend } from "@serenya/contract";
import type { Analyte } from "../analytes/analyte.ts";
import { fillIn } from "../texts/fill-in.ts";
import { convert } from "../units/convert.ts";
import { type ComparedValue, type RealChange, realChange } from "../variation/real-change.ts";
import { variationSources } from "../variation/sources.ts";
import { changeText } from "./change-text.ts";
import { statedPatient } from "./patient.ts";
import { inOrder, isSameDay, type Point, pointsOf } from "./points.ts";
import type { Prepared, PreparedRow } from "./prepare.ts";
import type { ReportTexts } from "./report-texts.ts";

/**
 * The analytes that have two comparable values or more: of the same analyte by code, in units that convert
 * into that of the newest. Values in doubt are left out, and so are values without a known date, save a single
 * reading's own history. Directions and amounts are arithmetic; whether a change is more than usual is told by
 * the reference change value.
 */
export function trendsOf({ rows, readings }: Prepared, texts: ReportTexts): Trend[] {
  const patient = statedPatient(readings);
  const byAnalyte = new Map<Analyte, PreparedRow[]>();
  for (const prepared of rows) {
    if (!prepared.analyte || !prepared.row.code || prepared.shown.howRead === "to-confirm") continue;
    byAnalyte.set(prepared.analyte, [...(byAnalyte.get(prepared.analyte) ?? []), prepared]);
  }
  return [...byAnalyte].flatMap(([analyte, same]) => trendOf(analyte, same, patient, texts) ?? []);
}

/** The publications that the trends' limits come from, each once. */
export function trendSourcesOf(trends: readonly Trend[]): { key: string; text: string }[] {
  const keys = [...new Set(trends.flatMap(({ referenceChange }) => referenceChange?.source ?? []))];
  return keys.flatMap((key) => {
    const text = variationSources[key];
    return text === undefined ? [] : [{ key, text }];
  });
}

function trendOf(
  analyte: Analyte,
  rows: readonly PreparedRow[],
  patient: Reading["patient"],
  texts: ReportTexts,
): Trend | undefined {
  const points = inOrder(rows.flatMap(pointsOf));
  const newest = points.at(-1);
  if (!newest) return undefined;
  const comparable = points.flatMap((point) => {
    const number = convert(point.number, point.unit, newest.unit, analyte);
    return number === null || !Number.isFinite(number) ? [] : [{ ...point, number: tidy(number) }];
  });
  const last = comparable.at(-1);
  // Two values of one day are a repeat: the change is from the day before it.
  const before = last && comparable.slice(0, -1).findLast((point) => !isSameDay(point, last));
  const code = rows.find(({ shown }) => shown.ref === newest.ref)?.row.code?.code;
  if (!before || !last || code === undefined) return undefined;
  const amount = tidy(last.number - before.number);
  const percent = before.number === 0 ? null : tidy((amount / Math.abs(before.number)) * 100, 3);
  if (!Number.isFinite(amount) || (percent !== null && !Number.isFinite(percent))) return undefined;
  const name = rows.find(({ shown }) => shown.ref === newest.ref)?.shown.name ?? analyte.id;
  const judged = realChange(compared(before), compared(last), { analyte, unit: newest.unit, patient });
  return {
    name,
    code,
    unit: newest.unit,
    points: comparable.map(({ unit: _printedUnit, own: _own, ...point }) => point),
    direction: amount > 0 ? "up" : amount < 0 ? "down" : "unchanged",
    change: { amount, percent },
    text: sentenceFor({ name, unit: newest.unit, before, last, amount, percent }, texts),
    realChange: judged.verdict,
    referenceChange: limitsOf(judged),
    realChangeText: amount === 0 && judged.verdict === "not-shown" ? "" : changeText(judged, texts),
  };
}

const compared = ({ number, comparator, date, own }: Point): ComparedValue => ({
  number,
  comparator,
  date,
  printed: own.text,
  printedNumber: own.number,
});

function limitsOf(judged: RealChange): Trend["referenceChange"] {
  if (judged.verdict === "unknown") return null;
  const { limits, source } = judged;
  return { up: tidy(limits.up, 3), down: tidy(limits.down, 3), source };
}

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
    percent: percent === null ? "" : ` (${signed(percent)} %)`,
  })
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;.])/g, "");
}

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number));

/** Conversion and subtraction must not print 0.30000000000000004. */
const tidy = (number: number, digits = 6): number => Number(number.toPrecision(digits));
