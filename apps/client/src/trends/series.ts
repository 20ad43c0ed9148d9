import { type Analyte, analytes, convert, parseUnit } from "@serenya/clinical";
import type { Observation } from "../device/records.ts";

/** One value of a trend. */
export interface TrendPoint {
  readonly observation: Observation;
  /** ISO 8601 day. */
  readonly day: string;
  /** The report prints no day: it is the one on which it was added. */
  readonly isDayAdded: boolean;
  /** In the unit of its series; the number as read where that is the unit it was read in. */
  readonly number: number;
  readonly isConverted: boolean;
  /** In the unit of the series. */
  readonly low: number | null;
  readonly high: number | null;
  /** In doubt and not confirmed: never joined to others. */
  readonly isDoubtful: boolean;
}

/** Values that can be compared with each other, in one unit. */
export interface TrendSeries {
  /** As printed beside the newest value; empty where there is none. */
  readonly unit: string;
  /** Earliest first. */
  readonly points: readonly TrendPoint[];
  /** A value of the same day came more than once and counts once. */
  readonly hasRepeats: boolean;
  /** The range, where every point has the same one. */
  readonly band: { readonly low: number | null; readonly high: number | null } | null;
}

/** The analyte of a LOINC code, or null. */
export const analyteOfCode = (loinc: string): Analyte | null =>
  analytes.find(({ codes }) => Object.values(codes).some(([code]) => code === loinc)) ?? null;

/**
 * Values of one LOINC code as lines: joined only where their units convert into each other. The newest value's
 * unit leads; what can't be turned into it forms another series.
 */
export function seriesOf(observations: readonly Observation[]): readonly TrendSeries[] {
  const [newest] = newestFirst(observations);
  if (!newest) return [];
  const analyte = analyteOfCode(newest.loinc);
  const into = (number: number, from: Observation) => convertPrinted(number, from.unit, newest.unit, analyte);
  const fits = (observation: Observation) => into(observation.number, observation) !== null;
  const own = observations.filter(fits);
  const points = inOrder(own).map((observation): TrendPoint => {
    const number = into(observation.number, observation) ?? observation.number;
    const bound = (of: number | null) => (of === null ? null : into(of, observation));
    return {
      observation,
      day: dayOf(observation),
      isDayAdded: observation.collected === null,
      number,
      isConverted: number !== observation.number,
      low: bound(observation.low),
      high: bound(observation.high),
      isDoubtful: observation.status === "confirm",
    };
  });
  const rest = observations.filter((observation) => !fits(observation));
  const hasRepeats = points.length < own.length;
  return [{ unit: newest.unit ?? "", points, hasRepeats, band: bandOf(points) }, ...seriesOf(rest)];
}

/** The day of collection, else the one on which the report was added. */
export const dayOf = ({ collected, addedAt }: Pick<Observation, "collected" | "addedAt">): string =>
  (collected ?? addedAt).slice(0, 10);

/** Digits that a converted number keeps: more would claim what nobody measured. */
const DIGITS = 4;

/**
 * A number in another unit as printed, or null where the two can't be compared: unknown units only with
 * themselves. The same unit leaves the number as it is.
 */
function convertPrinted(
  number: number,
  from: string | null,
  to: string | null,
  analyte: Analyte | null,
): number | null {
  if (from === to) return number;
  const [source, target] = [parseUnit(from ?? ""), parseUnit(to ?? "")];
  if (!source || !target) return null;
  // Also 10*9/L and 10*3/uL: two names of one unit.
  if (source.dimension === target.dimension && source.factor === target.factor) return number;
  const converted = convert(number, source.ucum, target.ucum, analyte);
  if (converted === null || !Number.isFinite(converted)) return null;
  return Number(converted.toPrecision(DIGITS));
}

const inOrder = (observations: readonly Observation[]): readonly Observation[] =>
  onceADay(observations.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.row - b.row));

const newestFirst = (observations: readonly Observation[]): readonly Observation[] =>
  observations.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));

/** The same value of the same day counts once: a report that was added twice is no second measurement. */
function onceADay(observations: readonly Observation[]): readonly Observation[] {
  const seen = new Map<string, Observation>();
  for (const observation of observations) {
    const { number, comparator, unit, status } = observation;
    const key = JSON.stringify([dayOf(observation), number, comparator, unit]);
    const before = seen.get(key);
    if (!before || (before.status === "confirm" && status !== "confirm")) seen.set(key, observation);
  }
  return observations.filter((observation) => [...seen.values()].includes(observation));
}

function bandOf(points: readonly TrendPoint[]): TrendSeries["band"] {
  const [first, ...rest] = points;
  if (!first || (first.low === null && first.high === null)) return null;
  const { low, high } = first;
  return rest.every((point) => point.low === low && point.high === high) ? { low, high } : null;
}
