import { identity, maybe, part, type Rule } from "../rule.ts";
import { agrees, minus, plus } from "../span.ts";

/** The anion gap is sodium, with or without potassium, less chloride and bicarbonate. */
export const anionGap: Rule = {
  code: "anion-gap",
  source: "Kraut and Madias, Serum anion gap: its uses and limitations, Clin J Am Soc Nephrol 2:162 (2007)",
  slack: "0.5 mmol/L: analysers reckon with one more digit than they print",
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
        const slack = { amount: 0.5 };
        return (
          agrees(gap, without, slack) || (potassium !== null && agrees(gap, plus(without, potassium), slack))
        );
      },
    ),
  ],
};
