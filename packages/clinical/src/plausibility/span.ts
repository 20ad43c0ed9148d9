/** Everything between two numbers, both included: what a printed number stands for before it was rounded. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * What a printed number can have been before rounding: half of its last printed digit to either side, so that
 * "4.50" is 4.495 to 4.505 and "4.5" is 4.45 to 4.55. `number` is what the text means (the decimal mark is the
 * page's affair). Null where the text's digits are not those of the number.
 */
export function spanOf(printed: string, number: number): Span | null {
  const decimals = decimalsOf(printed, number);
  if (decimals === null) return null;
  // A hair more than half, so that binary fractions don't decide what stands on the bound.
  const half = 0.5000001 * 10 ** -decimals;
  return { low: number - half, high: number + half };
}

/** Digits after the decimal mark: the place of the mark that makes the text's digits this number. */
export function decimalsOf(printed: string, number: number): number | null {
  const digits = printed.replace(/\D/g, "");
  if (digits === "" || digits.length > 15) return null;
  if (Number(digits) === 0) return number === 0 ? (/[.,](\d+)\D*$/.exec(printed)?.[1]?.length ?? 0) : null;
  const whole = Number(digits);
  const places = Math.round(Math.log10(whole / Math.abs(number)));
  return places >= 0 && places < digits.length + 1 && sameNumber(whole / 10 ** places, Math.abs(number))
    ? places
    : null;
}

const sameNumber = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other);

export const plus = (...spans: readonly Span[]): Span => ({
  low: spans.reduce((sum, { low }) => sum + low, 0),
  high: spans.reduce((sum, { high }) => sum + high, 0),
});

export const minus = (from: Span, taken: Span): Span => ({
  low: from.low - taken.high,
  high: from.high - taken.low,
});

/** Of spans that are not negative. */
export const times = (one: Span, other: Span): Span => ({
  low: Math.max(0, one.low) * Math.max(0, other.low),
  high: one.high * other.high,
});

/** Of spans that are not negative; without an upper end where the divisor may be zero. */
export const over = (part: Span, whole: Span): Span => ({
  low: Math.max(0, part.low) / whole.high,
  high: whole.low > 0 ? part.high / whole.low : Number.POSITIVE_INFINITY,
});

/** Multiplied by a number above zero. */
export const scaled = (span: Span, factor: number): Span => ({
  low: span.low * factor,
  high: span.high * factor,
});

export const point = (number: number): Span => ({ low: number, high: number });

/** What results may differ by, beside rounding: a share of the value, and an amount. */
export interface Slack {
  readonly share?: number;
  readonly amount?: number;
}

/**
 * Whether numbers fit each other: `strict` as they do where one is reckoned from the others, else as they may
 * where each was measured, rounded or made up by itself. Between the two nobody is accused, and nobody helped.
 */
export type Fit = (strict: boolean) => boolean;

/** Can both be the same number? `expected` is widened by the slack of the kind that is asked for. */
export const agrees =
  (found: Span, expected: Span, slack: { readonly strict: Slack; readonly loose: Slack }): Fit =>
  (strict) => {
    const { share = 0, amount = 0 } = strict ? slack.strict : slack.loose;
    const low = expected.low - share * Math.abs(expected.low) - amount;
    const high = expected.high + share * Math.abs(expected.high) + amount;
    return found.high >= low && found.low <= high;
  };

/** One of them is enough. */
export const anyOf =
  (...ways: readonly Fit[]): Fit =>
  (strict) =>
    ways.some((way) => way(strict));

/** The same, however strictly it is asked. */
export const always =
  (holds: boolean): Fit =>
  () =>
    holds;
