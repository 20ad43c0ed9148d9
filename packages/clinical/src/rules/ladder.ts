import type { Urgency } from "@serenya/contract";

/** The steps that say what to do, from low to high. `cannot-tell` stands beside them. */
const ladder: readonly Urgency[] = ["none", "routine", "today", "emergency"];

/**
 * The highest of several steps. Nothing lowers: a step once reached stays. `cannot-tell` wins over `none`
 * alone, because "nothing needed" may not be said of what could not be read.
 */
export function highestStep(steps: readonly Urgency[]): Urgency {
  const rank = Math.max(...steps.map((step) => ladder.indexOf(step)), -1);
  const top = ladder[rank];
  if (top === undefined || top === "none")
    return steps.includes("cannot-tell") || !top ? "cannot-tell" : "none";
  return top;
}

/** Is the first step above the second? `cannot-tell` is above nothing. */
export function isAbove(first: Urgency, second: Urgency): boolean {
  return ladder.indexOf(first) > ladder.indexOf(second);
}
