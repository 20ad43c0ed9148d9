import { identity, part, type Rule } from "../rule.ts";
import { agrees, always, plus } from "../span.ts";

const total = part("bilirubin-total", "mg/dL");
const direct = part("bilirubin-direct", "mg/dL");
const indirect = part("bilirubin-indirect", "mg/dL");

/** Direct and indirect bilirubin make the total, and neither is more than it. */
export const bilirubinParts: Rule = {
  code: "bilirubin-parts",
  source:
    "Tietz Textbook of Laboratory Medicine, 7th ed. (2022), chapter on liver function: indirect by difference",
  slack:
    "sum, strict: 0.01 mg/dL (umol/L rounded to mg/dL), loose: 5 % and 0.06; a part beyond the total: 10 % and 0.1, " +
    "since it is measured by itself",
  identities: [
    identity([direct, indirect, total], (direct, indirect, total) =>
      agrees(total, plus(direct, indirect), {
        strict: { amount: 0.01 },
        loose: { share: 0.05, amount: 0.06 },
      }),
    ),
    identity([direct, total], (direct, total) => always(direct.low <= 1.1 * total.high + 0.1)),
    identity([indirect, total], (indirect, total) => always(indirect.low <= 1.1 * total.high + 0.1)),
  ],
};
