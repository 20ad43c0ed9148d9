import { identity, part, type Rule } from "../rule.ts";
import { agrees, type Span } from "../span.ts";

/** Calcium in mg/dL a gram of albumin, and the albumin in g/dL that needs no correction, as formulas in use have them. */
const FACTORS = [0.7, 1] as const;
const NORMAL_ALBUMIN = [4, 4.6] as const;

/** Corrected calcium is calcium and a part of what albumin lacks. */
export const correctedCalcium: Rule = {
  code: "corrected-calcium",
  source:
    "Payne, BMJ 4:643 (1973): Ca + 0.02 x (40 - albumin), mmol/L and g/L; later forms 0.0175 to 0.025, 40 to 46",
  slack: "strict: 0.05 mg/dL, loose: 0.25; the formula is not known, so any between the published ones fits",
  identities: [
    identity(
      [part("calcium", "mg/dL"), part("albumin", "g/dL"), part("calcium-corrected", "mg/dL")],
      (calcium, albumin, corrected) =>
        agrees(corrected, correctedBy(calcium, albumin), {
          strict: { amount: 0.05 },
          loose: { amount: 0.25 },
        }),
    ),
  ],
};

function correctedBy(calcium: Span, albumin: Span): Span {
  const added = FACTORS.flatMap((factor) =>
    NORMAL_ALBUMIN.flatMap((normal) => [albumin.low, albumin.high].map((level) => factor * (normal - level))),
  );
  return { low: calcium.low + Math.min(...added), high: calcium.high + Math.max(...added) };
}
