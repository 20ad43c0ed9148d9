import { maybe, part, type Rule } from "../rule.ts";
import { agrees, always, anyOf, type Fit, plus, point, type Span } from "../span.ts";

const main = ["neutrophils", "lymphocytes", "monocytes", "eosinophils", "basophils"];
/** Some laboratories count these among the neutrophils or the lymphocytes, some beside them. */
const beside = [
  "bands",
  "immature-granulocytes",
  "blasts",
  "promyelocytes",
  "myelocytes",
  "metamyelocytes",
  "variant-lymphocytes",
  "plasma-cells",
  "large-unstained-cells",
];
const shareOf = (cell: string) => `${cell}-percent`;

/** The shares of all kinds of white cells make 100 %, and no parts of them make more. */
export const differentialSum: Rule = {
  code: "differential-sum",
  source:
    "CLSI H20-A2, Reference Leukocyte (WBC) Differential Count (Proportional), 2nd ed. (2007): shares of all leukocytes counted",
  slack:
    "loose: 3 points, since large unstained cells are not always printed; strict: 0.5, shares rounded one by one",
  identities: [
    {
      parts: [
        ...main.map((cell) => part(shareOf(cell), "%")),
        ...beside.map((cell) => maybe(shareOf(cell), "%")),
      ],
      fit: (spans, { unknownShares }) => {
        const five = known(spans.slice(0, main.length));
        const extras = known(spans.slice(main.length));
        const most = plus(...five, ...extras);
        return anyOf(
          always(unknownShares && most.low < 100),
          ...subsets(extras).map((chosen) => isWhole(plus(...five, ...chosen))),
        );
      },
    },
    {
      parts: main.map((cell, i) => (i < 2 ? part(shareOf(cell), "%") : maybe(shareOf(cell), "%"))),
      fit: (spans) => {
        const sum = plus(...known(spans));
        return anyOf(always(sum.low <= 100), isWhole(sum));
      },
    },
  ],
};

const isWhole = (sum: Span): Fit =>
  agrees(sum, point(100), { strict: { amount: 0.5 }, loose: { amount: 3 } });

const known = (spans: readonly (Span | null)[]): Span[] => spans.filter((span) => span !== null);

function subsets([first, ...rest]: readonly Span[]): readonly (readonly Span[])[] {
  if (!first) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((set) => [first, ...set])];
}
