import { identity, part, type Rule } from "../rule.ts";
import { agrees, type Span } from "../span.ts";

/** Normal prothrombin times (s) and sensitivities of the thromboplastins in use. */
const NORMAL: Span = { low: 9, high: 16 };
const SENSITIVITY = [0.8, 2] as const;

/** INR is the ratio of the prothrombin time to a normal one, raised to the sensitivity of the reagent. */
export const inrAndPt: Rule = {
  code: "inr-and-pt",
  source:
    "WHO Expert Committee on Biological Standardization, TRS 889, annex 3 (1999): INR = (PT / mean normal PT) ^ ISI",
  slack:
    "none beside the width: neither the normal time (9 to 16 s) nor the sensitivity (0.8 to 2) is known, so only gross " +
    "contradictions count",
  identities: [
    identity([part("prothrombin-time", "s"), part("inr", "{INR}")], (pt, inr) => {
      const ratios = [pt.low / NORMAL.high, pt.high / NORMAL.low];
      const powers = ratios.flatMap((ratio) => SENSITIVITY.map((isi) => Math.max(0, ratio) ** isi));
      const expected = { low: Math.min(...powers), high: Math.max(...powers) };
      return agrees(inr, expected, { strict: {}, loose: {} });
    }),
  ],
};
