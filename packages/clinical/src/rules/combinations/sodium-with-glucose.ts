import { criticalLimits } from "../../critical/compute-limits.ts";
import { stepOfLimits } from "../step-of-limits.ts";
import { among, type Combination, from, type Raised } from "./combination.ts";

/**
 * High glucose draws water into the blood and makes sodium look lower than it is: 2.4 mmol/L for every 100 mg/dL of
 * glucose above 100. The sodium that it would be is held against the critical limits, on the high side alone: a low
 * sodium is not calmed by it.
 */
export const sodiumWithGlucose: Combination = {
  source:
    "Hillier, Abbott and Barrett, Hyponatremia: evaluating the correction factor for hyperglycemia, Am J Med 106:399 (1999)",
  of: (findings) => {
    const limits = criticalLimits("sodium", "mmol/L");
    return among(findings, "sodium").flatMap((sodium) =>
      from(200, among(findings, "glucose", "glucose-fasting", "glucose-after-meal")).flatMap(
        (glucose): Raised[] => {
          if (sodium.amount === null || glucose.amount === null || !limits) return [];
          const corrected = sodium.amount + (2.4 * (glucose.amount - 100)) / 100;
          const point = { low: corrected, high: corrected, open: false, half: 0, kind: "point" } as const;
          const step = stepOfLimits(point, limits, "unknown");
          return step?.side === "high"
            ? [{ urgency: step.urgency, rows: [sodium.index, glucose.index] }]
            : [];
        },
      ),
    );
  },
};
