import type { Reading } from "@serenya/contract";
import { systems } from "../r4/systems.ts";
import { ageCode } from "../r4/vital-codes.ts";
import { codesOf } from "./concept.ts";
import { type Fields, fieldsOf } from "./json.ts";
import { quantityIn } from "./quantity.ts";

type Age = NonNullable<Reading["patient"]["age"]>;

/** The sex that a Patient names; null for others and where it is not said. No name and no birth date is taken. */
export function sexIn(patient: Fields | null): Reading["patient"]["sex"] {
  const gender = patient?.resourceType === "Patient" ? patient.gender : null;
  return gender === "female" || gender === "male" ? gender : null;
}

/** The age that an observation of LOINC's "Age" states; undefined for any other observation. */
export function ageIn({ code, valueQuantity }: Fields): Age | null | undefined {
  if (!codesOf(code, systems.loinc).includes(ageCode)) return undefined;
  const measured = quantityIn(valueQuantity);
  const unit = fieldsOf(valueQuantity)?.code;
  const isAge = unit === "a" || unit === "mo" || unit === "wk" || unit === "d";
  return typeof measured === "object" && !measured.comparator && isAge
    ? { value: measured.number, unit }
    : null;
}
