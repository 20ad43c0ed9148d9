import { identity, part, type Rule } from "../rule.ts";
import { agrees, anyOf, type Span } from "../span.ts";

const line = (span: Span, factor: number, constant: number): Span => ({
  low: factor * span.low + constant,
  high: factor * span.high + constant,
});

/** HbA1c in its two units, and the mean glucose that it stands for, are one result. */
export const hba1c: Rule = {
  code: "hba1c-units",
  source:
    "NGSP = 0.09148 x IFCC + 2.152: Hoelzel, Clin Chem 50:166 (2004); mean glucose 28.7 x A1c - 46.7: Nathan (ADAG), " +
    "Diabetes Care 31:1473 (2008), before it 35.6 x A1c - 77.3: Rohlfing (DCCT), Diabetes Care 25:275 (2002)",
  slack:
    "strict: 0.05 points and 2 mg/dL, laboratories reckon before they round; loose: 0.3 points and 10 mg/dL",
  identities: [
    identity([part("hba1c-ifcc", "mmol/mol"), part("hba1c", "%")], (ifcc, ngsp) =>
      agrees(ngsp, line(ifcc, 0.09148, 2.152), { strict: { amount: 0.05 }, loose: { amount: 0.3 } }),
    ),
    identity([part("hba1c", "%"), part("estimated-average-glucose", "mg/dL")], (ngsp, mean) => {
      const slack = { strict: { amount: 2 }, loose: { amount: 10 } };
      const formulas = [line(ngsp, 28.7, -46.7), line(ngsp, 35.6, -77.3)];
      return anyOf(...formulas.map((expected) => agrees(mean, expected, slack)));
    }),
  ],
};
