import { maybe, part, type Rule } from "../rule.ts";
import { agrees, plus, point, type Span } from "../span.ts";

const main = ["neutrophils", "lymphocytes", "monocytes", "eosinophils", "basophils"];
/** Some laboratories count these among the neutrophils, some beside them. */
const beside = ["bands", "immature-granulocytes"];
const shareOf = (cell: string) => `${cell}-percent`;

/** The shares of all kinds of white cells make 100 %, and no parts of them make more. */
export const differentialSum: Rule = {
  code: "differential-sum",
  source:
    "CLSI H20-A2, Reference Leukocyte (WBC) Differential Count (Proportional), 2nd ed. (2007): shares of all leukocytes counted",
  slack: "0.5: reports whose shares were rounded one by one, then one changed to make 100",
  identities: [
    {
      parts: [
        ...main.map((cell) => part(shareOf(cell), "%")),
        ...beside.map((cell) => maybe(shareOf(cell), "%")),
      ],
      holds: (spans, { unknownShares }) => {
        const five = known(spans.slice(0, main.length));
        const extras = known(spans.slice(main.length));
        const sums = subsets(extras).map((chosen) => plus(...five, ...chosen));
        const most = plus(...five, ...extras);
        return (
          sums.some((sum) => agrees(sum, point(100), { amount: 0.5 })) || (unknownShares && most.low < 100)
        );
      },
    },
    {
      parts: main.map((cell, i) => (i < 2 ? part(shareOf(cell), "%") : maybe(shareOf(cell), "%"))),
      holds: (spans) => plus(...known(spans)).low <= 100.5,
    },
  ],
};

const known = (spans: readonly (Span | null)[]): Span[] => spans.filter((span) => span !== null);

function subsets([first, ...rest]: readonly Span[]): readonly (readonly Span[])[] {
  if (!first) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((set) => [first, ...set])];
}
