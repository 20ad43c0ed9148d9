import type { Value } from "@serenya/contract";

/**
 * What a printed number allows: the true value lies between `low` and `high`. "<5" is everything below five,
 * "1-2" everything from one to two, a plain number a single point.
 */
export interface Measured {
  readonly low: number;
  readonly high: number;
  /** The bound itself is not among the allowed values. */
  readonly open: boolean;
  /** Half of the last printed digit. */
  readonly half: number;
  readonly kind: "point" | "below" | "above" | "span";
}

/** The interval of a value, or null when it is not a number; of a titre "1:80", of its dilution 80. */
export function measuredOf(value: Value): Measured | null {
  if (value.kind === "titre") {
    return measuredOf({ kind: "quantity", number: value.dilution, comparator: value.comparator, unit: null });
  }
  if (value.kind === "quantity") {
    const half = halfOfLastDigit(value.number);
    const { comparator, number } = value;
    if (comparator === "<" || comparator === "<=") {
      return { low: Number.NEGATIVE_INFINITY, high: number, open: comparator === "<", half, kind: "below" };
    }
    if (comparator === ">" || comparator === ">=") {
      return { low: number, high: Number.POSITIVE_INFINITY, open: comparator === ">", half, kind: "above" };
    }
    return { low: number, high: number, open: false, half, kind: "point" };
  }
  if (value.kind === "range") {
    const { low, high } = value.low <= value.high ? value : { low: value.high, high: value.low };
    return { low, high, open: false, half: halfOfLastDigit(high), kind: "span" };
  }
  return null;
}

function halfOfLastDigit(number: number): number {
  const [, decimals = ""] = String(Math.abs(number)).split(".");
  return 0.5 * 10 ** -Math.min(decimals.length, 12);
}
