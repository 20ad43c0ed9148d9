import { analyteOf } from "../analytes/index.ts";
import { convert } from "../units/convert.ts";
import type { ListedLimits, PrintedLimit } from "./limit-list.ts";
import { criticalLists, sharedLimits } from "./lists.ts";

/** A number that a value must pass to count; `inclusive` when reaching it is enough. */
export interface Limit {
  readonly value: number;
  readonly inclusive: boolean;
  /** True when the list prints another unit. */
  readonly converted: boolean;
  /** The lists that this limit comes from. */
  readonly lists: readonly string[];
}

/** The two numbers of the ladder on one side: `today` is the wider, `emergency` needs agreement. */
export interface SideLimits {
  readonly today: Limit;
  readonly emergency: Limit | null;
}

/** Limits in one unit. Adults, either sex. No clinician has signed any: reviewedBy is null. */
export interface CriticalLimits {
  readonly unit: string;
  readonly low: SideLimits | null;
  readonly high: SideLimits | null;
  readonly reviewedBy: string | null;
}

const computed = new Map<string, CriticalLimits | null>();

/**
 * The ladder's numbers of an analyte in a UCUM unit (the analyte's first when none is asked for), computed
 * from the lists; null where no list prints the analyte.
 */
export function criticalLimits(analyteId: string, ucum?: string): CriticalLimits | null {
  const unit = ucum ?? analyteOf(analyteId)?.units[0] ?? "1";
  const key = `${analyteId} ${unit}`;
  const known = computed.get(key);
  if (known !== undefined) return known;
  const limits = compute(analyteId, unit);
  computed.set(key, limits);
  return limits;
}

function compute(analyteId: string, unit: string): CriticalLimits | null {
  const analyte = analyteOf(analyteId);
  const lists = criticalLists[sharedLimits[analyteId] ?? analyteId];
  if (!analyte || !lists) return null;
  const read = (list: ListedLimits, printed: PrintedLimit | undefined): Limit[] => {
    const match = printed ? /^([<>])(=?)(.+)$/.exec(printed) : null;
    const value = match ? convert(Number(match[3]), list.unit, unit, analyte) : null;
    return value === null
      ? []
      : [{ value, inclusive: match?.[2] === "=", converted: list.unit !== unit, lists: [list.list] }];
  };
  const low = lists.flatMap((list) => read(list, list.low));
  const high = lists.flatMap((list) => read(list, list.high));
  const widerLow = lists.flatMap((list) => read(list, list.widerLow));
  const widerHigh = lists.flatMap((list) => read(list, list.widerHigh));
  return {
    unit,
    low: side(low, widerLow, (a, b) => b.value - a.value || Number(b.inclusive) - Number(a.inclusive)),
    high: side(high, widerHigh, (a, b) => a.value - b.value || Number(b.inclusive) - Number(a.inclusive)),
    reviewedBy: null,
  };
}

/**
 * `today` is the widest limit of any list. `emergency` is the widest limit at which at least two lists, and
 * two thirds of the lists that print this side, are passed: with the limits sorted from wide to strict, the
 * one at place max(2, two thirds of their number, rounded up).
 */
function side(
  limits: readonly Limit[],
  wider: readonly Limit[],
  widestFirst: (a: Limit, b: Limit) => number,
): SideLimits | null {
  const sorted = limits.toSorted(widestFirst);
  const [today] = [...sorted, ...wider].toSorted(widestFirst);
  if (!today) return null;
  const needed = Math.max(2, Math.ceil((2 * sorted.length) / 3));
  const strictest = sorted[needed - 1];
  const emergency = strictest
    ? { ...strictest, lists: sorted.slice(0, needed).flatMap(({ lists }) => lists) }
    : null;
  return { today, emergency };
}
