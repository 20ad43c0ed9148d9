import { identity, part, type Rule } from "../rule.ts";
import { agrees } from "../span.ts";

/** Urea and its nitrogen are one thing in two units: a mole of urea has two moles of nitrogen. */
export const ureaAndNitrogen: Rule = {
  code: "urea-and-nitrogen",
  source:
    "IUPAC molar masses (2021): urea 60.06 g/mol, its nitrogen 28.014, so urea = 2.144 x nitrogen by mass",
  slack: "strict: 1 %, laboratories use 2.14; loose: 6 %, reckoned from the other one rounded",
  identities: [
    identity([part("urea", "mmol/L"), part("urea-nitrogen", "mmol/L")], (urea, nitrogen) =>
      agrees(urea, nitrogen, { strict: { share: 0.01 }, loose: { share: 0.06 } }),
    ),
  ],
};
