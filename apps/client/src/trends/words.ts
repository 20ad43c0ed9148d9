import type { Reading } from "@serenya/contract";
import type { Texts } from "../texts/index.ts";
import { changeOf, type SeriesChange } from "./change.ts";
import { comparable, type Trend } from "./list-trends.ts";
import type { TrendPoint } from "./series.ts";

/** A point's value with its comparator and unit: "<5 mg/L". */
export const valueText = (
  { number, observation: { comparator } }: Pick<TrendPoint, "number" | "observation">,
  unit: string,
): string => `${comparator ?? ""}${number}${unit && ` ${unit}`}`;

/** A value as it was read, in the unit that it was printed in. */
export const printedText = ({ observation: { number, comparator, unit } }: TrendPoint): string =>
  `${comparator ?? ""}${number}${unit ? ` ${unit}` : ""}`;

/**
 * A trend in one line: "3 values, last 13.2 g/dL, up from 11, a larger change than usual". Values in doubt don't count, and a limit such
 * as "<5" is neither up nor down.
 */
export function trendInWords(trend: Trend, { trends: t }: Texts, patient: Reading["patient"]): string {
  const [{ unit, points }] = trend.series;
  const sure = comparable(trend);
  const [last, before] = sure.toReversed();
  const doubtful = points.length - sure.length;
  return [
    ...(last ? [t.values(sure.length), t.last(valueText(last, unit))] : []),
    ...(last && before ? [changeText(before, last, t)] : []),
    ...(isMoreThanUsual(trend, patient) ? [t.moreThanUsual] : []),
    ...(doubtful > 0 ? [t.doubtful(doubtful)] : []),
    ...(trend.series.length > 1 ? [t.apart(trend.series.length)] : []),
  ].join(", ");
}

const isMoreThanUsual = ({ series: [first] }: Trend, patient: Reading["patient"]): boolean =>
  changeOf(first, patient)?.judged.verdict === "likely";

function changeText(before: TrendPoint, last: TrendPoint, { changes }: Texts["trends"]): string {
  const text = valueText(before, "");
  const isLimit = before.observation.comparator !== null || last.observation.comparator !== null;
  if (isLimit) return changes.before(text);
  if (last.number === before.number) return changes.same(text);
  return last.number > before.number ? changes.up(text) : changes.down(text);
}

/** Where a value after the one before would be usual, in a sentence; null where that is not known. */
export function usualInWords(
  { before, usual }: SeriesChange,
  unit: string,
  { detail: { change: t } }: Texts["trends"],
): string | null {
  if (!usual) return null;
  return t.usual(valueText(before, unit), t.span(String(usual.low), `${usual.high}${unit && ` ${unit}`}`));
}
