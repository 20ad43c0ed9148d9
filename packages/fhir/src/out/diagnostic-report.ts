import type { Reading } from "@serenya/contract";
import type { Reference } from "../r4/elements.ts";
import type { DiagnosticReport, Observation } from "../r4/resources.ts";
import { systems } from "../r4/systems.ts";
import { effectiveOf } from "./effective.ts";
import { narrativeOf } from "./narrative.ts";
import { referenceTo } from "./shared.ts";

/** The report that holds the results of one reading. */
export function diagnosticReportOf(
  reading: Reading,
  id: string,
  subject: Reference,
  results: readonly Observation[],
): DiagnosticReport {
  return {
    resourceType: "DiagnosticReport",
    id,
    text: narrativeOf(reading),
    status: statusOf(reading),
    category: [{ coding: [{ system: systems.service, code: "LAB", display: "Laboratory" }] }],
    code: {
      coding: [{ system: systems.loinc, code: "11502-2", display: "Laboratory report" }],
      text: "Laboratory report",
    },
    subject,
    ...effectiveOf(reading.collected),
    ...(results.length > 0 && { result: results.map(referenceTo) }),
  };
}

/** `partial` where something of the page is not in it, `preliminary` where something is in doubt. */
function statusOf({ rows, results, vitals, unread, missingPages }: Reading): DiagnosticReport["status"] {
  if (unread.length > 0 || missingPages.length > 0 || rows.read < rows.seen) return "partial";
  return [...results, ...vitals].some(({ status }) => status === "confirm") ? "preliminary" : "final";
}
