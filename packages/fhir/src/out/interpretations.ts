import type { Interpretation, ResultRow } from "@serenya/contract";
import type { CodeableConcept } from "../r4/elements.ts";
import { plainText } from "../r4/plain-text.ts";
import { systems } from "../r4/systems.ts";

type Judged = Exclude<Interpretation, "unknown">;

/** Codes of HL7's ObservationInterpretation. */
export const interpretationCodes: Readonly<Record<Judged, readonly [code: string, display: string]>> = {
  normal: ["N", "Normal"],
  low: ["L", "Low"],
  high: ["H", "High"],
  "critical-low": ["LL", "Critical low"],
  "critical-high": ["HH", "Critical high"],
  abnormal: ["A", "Abnormal"],
};

/** What the value is beside its range, and the flag as printed. A value in doubt is never called normal. */
export function interpretationsOf({
  interpretation,
  status,
  printed,
}: ResultRow): readonly CodeableConcept[] {
  const text = plainText(printed.flag);
  const isSaid = interpretation !== "unknown" && !(interpretation === "normal" && status === "confirm");
  const [code, display] = isSaid ? interpretationCodes[interpretation] : [];
  const concept: CodeableConcept = {
    ...(code && display && { coding: [{ system: systems.interpretation, code, display }] }),
    ...(text !== null && { text }),
  };
  return Object.keys(concept).length > 0 ? [concept] : [];
}
