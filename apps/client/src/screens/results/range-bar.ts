import type { ResultRow } from "@serenya/contract";

/** What a range bar shows, in fractions of its width. */
export interface RangeBar {
  /** Where the range lies. */
  readonly zone: readonly [number, number];
  /** Where the value lies, kept on the bar. */
  readonly value: number;
  /** The value lies beyond the bar's end, or its comparator points there. */
  readonly beyond: "left" | "right" | null;
}

const third = 1 / 3;
const edge = 0.03;

/**
 * Places a value beside its range: a two-sided range takes the middle third, a one-sided one the two thirds of
 * its side. Null where there is no number, no range, or doubt about where the value stands.
 */
export function rangeBar(row: ResultRow): RangeBar | null {
  const { value, range, interpretation } = row;
  if (value.kind !== "quantity" || !range || interpretation === "unknown") return null;
  if (isMarkedInside(row)) return null;
  const { low, high } = range;
  const scale = scaleOf(low, high);
  if (!scale) return null;
  const place = scale.at(value.number);
  const pointsLeft = value.comparator === "<" || value.comparator === "<=";
  const pointsRight = value.comparator === ">" || value.comparator === ">=";
  return {
    zone: scale.zone,
    value: Math.min(1 - edge, Math.max(edge, place)),
    beyond: place < edge || pointsLeft ? "left" : place > 1 - edge || pointsRight ? "right" : null,
  };
}

/** The lab marks the value although it lies inside of the range that it prints: no bar can show both. */
export function isMarkedInside({ value, range, interpretation, printed }: ResultRow): boolean {
  if (value.kind !== "quantity" || value.comparator !== null || !range || printed.flag === null) return false;
  const isInside =
    (range.low !== null || range.high !== null) &&
    (range.low === null || value.number >= range.low) &&
    (range.high === null || value.number <= range.high);
  return isInside && (interpretation === "low" || interpretation === "high");
}

interface Scale {
  readonly zone: readonly [number, number];
  at(number: number): number;
}

function scaleOf(low: number | null, high: number | null): Scale | null {
  if (low !== null && high !== null && high > low)
    return { zone: [third, 2 * third], at: (number) => third + ((number - low) / (high - low)) * third };
  if (low === null && high !== null && high > 0)
    return { zone: [0, 2 * third], at: (number) => (number / high) * 2 * third };
  if (high === null && low !== null && low > 0)
    return { zone: [third, 1], at: (number) => (number / low) * third };
  return null;
}
