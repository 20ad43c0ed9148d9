import type { Vital } from "@serenya/contract";
import type { CodeableConcept } from "../r4/elements.ts";
import type { Observation } from "../r4/resources.ts";
import { systems } from "../r4/systems.ts";
import { pressureCodes, vitalCodes } from "../r4/vital-codes.ts";
import { effectiveOf } from "./effective.ts";
import { quantityOf } from "./quantity.ts";
import { categories, isFrom, type Shared } from "./shared.ts";
import { originalText } from "./value.ts";

/** A vital sign as an observation; a blood pressure with its two numbers as components. */
export function vitalObservationOf(vital: Vital, shared: Shared): Observation {
  const { text, codes } = vitalCodes[vital.kind];
  const { value } = vital;
  const note = `Read on page ${vital.source.page}.${vital.status === "confirm" ? " Not certain: to be confirmed beside the page." : ""}`;
  return {
    resourceType: "Observation",
    id: shared.next(),
    ...isFrom(shared),
    status: vital.status === "verified" ? "final" : "preliminary",
    category: [categories.vitalSigns],
    code: { ...(codes.length > 0 && { coding: codes.map(asCoding) }), text },
    ...effectiveOf(shared.collected),
    note: [{ text: note }],
    ...(value.kind === "quantity"
      ? { valueQuantity: { ...originalText(vital.printed), ...quantityOf(value.number, value.unit) } }
      : {
          component: (["systolic", "diastolic"] as const).map((part) => ({
            code: codeOf(pressureCodes[part]),
            valueQuantity: quantityOf(value[part], value.unit),
          })),
        }),
  };
}

const asCoding = ([code, display]: readonly [string, string]) => ({ system: systems.loinc, code, display });
const codeOf = (known: readonly [string, string]): CodeableConcept => ({
  coding: [asCoding(known)],
  text: known[1],
});
