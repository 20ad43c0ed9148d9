import { identity, part, type Rule } from "../rule.ts";
import { agrees, plus, scaled } from "../span.ts";

/** Osmolality is near twice the sodium with glucose and urea, all in mmol. */
export const osmolality: Rule = {
  code: "osmolality",
  source: "Dorwart and Chalmers, Clin Chem 21:190 (1975); Purssell, Ann Emerg Med 38:653 (2001)",
  slack:
    "20 below and 50 above: formulas differ by up to 20 mosm/kg, and what a measured osmolality has more may be " +
    "alcohol or a poison",
  identities: [
    identity(
      [
        part("sodium", "mmol/L"),
        part(["glucose", "glucose-fasting"], "mmol/L"),
        part(["urea", "urea-nitrogen"], "mmol/L"),
        part("osmolality", "mosm/kg"),
      ],
      (sodium, glucose, urea, printed) => {
        const reckoned = plus(scaled(sodium, 2), glucose, urea);
        const expected = { low: reckoned.low - 20, high: reckoned.high + 50 };
        return agrees(printed, expected, { strict: {}, loose: {} });
      },
    ),
  ],
};
