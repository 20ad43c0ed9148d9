import { type Metrics, type Series, seriesOf } from "@serenya/domain";

/** Keeps figures as adapters would, for tests to look at. */
export function recordedFigures() {
  const series: Series[] = [];
  const metrics: Metrics = { record: (figures, dimensions) => series.push(...seriesOf(figures, dimensions)) };
  return {
    metrics,
    series,
    /** Sums by name and dimensions, as `SignIn google ok`; then forgets them. Times are left out: they vary. */
    take(): Record<string, number> {
      const sums: Record<string, number> = {};
      for (const { name, value, unit, dimensions } of series.splice(0)) {
        if (unit === "Milliseconds") continue;
        const key = [name, ...Object.values(dimensions)].join(" ");
        sums[key] = (sums[key] ?? 0) + value;
      }
      return sums;
    },
  };
}
