import { setTimeout as sleep } from "node:timers/promises";

export interface RetryPlan {
  /** How often to try at most. */
  readonly tries: number;
  /** The longest pause after the first try, milliseconds; it doubles with each, up to `mostMs`. */
  readonly firstMs: number;
  readonly mostMs: number;
}

/** What came of one try: the end, or something that may be otherwise next time. */
export type Try<T> = { readonly done: T } | { readonly again: T };

/**
 * Milliseconds to wait after try number `count`, `share` being a random number from 0 to 1: full jitter, anything
 * from nothing to a longest pause that doubles, so that many who were throttled together don't come back together
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export const pauseAfter = ({ firstMs, mostMs }: RetryPlan, count: number, share: number): number =>
  share * Math.min(mostMs, firstMs * 2 ** (count - 1));

/**
 * Tries until it is done. Ends early with what the last try gave when the pause would outlast `left` milliseconds;
 * throws when `signal` aborts a pause. Answers how often it tried, too.
 */
export async function retrying<T>(
  plan: RetryPlan,
  { left, signal }: { readonly left: () => number; readonly signal: AbortSignal | undefined },
  attempt: () => Promise<Try<T>>,
): Promise<{ readonly value: T; readonly tries: number }> {
  for (let count = 1; ; count++) {
    const tried = await attempt();
    if ("done" in tried) return { value: tried.done, tries: count };
    const pause = pauseAfter(plan, count, Math.random());
    if (count >= plan.tries || pause >= left()) return { value: tried.again, tries: count };
    await sleep(pause, undefined, signal && { signal });
  }
}
