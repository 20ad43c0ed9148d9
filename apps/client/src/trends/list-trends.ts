import { catalogueOf } from "@serenya/clinical";
import type { Observation } from "../device/records.ts";
import { capital } from "../screens/results/capital.ts";
import { analyteOfCode, seriesOf, type TrendPoint, type TrendSeries } from "./series.ts";

/** One analyte's values over time. */
export interface Trend {
  readonly loinc: string;
  readonly name: string;
  /** The one with the newest value first; more than one where units can't be compared. */
  readonly series: readonly [TrendSeries, ...TrendSeries[]];
}

/** Every analyte of which there is a value, by name. */
export function listTrends(observations: readonly Observation[]): readonly Trend[] {
  const trends = [...Map.groupBy(observations, ({ loinc }) => loinc)].flatMap(([loinc, same]) => {
    const [first, ...others] = seriesOf(same);
    return first ? [{ loinc, name: nameOf(same), series: [first, ...others] as const }] : [];
  });
  return trends.toSorted((a, b) => a.name.localeCompare(b.name) || a.loinc.localeCompare(b.loinc));
}

/** How many values of the trend can be compared, without those in doubt. */
export const comparable = ({ series: [first] }: Trend): readonly TrendPoint[] =>
  first.points.filter(({ isDoubtful }) => !isDoubtful);

/** Whether there is a change to look at. */
export const hasChange = (trend: Trend): boolean => trend.series.some(({ points }) => points.length > 1);

/** The codes of the same analyte in another kind of unit, which LOINC keeps apart. */
export function relatedTrends(loinc: string, trends: readonly Trend[]): readonly Trend[] {
  const analyte = analyteOfCode(loinc);
  if (!analyte) return [];
  return trends.filter((other) => other.loinc !== loinc && analyteOfCode(other.loinc)?.id === analyte.id);
}

function nameOf(observations: readonly Observation[]): string {
  const [first] = observations;
  if (!first) return "";
  const analyte = analyteOfCode(first.loinc);
  const name = (analyte && catalogueOf("en").analytes[analyte.id]?.name) ?? first.display;
  return capital(name);
}
