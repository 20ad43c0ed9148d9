import { type ComparedValue, parseUnit, type RealChange, realChange } from "@serenya/clinical";
import type { Reading } from "@serenya/contract";
import { analyteOfCode, type TrendPoint, type TrendSeries } from "./series.ts";

/** The newest step of a trend, and whether it is more than what a person's values do anyway. */
export interface SeriesChange {
  readonly before: TrendPoint;
  readonly last: TrendPoint;
  readonly judged: RealChange;
  /** Where a value after the one before would be usual, in the unit of the series; null where unknown. */
  readonly usual: { readonly low: number; readonly high: number } | null;
}

/**
 * From the value before to the newest one, of those that were checked: from another day, and not the same number.
 * Null where there is no such step.
 */
export function changeOf(series: TrendSeries, patient: Reading["patient"]): SeriesChange | null {
  const sure = series.points.filter(({ isDoubtful }) => !isDoubtful);
  const last = sure.at(-1);
  const before = sure.findLast(({ day }) => day !== last?.day);
  if (!last || !before || before.number === last.number) return null;
  const judged = judge(before, last, series, patient);
  return { before, last, judged, usual: usualAfter(before, judged) };
}

function judge(
  before: TrendPoint,
  last: TrendPoint,
  { unit }: TrendSeries,
  patient: Reading["patient"],
): RealChange {
  const analyte = analyteOfCode(last.observation.loinc);
  const ucum = unit === "" ? "1" : parseUnit(unit)?.ucum;
  if (!analyte || !ucum) return { verdict: "unknown", why: "no-figure" };
  return realChange(compared(before), compared(last), { analyte, unit: ucum, patient });
}

const compared = ({ number, observation, day, isDayAdded }: TrendPoint): ComparedValue => ({
  number,
  comparator: observation.comparator,
  date: isDayAdded ? null : day,
  // The zeros at its end are not kept: it counts as rounded more than it may be.
  printed: String(observation.number),
  printedNumber: observation.number,
});

function usualAfter({ number }: TrendPoint, judged: RealChange): SeriesChange["usual"] {
  if (judged.verdict === "unknown") return null;
  const { up, down } = judged.limits;
  return { low: shown(number * (1 + down / 100)), high: shown(number * (1 + up / 100)) };
}

/** Three digits: the limits claim no more. */
const shown = (number: number): number => Number(number.toPrecision(3));
