import type { MetricName } from "@serenya/domain";
import type { Tally } from "../figures/figure-store.ts";
import type { HostFigure } from "../figures/host-figures.ts";

export type FigureName = MetricName | HostFigure;
/** How what was recorded in a stretch becomes one number. */
export type Fold = "sum" | "average" | "most";
export type WidgetUnit = "count" | "milliseconds" | "bytes" | "euro cents" | "micro-dollars";

/** One line of a widget: a figure, or the part of it that has these dimensions. */
export interface Line {
  readonly label: string;
  readonly figure: FigureName;
  readonly where?: Readonly<Record<string, string>>;
  readonly fold?: Fold;
}

export interface Widget {
  readonly title: string;
  /** What it tells an operator, in a sentence. */
  readonly means: string;
  readonly unit: WidgetUnit;
  /** Parts of a whole stand on each other; an average stands before the slowest. */
  readonly chart: "stacked" | "overlaid";
  readonly lines: readonly Line[];
  /** Lines are made of what was recorded: one for each set of values of these dimensions of this figure. */
  readonly each?: { readonly figure: FigureName; readonly by: readonly string[]; readonly fold?: Fold };
}

export interface LineValues {
  readonly label: string;
  readonly whole: number;
  /** One a stretch. */
  readonly values: readonly number[];
}

/** What a widget shows of the tallies of a range. Lines of `each` come with the largest first. */
export function valuesOf(widget: Widget, tallies: readonly Tally[], stretches: number): LineValues[] {
  const fixed = widget.lines.map((line) => lineValues(line, tallies, stretches));
  if (!widget.each) return fixed;
  const { figure, by, fold } = widget.each;
  const sets = new Map<string, Record<string, string>>();
  for (const { name, dimensions } of tallies) {
    if (name !== figure) continue;
    const where = Object.fromEntries(by.map((dimension) => [dimension, dimensions[dimension] ?? ""]));
    sets.set(JSON.stringify(where), where);
  }
  const lines = [...sets.values()].map((where) =>
    lineValues(
      { label: Object.values(where).map(inWords).join(", "), figure, where, ...(fold && { fold }) },
      tallies,
      stretches,
    ),
  );
  return [...fixed, ...lines.toSorted((one, other) => other.whole - one.whole)];
}

const inWords = (code: string): string => code.replaceAll("_", " ");

function lineValues(
  { label, figure, where = {}, fold = "sum" }: Line,
  tallies: readonly Tally[],
  stretches: number,
): LineValues {
  const mine = tallies.filter(
    ({ name, dimensions }) =>
      name === figure && Object.entries(where).every(([dimension, value]) => dimensions[dimension] === value),
  );
  const values = Array.from({ length: stretches }, (_, stretch) =>
    folded(
      mine.filter((tally) => tally.stretch === stretch),
      fold,
    ),
  );
  return { label, whole: folded(mine, fold), values };
}

function folded(tallies: readonly Tally[], fold: Fold): number {
  if (fold === "most") return tallies.reduce((most, tally) => Math.max(most, tally.most), 0);
  const sum = tallies.reduce((total, tally) => total + tally.sum, 0);
  if (fold === "sum") return sum;
  const count = tallies.reduce((total, tally) => total + tally.count, 0);
  return count === 0 ? 0 : sum / count;
}
