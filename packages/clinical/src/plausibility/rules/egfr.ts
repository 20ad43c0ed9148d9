import type { Reading } from "@serenya/contract";
import { part, type Rule } from "../rule.ts";
import { agrees, always, anyOf, type Span } from "../span.ts";

interface Person {
  readonly female: boolean;
  readonly age: number;
}
type Formula = (creatinine: number, person: Person) => number;

/** CKD-EPI 2021, without race. Creatinine in mg/dL; mL/min/1.73 m2. */
const ckdEpi2021: Formula = (creatinine, { female, age }) => {
  const share = creatinine / (female ? 0.7 : 0.9);
  const below = Math.min(share, 1) ** (female ? -0.241 : -0.302);
  return 142 * below * Math.max(share, 1) ** -1.2 * 0.9938 ** age * (female ? 1.012 : 1);
};
const ckdEpi2009: Formula = (creatinine, { female, age }) => {
  const share = creatinine / (female ? 0.7 : 0.9);
  const below = Math.min(share, 1) ** (female ? -0.329 : -0.411);
  return 141 * below * Math.max(share, 1) ** -1.209 * 0.993 ** age * (female ? 1.018 : 1);
};
const mdrd: Formula = (creatinine, { female, age }) =>
  175 * creatinine ** -1.154 * age ** -0.203 * (female ? 0.742 : 1);
const ekfc: Formula = (creatinine, { female, age }) => {
  const share = creatinine / (female ? 0.7 : 0.9);
  return 107.3 * share ** (share < 1 ? -0.322 : -1.132) * (age > 40 ? 0.99 ** (age - 40) : 1);
};

/** The factors that older reports apply, or print a second row for. */
const formulas: readonly Formula[] = [
  ckdEpi2021,
  ckdEpi2009,
  (creatinine, person) => 1.159 * ckdEpi2009(creatinine, person),
  mdrd,
  (creatinine, person) => 1.212 * mdrd(creatinine, person),
  ekfc,
];

/** The filtration rate must be near what one of the formulas in use makes of creatinine, age and sex. */
export const egfr: Rule = {
  code: "egfr-creatinine",
  source:
    "CKD-EPI 2021: Inker, N Engl J Med 385:1737; CKD-EPI 2009: Levey, Ann Intern Med 150:604; MDRD: Levey, Ann " +
    "Intern Med 145:247 (2006); EKFC: Pottel, Ann Intern Med 174:183 (2021)",
  slack:
    "a year of age either way, since laboratories know the birthday; strict: 2 %; loose: 20 %, for the formulas of " +
    "single countries",
  identities: [
    {
      parts: [part("creatinine", "mg/dL"), { ...part("egfr", "mL/min/{1.73_m2}"), several: true }],
      fit: ([creatinine, printed], { patient }) => {
        const years = adultAge(patient);
        if (!creatinine || !printed || years === null || patient.sex === null || creatinine.low <= 0)
          return always(true);
        const female = patient.sex === "female";
        const slack = { strict: { share: 0.02 }, loose: { share: 0.2 } };
        const expected = formulas.map((formula) => spanOfFormula(formula, creatinine, years, female));
        return anyOf(...expected.map((span) => agrees(printed, span, slack)));
      },
    },
  ],
};

/** More creatinine and more years both lower the rate. */
const spanOfFormula = (formula: Formula, creatinine: Span, years: number, female: boolean): Span => ({
  low: formula(creatinine.high, { female, age: years + 1 }),
  high: formula(creatinine.low, { female, age: Math.max(18, years - 1) }),
});

const adultAge = ({ age }: Reading["patient"]): number | null =>
  age?.unit === "a" && age.value >= 18 ? age.value : null;
