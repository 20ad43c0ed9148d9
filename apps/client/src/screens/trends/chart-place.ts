import type { SeriesChange } from "../../trends/change.ts";
import { linear, niceTicks, type Scale } from "../../trends/chart-scale.ts";
import type { TrendSeries } from "../../trends/series.ts";

/** Where things are in a chart, in pixels. */
export interface ChartPlace {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From milliseconds since 1970. */
  readonly x: Scale;
  readonly y: Scale;
  readonly ticks: readonly number[];
  /** First and last day, as ISO 8601; one where all values are of one day. */
  readonly days: readonly string[];
}

const HEIGHT = 260;
const DIGIT = 8.5;

export function placeOf(
  { points, band }: TrendSeries,
  change: SeriesChange | null,
  width: number,
): ChartPlace {
  const days = points.map(({ day }) => day);
  const numbers = [
    ...points.map(({ number }) => number),
    band?.low,
    band?.high,
    change?.usual?.low,
    change?.usual?.high,
  ].filter((number) => number !== null && number !== undefined);
  const ticks = niceTicks(Math.min(...numbers), Math.max(...numbers));
  const longest = Math.max(...ticks.map((tick) => String(tick).length));
  const [left, right, top, bottom] = [longest * DIGIT + 12, width - 14, 14, HEIGHT - 30];
  const ends = [...new Set([days[0], days.at(-1)])].filter((day) => day !== undefined);
  const times = ends.map((day) => Date.parse(day));
  return {
    width,
    height: HEIGHT,
    left,
    right,
    top,
    bottom,
    x: linear([Math.min(...times), Math.max(...times)], [left + 14, right - 8]),
    y: linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]),
    ticks,
    days: ends,
  };
}
