import { identity, part, type Rule } from "../rule.ts";
import { agrees, always, anyOf, minus, type Span, scaled } from "../span.ts";

/** Triglycerides to VLDL cholesterol: the least and greatest factor of the 180 cells of Martin et al. */
const LEAST = 3.1;
const GREATEST = 11.9;
/** Above it none of the formulas is meant to be used alone, mg/dL. */
const MOST_TRIGLYCERIDES = 400;
const SLACK = { strict: { amount: 1.5 }, loose: { share: 0.12, amount: 5 } };

/**
 * LDL cholesterol must be near what one of the formulas in use gives. Friedewald's factor 5 lies between the
 * ends of Martin and Hopkins' table, so one span stands for both.
 */
export const ldlFormula: Rule = {
  code: "ldl-formula",
  source:
    "Friedewald, Clin Chem 18:499 (1972); Martin, JAMA 310:2061 (2013), factors 3.1 to 11.9; Sampson, JAMA " +
    "Cardiol 5:540 (2020), equation 2",
  slack:
    "strict: 1.5 mg/dL of Friedewald or Sampson; loose: 12 % and 5 mg/dL of any factor, since LDL may be measured, and " +
    "12 % is the total error allowed for it (NCEP, Bachorik and Ross, Clin Chem 41:1414, 1995)",
  identities: [
    identity(
      [
        part("cholesterol-total", "mg/dL"),
        part("cholesterol-hdl", "mg/dL"),
        part("triglycerides", "mg/dL"),
        part("cholesterol-ldl", "mg/dL"),
      ],
      (total, hdl, triglycerides, ldl) => {
        if (triglycerides.high > MOST_TRIGLYCERIDES) return always(true);
        const rest = minus(total, hdl);
        const friedewald = minus(rest, scaled(triglycerides, 1 / 5));
        const byFormula = anyOf(
          agrees(ldl, friedewald, SLACK),
          agrees(ldl, sampson(total, hdl, triglycerides), SLACK),
        );
        const byTable = agrees(
          ldl,
          {
            low: minus(rest, scaled(triglycerides, 1 / LEAST)).low,
            high: minus(rest, scaled(triglycerides, 1 / GREATEST)).high,
          },
          SLACK,
        );
        return (strict) => byFormula(strict) || (!strict && byTable(strict));
      },
    ),
  ],
};

/** Between the ends of the three printed numbers, which are close together, the equation is monotone enough. */
function sampson(total: Span, hdl: Span, triglycerides: Span): Span {
  const corners = [total.low, total.high].flatMap((tc) =>
    [hdl.low, hdl.high].flatMap((h) => [triglycerides.low, triglycerides.high].map((tg) => ldlOf(tc, h, tg))),
  );
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

const ldlOf = (total: number, hdl: number, tg: number): number =>
  total / 0.948 - hdl / 0.971 - (tg / 8.56 + (tg * (total - hdl)) / 2140 - tg ** 2 / 16100) - 9.44;
