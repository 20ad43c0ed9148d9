import { identity, part, type Rule } from "../rule.ts";
import { agrees, over, scaled } from "../span.ts";

const ratio = (top: string, bottom: string, unit: string, printed: string, printedUnit: string, factor = 1) =>
  identity([part(top, unit), part(bottom, unit), part(printed, printedUnit)], (a, b, quotient) =>
    agrees(quotient, scaled(over(a, b), factor), { strict: { share: 0.01 }, loose: { share: 0.06 } }),
  );

/** A printed ratio is the quotient of the two results that its name says. */
export const printedRatios: Rule = {
  code: "printed-ratio",
  source:
    "By their names: LOINC 9830-1, 11054-4, 3097-3, 1916-6 (release 2.81); Castelli, Can J Cardiol 4 suppl A:5A (1988)",
  slack: "strict: 1 %, laboratories reckon before they round; loose: 6 %, from results rounded before",
  identities: [
    ratio("cholesterol-total", "cholesterol-hdl", "mg/dL", "cholesterol-hdl-ratio", "{ratio}"),
    ratio("cholesterol-ldl", "cholesterol-hdl", "mg/dL", "ldl-hdl-ratio", "{ratio}"),
    ratio("urea-nitrogen", "creatinine", "mg/dL", "bun-creatinine-ratio", "{ratio}"),
    ratio("ast", "alt", "U/L", "ast-alt-ratio", "{ratio}"),
  ],
};
