import type { Reading } from "@serenya/contract";
import type { Observation } from "../r4/resources.ts";
import { systems } from "../r4/systems.ts";
import { ageCode } from "../r4/vital-codes.ts";
import { effectiveOf } from "./effective.ts";
import { isFrom, type Shared } from "./shared.ts";

const units = { a: "years", mo: "months", wk: "weeks", d: "days" } as const;

/**
 * The age that the report prints, as an observation: a birth date can't be told from it. Preliminary, because it was
 * read once and not checked.
 */
export function ageObservationOf(
  { value, unit }: NonNullable<Reading["patient"]["age"]>,
  shared: Shared,
): Observation {
  return {
    resourceType: "Observation",
    id: shared.next(),
    ...isFrom(shared),
    status: "preliminary",
    code: { coding: [{ system: systems.loinc, code: ageCode, display: "Age" }], text: "Age" },
    ...effectiveOf(shared.collected),
    valueQuantity: { value, unit: units[unit], system: systems.ucum, code: unit },
    note: [{ text: "As printed on the report." }],
  };
}
