import { identity, maybe, part, type Rule } from "../rule.ts";
import { agrees, anyOf, minus, over, point, scaled } from "../span.ts";

/** VLDL cholesterol is a fifth of the triglycerides, or what HDL and LDL leave of all cholesterol. */
export const vldl: Rule = {
  code: "vldl",
  source: "Friedewald, Clin Chem 18:499 (1972); Martin, JAMA 310:2061 (2013), factors 3.1 to 11.9",
  slack:
    "strict: 2 % and 0.5 mg/dL of the fifth or of the rest (mmol/L are divided by 2.2 instead of 2.18); loose: 10 % and " +
    "1 mg/dL, any factor of Martin",
  identities: [
    identity(
      [
        part("triglycerides", "mg/dL"),
        part("cholesterol-vldl", "mg/dL"),
        maybe("cholesterol-total", "mg/dL"),
        maybe("cholesterol-hdl", "mg/dL"),
        maybe("cholesterol-ldl", "mg/dL"),
      ],
      (triglycerides, vldl, total, hdl, ldl) => {
        const slack = { strict: { share: 0.02, amount: 0.5 }, loose: { share: 0.1, amount: 1 } };
        const fifth = agrees(vldl, over(triglycerides, point(5)), slack);
        if (total && hdl && ldl) return anyOf(fifth, agrees(vldl, minus(minus(total, hdl), ldl), slack));
        const byTable = agrees(
          vldl,
          { low: scaled(triglycerides, 1 / 11.9).low, high: scaled(triglycerides, 1 / 3.1).high },
          slack,
        );
        return (strict) => fifth(strict) || (!strict && byTable(strict));
      },
    ),
  ],
};
