import type { Variation } from "../variation.ts";

const study = { source: "eubivas-2018", seen: "quoted-row" } as const;

/** Fats of the blood. LDL was measured; one that is calculated may move more. */
export const fats: readonly Variation[] = [
  { analyte: "cholesterol-total", within: 5.18, between: 17.4, ...study },
  { analyte: "cholesterol-hdl", within: 5.67, between: 25.1, ...study },
  { analyte: "cholesterol-ldl", within: 8.46, between: 28.2, ...study },
  { analyte: "triglycerides", within: 19.8, between: 40.3, skewed: true, fasting: true, ...study },
];
