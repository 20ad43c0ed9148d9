import type { Variation } from "../variation.ts";

const year = { source: "maes-1997", seen: "abstract" } as const;
const women = { source: "homocysteine-2019", seen: "abstract" } as const;

/**
 * Iron and vitamins. Of several studies the one with the longest span stands, as reports lie months apart: over
 * a year ferritin moves 26.5 %, over five weeks 14.5 (Pilon 1981). Vitamin B12 and folate are left out: studies
 * differ by more than double.
 */
export const ironAndVitamins: readonly Variation[] = [
  { analyte: "ferritin", within: 26.5, between: 71.1, skewed: true, ...year },
  { analyte: "iron", within: 29.2, between: 16.8, skewed: true, ...year },
  { analyte: "transferrin", within: 6.7, between: 14.4, ...year },
  { analyte: "transferrin-receptor-soluble", within: 13.6, between: 20.8, skewed: true, ...year },
  { analyte: "tibc", within: 8.8, source: "statland-1977", seen: "abstract" },
  { analyte: "transferrin-saturation", within: 28, skewed: true, source: "pilon-1981", seen: "abstract" },
  { analyte: "vitamin-d", within: 17.8, skewed: true, source: "eubivas-vitamin-d", seen: "quoted-row" },
  { analyte: "homocysteine", within: 7.4, between: 24.2, skewed: true, ...women },
  { analyte: "methylmalonate", within: 7.2, between: 21.1, skewed: true, ...women },
];
