import { identity, part, type Rule } from "../rule.ts";
import { agrees, over } from "../span.ts";

const creatinine = part("urine-creatinine", "g/L");
const slack = { strict: { share: 0.02 }, loose: { share: 0.06 } };

/** Albumin and protein of urine are printed beside their ratio to creatinine. */
export const urineRatios: Rule = {
  code: "urine-ratio",
  source:
    "KDIGO 2024 Clinical Practice Guideline for Chronic Kidney Disease, Kidney Int 105 (4S), table on albuminuria",
  slack: "strict: 2 %, creatinine's molar mass is taken as 113 or 113.12 g/mol; loose: 6 %",
  identities: [
    identity(
      [part("urine-albumin", "mg/L"), creatinine, part("albumin-creatinine-ratio", "mg/g")],
      (albumin, creatinine, ratio) => agrees(ratio, over(albumin, creatinine), slack),
    ),
    identity(
      [part("urine-protein", "mg/L"), creatinine, part("protein-creatinine-ratio", "mg/g")],
      (protein, creatinine, ratio) => agrees(ratio, over(protein, creatinine), slack),
    ),
  ],
};
