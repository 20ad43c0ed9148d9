import { among, type Combination, from, isCritical, together } from "./combination.ts";

/** A harmed liver that no longer makes what clots the blood: transaminases beyond a limit with an INR from 1.5. */
export const liverWithInr: Combination = {
  source:
    "Lee, Stravitz and Larson, Introduction to the revised American Association for the Study of Liver Diseases position paper on acute liver failure, Hepatology 55:965 (2012): INR of 1.5 or more",
  of: (findings) =>
    together(
      "emergency",
      among(findings, "alt", "ast").filter((enzyme) => isCritical(enzyme, "high")),
      from(1.5, among(findings, "inr")),
    ),
};
