import { identity, maybe, part, type Rule } from "../rule.ts";
import { agrees, anyOf, minus, plus } from "../span.ts";

/** The anion gap is sodium, with or without potassium, less chloride and bicarbonate. */
export const anionGap: Rule = {
  code: "anion-gap",
  source: "Kraut and Madias, Serum anion gap: its uses and limitations, Clin J Am Soc Nephrol 2:162 (2007)",
  slack: "strict: 0.5 mmol/L, analysers reckon with one more digit than they print; loose: 2.5",
  identities: [
    identity(
      [
        part("sodium", "mmol/L"),
        part("chloride", "mmol/L"),
        part(["bicarbonate", "carbon-dioxide-total"], "mmol/L"),
        part("anion-gap", "mmol/L"),
        maybe("potassium", "mmol/L"),
      ],
      (sodium, chloride, bicarbonate, gap, potassium) => {
        const without = minus(sodium, plus(chloride, bicarbonate));
        const slack = { strict: { amount: 0.5 }, loose: { amount: 2.5 } };
        const ways = potassium ? [without, plus(without, potassium)] : [without];
        return anyOf(...ways.map((expected) => agrees(gap, expected, slack)));
      },
    ),
  ],
};
