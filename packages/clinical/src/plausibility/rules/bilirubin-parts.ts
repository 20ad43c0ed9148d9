import { identity, part, type Rule } from "../rule.ts";
import { agrees, plus } from "../span.ts";

const total = part("bilirubin-total", "mg/dL");
const direct = part("bilirubin-direct", "mg/dL");
const indirect = part("bilirubin-indirect", "mg/dL");

/** Direct and indirect bilirubin make the total, and neither is more than it. */
export const bilirubinParts: Rule = {
  code: "bilirubin-parts",
  source:
    "Tietz Textbook of Laboratory Medicine, 7th ed. (2022), chapter on liver function: indirect by difference",
  slack:
    "0.01 mg/dL of the sum (umol/L rounded to mg/dL); 10 % and 0.1 of a part, which is measured by itself",
  identities: [
    identity([direct, indirect, total], (direct, indirect, total) =>
      agrees(total, plus(direct, indirect), { amount: 0.01 }),
    ),
    identity([direct, total], (direct, total) => direct.low <= 1.1 * total.high + 0.1),
    identity([indirect, total], (indirect, total) => indirect.low <= 1.1 * total.high + 0.1),
  ],
};
