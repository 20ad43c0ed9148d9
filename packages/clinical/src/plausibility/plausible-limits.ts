import type { ResultRow } from "@serenya/contract";
import { measuredOf } from "../judge/measured.ts";
import { identify, isPlausible } from "../rules/identify.ts";

/** The stable reason code of a value that no living person can have. */
export const implausible = "implausible-value";

/**
 * Is the value outside what a living person's result can be, in the unit that is printed? False where name,
 * specimen or unit leave open what the row is. The limits are ours and wide (`plausible` of each analyte, with no
 * clinical meaning): analysers' reporting ranges, so that only misreadings and wrong units fall outside.
 */
export function isImplausible(row: ResultRow): boolean {
  const { unit, analytes } = identify(row);
  const measured = row.value.kind === "quantity" ? measuredOf(row.value) : null;
  if (!measured || unit.state !== "known") return false;
  const possible = analytes.filter(
    ({ codes, neverIn }) => unit.unit.dimension in codes && !neverIn?.includes(unit.unit.ucum),
  );
  return (
    possible.length > 0 && possible.every((analyte) => !isPlausible(measured, { analyte, unit: unit.unit }))
  );
}
