import type { Variation } from "../variation.ts";

const electrolytes = { source: "eubivas-2018", seen: "quoted-row" } as const;
const enzymes = {
  source: "eubivas-2017",
  seen: "abstract",
  // In the table of the summary; the abstract has no analytical figures.
  analyticalSource: "eubivas-summary",
} as const;

/** Salts, kidneys, liver, muscle, pancreas and sugar. */
export const chemistry: readonly Variation[] = [
  { analyte: "sodium", within: 0.53, ...electrolytes },
  { analyte: "potassium", within: 3.92, ...electrolytes },
  { analyte: "chloride", within: 0.98, ...electrolytes },
  { analyte: "calcium", within: 1.81, ...electrolytes },
  { analyte: "urea", within: 14.1, skewed: true, ...electrolytes },
  { analyte: "urea-nitrogen", within: 14.1, skewed: true, ...electrolytes },
  { analyte: "urate", within: 8.32, ...electrolytes },
  { analyte: "total-protein", within: 2.6, ...electrolytes },
  { analyte: "bilirubin-total", within: 20.9, skewed: true, ...electrolytes },
  { analyte: "albumin", within: 2.5, between: 5.1, source: "eubivas-2019", seen: "quoted-row" },

  { analyte: "creatinine", within: 5.2, source: "creatinine-2022", seen: "abstract" },
  { analyte: "cystatin-c", within: 8.6, between: 15.1, source: "reinhard-2009", seen: "abstract" },
  // The formula makes more of a change in creatinine than creatinine does; the guideline gives the limit itself.
  { analyte: "egfr", limit: 20, source: "kdigo-2024", seen: "table" },

  { analyte: "alt", within: 9.3, between: 28.2, analytical: 6.7, skewed: true, ...enzymes },
  { analyte: "ast", within: 9.5, between: 20.3, analytical: 5.5, skewed: true, ...enzymes },
  { analyte: "ggt", within: 8.9, between: 41.7, analytical: 8.7, skewed: true, ...enzymes },
  { analyte: "alkaline-phosphatase", within: 5.3, between: 24.9, analytical: 2.8, ...enzymes },
  { analyte: "ldh", within: 5.2, between: 12.6, ...enzymes },
  { analyte: "creatine-kinase", within: 14.5, between: 31.5, skewed: true, ...enzymes },
  { analyte: "amylase", within: 6.8, between: 30.4, ...enzymes },
  { analyte: "lipase", within: 7.7, between: 23.8, ...enzymes },

  { analyte: "glucose", within: 5, between: 8.1, fasting: true, source: "ricos-2020", seen: "abstract" },
  {
    analyte: "glucose-fasting",
    within: 5,
    between: 8.1,
    fasting: true,
    source: "ricos-2020",
    seen: "abstract",
  },
  {
    analyte: "hba1c",
    within: 1.2,
    between: 5.4,
    analytical: 2,
    analyticalSource: "hba1c-precision",
    unit: "%",
    source: "ricos-2020",
    seen: "abstract",
  },
];
