import { among, type Combination, isCritical, together } from "./combination.ts";

/** Platelets and haemoglobin both beyond a critical limit: bleeding, a small-vessel disease or a failing marrow. */
export const plateletsWithHemoglobin: Combination = {
  source:
    "Scully et al., A British Society for Haematology guideline: diagnosis and management of thrombotic thrombocytopenic purpura, Br J Haematol 203:546 (2023)",
  of: (findings) =>
    together(
      "emergency",
      among(findings, "platelets").filter((platelets) => isCritical(platelets, "low")),
      among(findings, "hemoglobin").filter((hemoglobin) => isCritical(hemoglobin, "low")),
    ),
};
