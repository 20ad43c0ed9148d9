import { among, type Combination, from, isCritical, together } from "./combination.ts";

/** High potassium in kidneys that fail rises on: from 6.0 mmol/L it is one for the hospital. */
export const potassiumWithCreatinine: Combination = {
  source:
    "UK Kidney Association, Clinical practice guidelines: treatment of acute hyperkalaemia in adults (2023): 6.0 to 6.4 mmol/L with acute kidney injury",
  of: (findings) =>
    together(
      "emergency",
      from(6, among(findings, "potassium")),
      among(findings, "creatinine").filter((creatinine) => isCritical(creatinine, "high")),
    ),
};
