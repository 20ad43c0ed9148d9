import type { Interpretation } from "@serenya/contract";

/** Where a value stands to its range, as a word of the texts. */
export type RangeWord = "in" | "below" | "above" | "outside" | "unknown";

const words: Record<Interpretation, RangeWord> = {
  normal: "in",
  low: "below",
  "critical-low": "below",
  high: "above",
  "critical-high": "above",
  abnormal: "outside",
  unknown: "unknown",
};

export const rangeWord = (interpretation: Interpretation): RangeWord => words[interpretation];
