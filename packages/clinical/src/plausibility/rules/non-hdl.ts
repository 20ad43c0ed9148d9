import { identity, part, type Rule } from "../rule.ts";
import { agrees, minus } from "../span.ts";

/** Non-HDL cholesterol is what is left of all cholesterol without HDL. */
export const nonHdl: Rule = {
  code: "non-hdl",
  source: "NCEP Adult Treatment Panel III, Third Report, NIH Publication 02-5215 (2002)",
  slack: "strict: 0.5 mg/dL, some reckon in mmol/L and print mg/dL; loose: 2 % and 2 mg/dL",
  identities: [
    identity(
      [
        part("cholesterol-total", "mg/dL"),
        part("cholesterol-hdl", "mg/dL"),
        part("cholesterol-non-hdl", "mg/dL"),
      ],
      (total, hdl, rest) =>
        agrees(rest, minus(total, hdl), { strict: { amount: 0.5 }, loose: { share: 0.02, amount: 2 } }),
    ),
  ],
};
