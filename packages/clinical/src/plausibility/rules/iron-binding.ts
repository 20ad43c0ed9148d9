import { identity, part, type Rule } from "../rule.ts";
import { agrees, over, plus, scaled } from "../span.ts";

const iron = part("iron", "ug/dL");
const capacity = part("tibc", "ug/dL");
const free = part("uibc", "ug/dL");

/** Saturation is iron to binding capacity; the capacity is iron and what is still free to bind. */
export const ironBinding: Rule = {
  code: "iron-binding",
  source: "Tietz Textbook of Laboratory Medicine, 7th ed. (2022), chapter on iron metabolism",
  slack:
    "strict: 2 % and 0.5 points, 1 % of the sum, laboratories reckon before they round; loose: 6 % and a point, 5 % of " +
    "the sum, a capacity reckoned from transferrin",
  identities: [
    identity([iron, capacity, part("transferrin-saturation", "%")], (iron, capacity, saturation) =>
      agrees(saturation, scaled(over(iron, capacity), 100), {
        strict: { share: 0.02, amount: 0.5 },
        loose: { share: 0.06, amount: 1 },
      }),
    ),
    identity([iron, free, capacity], (iron, free, capacity) =>
      agrees(capacity, plus(iron, free), { strict: { share: 0.01 }, loose: { share: 0.05 } }),
    ),
  ],
};
