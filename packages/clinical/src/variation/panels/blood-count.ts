import type { Variation } from "../variation.ts";

const study = { source: "coskun-2018", seen: "quoted-row" } as const;

/** Cells of the blood. Where the study has two figures, for women and for men, the wider one stands. */
export const bloodCount: readonly Variation[] = [
  { analyte: "hemoglobin", within: 2.74, ...study },
  { analyte: "hematocrit", within: 2.82, ...study },
  { analyte: "erythrocytes", within: 2.77, ...study },
  { analyte: "mcv", within: 0.75, between: 3.78, source: "coskun-2020", seen: "quoted-row" },
  { analyte: "mch", within: 0.75, ...study },
  { analyte: "mchc", within: 0.97, ...study },
  { analyte: "platelets", within: 7.22, ...study },
  { analyte: "mpv", within: 2.24, ...study },
  { analyte: "leukocytes", within: 10.01, between: 16.48, source: "coskun-2020", seen: "quoted-row" },
  { analyte: "neutrophils-absolute", within: 20.09, skewed: true, ...study },
  { analyte: "lymphocytes-absolute", within: 9.81, ...study },
  { analyte: "monocytes-absolute", within: 15.33, skewed: true, ...study },
  { analyte: "eosinophils-absolute", within: 14.83, analytical: 11.01, skewed: true, ...study },
  { analyte: "basophils-absolute", within: 11.36, analytical: 16.65, skewed: true, ...study },
];
