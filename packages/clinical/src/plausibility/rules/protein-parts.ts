import { identity, part, type Rule } from "../rule.ts";
import { agrees, always, minus, over, plus } from "../span.ts";

const total = part("total-protein", "g/dL");
const albumin = part("albumin", "g/dL");
const globulin = part("globulin", "g/dL");
const ratio = part("ag-ratio", "{ratio}");

/** Globulin is what albumin leaves of all protein; A/G is albumin to globulin. */
export const proteinParts: Rule = {
  code: "protein-parts",
  source: "Tietz Textbook of Laboratory Medicine, 7th ed. (2022), chapter on proteins",
  slack:
    "strict: 1 % of the ratio and 0.05 g/dL of the sum, laboratories reckon before they round; loose: 6 % and 0.25 g/dL",
  identities: [
    identity([total, albumin, globulin], (all, albumin, globulin) =>
      agrees(all, plus(albumin, globulin), { strict: { amount: 0.05 }, loose: { amount: 0.25 } }),
    ),
    identity([albumin, globulin, ratio], (albumin, globulin, ratio) =>
      agrees(ratio, over(albumin, globulin), { strict: { share: 0.01 }, loose: { share: 0.06 } }),
    ),
    identity([total, albumin, ratio], (all, albumin, ratio) =>
      agrees(ratio, over(albumin, minus(all, albumin)), { strict: { share: 0.01 }, loose: { share: 0.06 } }),
    ),
    identity([total, albumin], (all, albumin) => always(albumin.low <= all.high)),
  ],
};
