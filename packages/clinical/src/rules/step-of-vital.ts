import type { Reading, Urgency, Vital } from "@serenya/contract";
import { analyteOf } from "../analytes/index.ts";
import { criticalLimits } from "../critical/compute-limits.ts";
import { type Measured, measuredOf } from "../judge/measured.ts";
import { unitOf } from "../units/parse-unit.ts";
import { isPlausible } from "./identify.ts";
import { isChild } from "./published-range.ts";
import { resolveUnit } from "./resolve-unit.ts";
import { stepOfLimits } from "./step-of-limits.ts";

/**
 * The step that a vital sign gives beyond published limits (NEWS2, ACC/AHA 2017), or null. Vital signs inside
 * the limits give no step: a report is not about them. Adults only; a reading in doubt does not count.
 */
export function stepOfVital(vital: Vital, patient: Reading["patient"]): Urgency | null {
  if (vital.status === "confirm" || isChild(patient)) return null;
  const steps = partsOf(vital).map(([analyteId, number, unit]) => stepOfPart(analyteId, number, unit));
  if (steps.includes("emergency")) return "emergency";
  return steps.includes("today") ? "today" : null;
}

function partsOf({ kind, value }: Vital): [string, number, string | null][] {
  if (value.kind === "quantity") return [[kind, value.number, value.unit]];
  return [
    ["systolic-pressure", value.systolic, value.unit ?? "mmHg"],
    ["diastolic-pressure", value.diastolic, value.unit ?? "mmHg"],
  ];
}

function stepOfPart(analyteId: string, number: number, printed: string | null): Urgency | null {
  const analyte = analyteOf(analyteId);
  const state = resolveUnit(printed);
  if (!analyte || state.state !== "known") return null;
  const unit = unitOf(state.unit.ucum);
  const measured: Measured | null = measuredOf({ kind: "quantity", number, comparator: null, unit: printed });
  if (!unit || !measured || !(unit.dimension in analyte.codes) || !isPlausible(measured, { analyte, unit }))
    return null;
  const limits = criticalLimits(analyte.id, unit.ucum);
  return limits ? (stepOfLimits(measured, limits, "unknown")?.urgency ?? null) : null;
}
