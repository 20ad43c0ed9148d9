import type { Variation } from "../variation.ts";

const thyroid = { source: "eubivas-thyroid", seen: "abstract" } as const;
const men = { sex: "male", source: "ahokoski-1998", seen: "abstract" } as const;
const psa = { source: "eubivas-psa", seen: "abstract" } as const;

/**
 * Hormones and tumour markers. TSH as in the summary's table, which is wider than the paper's abstract (17.7).
 * Hormones that follow the hour or the cycle (cortisol, prolactin, women's sex hormones) have no usual change.
 */
export const hormonesAndMarkers: readonly Variation[] = [
  { analyte: "tsh", within: 18.9, skewed: true, source: "eubivas-summary", seen: "quoted-row" },
  { analyte: "t4-free", within: 4.8, ...thyroid },
  { analyte: "t3-free", within: 5, ...thyroid },
  { analyte: "thyroglobulin", within: 10.3, ...thyroid },
  { analyte: "testosterone", limit: 32, ...men },
  { analyte: "fsh", limit: 24.1, ...men },
  { analyte: "estradiol", limit: 38.3, ...men },
  { analyte: "shbg", within: 14, between: 30, sex: "male", source: "andersson-2003", seen: "table" },
  { analyte: "psa", within: 6.8, skewed: true, ...psa },
  { analyte: "psa-free", within: 7.1, skewed: true, ...psa },
  { analyte: "psa-free-percent", within: 5.3, ...psa },
  { analyte: "alpha-fetoprotein", within: 12, skewed: true, source: "ricos-2007", seen: "table" },
];
