import { type Figures, type MetricDimensions, type MetricName, metricNames, metricTable } from "./metrics.ts";

/** One figure, ready to be kept: dimensions exactly as the table names them, values of its lists and no others. */
export interface Series {
  readonly name: MetricName;
  readonly value: number;
  readonly unit: (typeof metricTable)[MetricName]["unit"];
  readonly dimensions: Readonly<Record<string, string>>;
}

/** What stands for a value that is in no list. */
export const otherValue = "other";

/** Ids of models: no blanks, so that no sentence of anybody gets through. */
const idForm = /^[\w.:/-]{1,128}$/;

/** Figures as adapters keep them. What the table doesn't name, or is no number, is left out without a word. */
export const seriesOf = (figures: Figures, dimensions: MetricDimensions = {}): Series[] =>
  metricNames.flatMap((name) => {
    const value = figures[name];
    if (typeof value !== "number" || !Number.isFinite(value)) return [];
    return [{ name, value, unit: metricTable[name].unit, dimensions: dimensionsOf(name, dimensions) }];
  });

/** The dimensions that a figure is told apart by, besides the environment, in the order of the table. */
export function dimensionNames(name: MetricName): readonly string[] {
  const row = metricTable[name];
  return "by" in row ? Object.keys(row.by) : [];
}

function dimensionsOf(name: MetricName, given: MetricDimensions): Record<string, string> {
  const row = metricTable[name];
  const lists: Readonly<Record<string, readonly string[] | "id">> = "by" in row ? row.by : {};
  const values: Readonly<Record<string, string | undefined>> = given;
  return Object.fromEntries(
    Object.entries(lists).map(([dimension, list]) => {
      const value = values[dimension] ?? otherValue;
      const isKnown = list === "id" ? idForm.test(value) : list.includes(value);
      return [dimension, isKnown ? value : otherValue];
    }),
  );
}
