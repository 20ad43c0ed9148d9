import type { Quantity } from "./quantity.ts";
import type { Identity, Part } from "./rule.ts";

/** An identity with the results that stand in it: in the order of its parts, null for one that is missing. */
export interface Asked {
  readonly identity: Identity;
  readonly members: readonly (Quantity | null)[];
}

/**
 * The ways in which an identity can be asked of a report. Results belong together when they stand under one
 * heading of one page, else on one page, else under one heading that goes on over pages: so that panels of
 * different dates or samples in one document are not mixed. Where a part stands there twice with different
 * numbers nobody knows which is meant, and nothing is asked.
 */
export function askedOf(identity: Identity, quantities: readonly Quantity[]): readonly Asked[] {
  for (const scope of scopes) {
    const found = groupsBy(quantities, scope).flatMap((group) => withParts(identity, group));
    if (found.length > 0) return found;
  }
  return [];
}

const scopes: readonly ((quantity: Quantity) => string | null)[] = [
  ({ page, section }) => `${page} ${section ?? ""}`,
  ({ page }) => `${page}`,
  ({ section }) => section,
];

function groupsBy(
  quantities: readonly Quantity[],
  keyOf: (quantity: Quantity) => string | null,
): Quantity[][] {
  const groups = Map.groupBy(quantities, keyOf);
  groups.delete(null);
  return [...groups.values()];
}

function withParts(identity: Identity, group: readonly Quantity[]): Asked[] {
  const choices = identity.parts.map((part) => choicesOf(part, group));
  if (
    choices.some((found, i) => found === "unclear" || (found.length === 0 && !identity.parts[i]?.optional))
  ) {
    return [];
  }
  const lists = choices.map((found) => (found === "unclear" || found.length === 0 ? [null] : found));
  const all = lists.reduce<(Quantity | null)[][]>(
    (sets, found) => sets.flatMap((set) => found.map((member) => [...set, member])),
    [[]],
  );
  return all.map((members) => ({ identity, members }));
}

function choicesOf(part: Part, group: readonly Quantity[]): readonly Quantity[] | "unclear" {
  const id = part.of.find((name) => group.some((quantity) => quantity.id === name));
  const found = group.filter((quantity) => quantity.id === id);
  const different = distinct(found);
  if (different.length > 1 && !part.several) return "unclear";
  return different;
}

/** The same number twice, as in a summary on top of the report, counts once. */
function distinct(quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter(
    (one, i) =>
      !quantities
        .slice(0, i)
        .some(
          (other) =>
            other.span.low === one.span.low &&
            other.span.high === one.span.high &&
            other.unit.ucum === one.unit.ucum,
        ),
  );
}
