import type { Reading, ResultRow } from "@serenya/contract";
import { askedOf } from "./panels.ts";
import { measurandOf, type Quantity, quantityOf, spanIn } from "./quantity.ts";
import type { Circumstances, Identity } from "./rule.ts";
import { rules } from "./rules/index.ts";
import type { Span } from "./span.ts";

/** One identity asked of certain rows. */
export interface Question {
  readonly code: string;
  readonly members: readonly Quantity[];
  /** Can all be right, measured loosely? Beyond that they contradict each other. */
  readonly holds: () => boolean;
  /** Do all fit strictly, with this span put in place of the row's own (by its index)? */
  readonly holdsWith: (index: number, span: Span) => boolean;
}

/** Everything that the rules can ask of a report's rows. */
export function questionsOf(rows: readonly ResultRow[], patient: Reading["patient"]): readonly Question[] {
  const quantities = rows.map(quantityOf).filter((quantity) => quantity !== null);
  const unknownShares = rows.some((row) => row.printed.unit === "%" && measurandOf(row) === null);
  return rules.flatMap(({ code, identities }) =>
    identities.flatMap((identity) =>
      askedOf(identity, quantities).map(({ members }) =>
        question(code, identity, members, { patient, unknownShares }),
      ),
    ),
  );
}

function question(
  code: string,
  identity: Identity,
  members: readonly (Quantity | null)[],
  circumstances: Circumstances,
): Question {
  const fitsWith = (strict: boolean, index?: number, span?: Span): boolean => {
    const spans = members.map((member, i) => {
      const unit = identity.parts[i]?.unit;
      if (!member || !unit) return null;
      return spanIn(member.index === index && span ? span : member.span, member, unit);
    });
    // A unit that does not convert leaves the question open.
    const open = spans.some((span, i) => span === null && members[i]);
    return open || identity.fit(spans, circumstances)(strict);
  };
  return {
    code,
    members: members.filter((member) => member !== null),
    holds: () => fitsWith(false),
    holdsWith: (index, span) => fitsWith(true, index, span),
  };
}
