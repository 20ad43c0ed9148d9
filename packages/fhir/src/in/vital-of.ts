import type { Vital } from "@serenya/contract";
import { systems } from "../r4/systems.ts";
import { pressureCodes, vitalCodes } from "../r4/vital-codes.ts";
import { codesOf, wordsOf } from "./concept.ts";
import type { ImportedVital } from "./imported.ts";
import { type Fields, objectsOf } from "./json.ts";
import { quantityIn } from "./quantity.ts";
import type { About } from "./results-of.ts";
import { valueIn } from "./value.ts";

/**
 * A vital sign that an observation is, by its LOINC code (or, for a waist, its name) and its category; else null, and
 * it is looked at as a result.
 */
export function vitalOf(fields: Fields, { status, collected }: About): ImportedVital | null {
  const kind = kindOf(fields);
  if (kind === null || objectsOf(fields.modifierExtension).length > 0 || "implicitRules" in fields)
    return null;
  if (kind === "blood-pressure") {
    const value = pressureIn(fields);
    const printed = value ? `${value.systolic}/${value.diastolic}` : "";
    return value && { kind, printed, value, status, collected };
  }
  const taken = valueIn(fields);
  if (typeof taken === "string" || taken.value.kind !== "quantity" || taken.value.comparator) return null;
  const { number, unit } = taken.value;
  const certain = taken.unitsDiffer ? "preliminary" : status;
  return {
    kind,
    printed: taken.printed,
    value: { kind: "quantity", number, unit },
    status: certain,
    collected,
  };
}

function kindOf({ code, category }: Fields): Vital["kind"] | null {
  const codes = codesOf(code, systems.loinc);
  const entries = Object.entries(vitalCodes) as [Vital["kind"], (typeof vitalCodes)[Vital["kind"]]][];
  const byCode = entries.find(([, known]) => known.codes.some(([one]) => codes.includes(one)));
  if (byCode) return byCode[0];
  const isVital = objectsOf(category).some((one) => codesOf(one, systems.category).includes("vital-signs"));
  const isWaist = wordsOf(code) === vitalCodes["waist-circumference"].text;
  return isVital && isWaist ? "waist-circumference" : null;
}

function pressureIn({ component }: Fields): Extract<Vital["value"], { kind: "blood-pressure" }> | null {
  const [systolic, diastolic] = (["systolic", "diastolic"] as const).map((part) => {
    const [own] = objectsOf(component).filter(({ code }) =>
      codesOf(code, systems.loinc).includes(pressureCodes[part][0]),
    );
    const measured = own ? quantityIn(own.valueQuantity) : "absent";
    const isPlain = typeof measured === "object" && !measured.comparator && !measured.unitsDiffer;
    return isPlain ? measured : null;
  });
  if (!systolic || !diastolic || systolic.unit !== diastolic.unit) return null;
  return {
    kind: "blood-pressure",
    systolic: systolic.number,
    diastolic: diastolic.number,
    unit: systolic.unit,
  };
}
