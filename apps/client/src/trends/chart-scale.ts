/** A linear way from numbers to places. */
export type Scale = (value: number) => number;

export const linear =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale =>
  (value) =>
    to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/**
 * Round numbers over a span, at most `most` steps apart: steps of 1, 2 or 5 times a power of ten. They reach
 * over both ends, so that nothing is drawn on the rim.
 */
export function niceTicks(low: number, high: number, most = 5): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step) * step;
  const count = Math.ceil((high - first) / step - 1e-9);
  return Array.from({ length: Math.max(count, 1) + 1 }, (_, index) =>
    Number((first + index * step).toPrecision(12)),
  );
}
