import { catalogueOf, plainNameOf } from "@serenya/clinical";
import type { Observation } from "../device/records.ts";
import { capital } from "../screens/results/capital.ts";
import { analyteOfCode, seriesOf, type TrendPoint, type TrendSeries } from "./series.ts";

/** One analyte's values over time. */
export interface Trend {
  readonly loinc: string;
  readonly name: string;
  /** Of the name (BCP 47): the one asked for, or English where it has none for this. */
  readonly language: string;
  /** The one with the newest value first; more than one where units can't be compared. */
  readonly series: readonly [TrendSeries, ...TrendSeries[]];
}

/** Every analyte of which there is a value, by its name in a language that has a catalogue. */
export function listTrends(observations: readonly Observation[], language = "en"): readonly Trend[] {
  const trends = [...Map.groupBy(observations, ({ loinc }) => loinc)].flatMap(([loinc, same]) => {
    const [first, ...others] = seriesOf(same);
    return first ? [{ loinc, ...nameOf(same, language), series: [first, ...others] as const }] : [];
  });
  return trends.toSorted((a, b) => a.name.localeCompare(b.name, language) || a.loinc.localeCompare(b.loinc));
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

function nameOf([first]: readonly Observation[], language: string): Pick<Trend, "name" | "language"> {
  const catalogue = catalogueOf(language);
  const analyte = first && analyteOfCode(first.loinc);
  const name = analyte && plainNameOf(analyte, catalogue);
  // What LOINC calls it is English.
  return name
    ? { name: capital(name), language: catalogue.language }
    : { name: capital(first?.display ?? ""), language: "en" };
}
