import type { Reading } from "@serenya/contract";
import type { Analyte } from "../analytes/analyte.ts";
import { point, type Span, scaled, spanOf } from "../plausibility/span.ts";
import { isChild } from "../rules/published-range.ts";
import { convert } from "../units/convert.ts";
import { variationOf } from "./index.ts";
import { analyticalOf, type ChangeLimits, skewedLimits, symmetricLimits } from "./reference-change.ts";
import type { Variation } from "./variation.ts";

/** One of two values of the same analyte, in one unit, read for certain or settled by the person. */
export interface ComparedValue {
  readonly number: number;
  readonly comparator: string | null;
  /** ISO 8601, as far as it is known. */
  readonly date: string | null;
  /** The value as printed, without its unit: its digits tell what was rounded away. */
  readonly printed: string;
  /** What the printed text says as a number, where the unit was another one. */
  readonly printedNumber?: number;
}

/** Why nothing is said of a change. */
export type WhyUnknown =
  /** Nothing is published, or nothing that we could check. */
  | "no-figure"
  /** What is published is not about this person: another sex, or a child. */
  | "not-for-person"
  /** One of the two is a limit ("<5") and not a value. */
  | "limit"
  /** The values are too close in time for what is published, or their days are not known. */
  | "too-soon"
  /** Per cent mean nothing here: a value of zero or below. */
  | "no-share";

export type RealChange =
  | {
      /** `likely`: beyond the reference change value. `not-shown`: within it, which proves no sameness. */
      readonly verdict: "likely" | "not-shown";
      readonly limits: ChangeLimits;
      /** Key into variationSources. */
      readonly source: string;
      /** What is published holds for samples taken fasting. */
      readonly fasting: boolean;
    }
  | { readonly verdict: "unknown"; readonly why: WhyUnknown };

const unknown = (why: WhyUnknown): RealChange => ({ verdict: "unknown", why });
const dayInMs = 86_400_000;

/**
 * Whether a change between two values is more than what the same person's values do anyway. `unit` is the UCUM
 * unit of both. A change that rounding alone could have carried over the limit is not called one. It tells
 * nothing of a cause, nor of better or worse, and the methods of two laboratories can differ besides.
 */
export function realChange(
  before: ComparedValue,
  last: ComparedValue,
  { analyte, unit, patient }: { analyte: Analyte; unit: string; patient: Reading["patient"] },
): RealChange {
  const variation = variationOf(analyte.id);
  if (!variation) return unknown("no-figure");
  if (isChild(patient) || (variation.sex && variation.sex !== patient.sex)) return unknown("not-for-person");
  if (before.comparator !== null || last.comparator !== null) return unknown("limit");
  if (!areFarEnough(before, last, variation)) return unknown("too-soon");
  const scale = ("unit" in variation && variation.unit) || unit;
  const ends = [before, last].map((value) => {
    const { low, high } = unrounded(value);
    return { low: convert(low, unit, scale, analyte), high: convert(high, unit, scale, analyte) };
  });
  const change = leastChange(ends);
  if (change === null) return unknown("no-share");
  const limits = limitsOf(variation);
  return {
    verdict: change > limits.up || change < limits.down ? "likely" : "not-shown",
    limits,
    source: variation.source,
    fasting: variation.fasting ?? false,
  };
}

/** What a value can have been before it was rounded. */
function unrounded({ number, printed, printedNumber = number }: ComparedValue): Span {
  const span = printedNumber === 0 ? null : spanOf(printed, printedNumber);
  return span ? scaled(span, number / printedNumber) : point(number);
}

/** The limits that a published variation makes. */
export function limitsOf(variation: Variation): ChangeLimits {
  if ("limit" in variation) return { up: variation.limit, down: -variation.limit };
  const { within, analytical, skewed } = variation;
  return (skewed ? skewedLimits : symmetricLimits)(analyticalOf(within, analytical), within);
}

function areFarEnough(before: ComparedValue, last: ComparedValue, variation: Variation): boolean {
  if ("limit" in variation || !variation.leastDays) return true;
  const days = (Date.parse(last.date ?? "") - Date.parse(before.date ?? "")) / dayInMs;
  return days >= variation.leastDays;
}

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** The smallest change, in per cent, that two rounded values allow; null where it can't be told. */
function leastChange([before, last]: readonly Ends[]): number | null {
  if (!before || before.low === null || before.high === null || before.low <= 0) return null;
  if (!last || last.low === null || last.high === null || last.high <= 0) return null;
  if (last.low > before.high) return (last.low / before.high - 1) * 100;
  if (last.high < before.low) return (last.high / before.low - 1) * 100;
  return 0;
}
