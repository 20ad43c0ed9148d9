import type { Variation } from "../variation.ts";

const crp = {
  within: 29.4,
  between: 87,
  analytical: 11.1,
  skewed: true,
  source: "eubivas-2019",
  seen: "quoted-row",
} as const;

/** CRP without the days of an infection, which the study took out. Troponin is left out: there hours count. */
export const inflammationAndHeart: readonly Variation[] = [
  { analyte: "crp", ...crp },
  { analyte: "crp-high-sensitivity", ...crp },
  {
    analyte: "nt-probnp",
    within: 34.3,
    skewed: true,
    leastDays: 15,
    source: "natriuretic-2026",
    seen: "abstract",
  },
];
