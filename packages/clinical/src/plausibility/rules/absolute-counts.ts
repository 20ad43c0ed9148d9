import { identity, part, type Rule } from "../rule.ts";
import { agrees, scaled, times } from "../span.ts";

const cells = ["neutrophils", "lymphocytes", "monocytes", "eosinophils", "basophils"];

/** A kind of white cell as a number is its share of all white cells. */
export const absoluteCounts: Rule = {
  code: "absolute-counts",
  source: "Bain, Bates, Laffan: Dacie and Lewis Practical Haematology, 12th ed. (2017), chapter 3",
  slack:
    "strict: 2 % and 0.01 x 10^9/L, analysers reckon before they round; loose: 10 % and 0.03, shares counted by eye " +
    "beside counts of an analyser, or corrected for nucleated red cells",
  identities: cells.map((cell) =>
    identity(
      [part(`${cell}-percent`, "%"), part("leukocytes", "10*9/L"), part(`${cell}-absolute`, "10*9/L")],
      (share, all, count) =>
        agrees(count, scaled(times(share, all), 0.01), {
          strict: { share: 0.02, amount: 0.01 },
          loose: { share: 0.1, amount: 0.03 },
        }),
    ),
  ),
};
