import type { Reference } from "../r4/elements.ts";
import type { Resource } from "../r4/resources.ts";
import { ageObservationOf } from "./age-observation.ts";
import { deviceOf } from "./device.ts";
import { diagnosticReportOf } from "./diagnostic-report.ts";
import { documentReferenceOf } from "./document-reference.ts";
import type { NextId } from "./ids.ts";
import type { ReportToExport } from "./report.ts";
import { earlierObservationsOf, observationOf } from "./result-observations.ts";
import { referenceTo, type Shared } from "./shared.ts";
import { vitalObservationOf } from "./vital-observation.ts";

/** Everything that one report becomes, the report itself first. Its results are those that it prints for its day. */
export function resourcesOf(
  { reading, confirmed, sha256 }: ReportToExport,
  subject: Reference,
  next: NextId,
): Resource[] {
  const reportId = next();
  const device = deviceOf(reading.reader, next());
  const document = sha256 === undefined ? [] : [documentReferenceOf(sha256, next(), subject)];
  const shared: Shared = {
    next,
    subject,
    device: referenceTo(device),
    ...(document.length > 0 && { derivedFrom: document.map(referenceTo) }),
    collected: reading.collected,
  };
  const results = reading.results.map((row, index) => observationOf(row, confirmed?.get(index), shared));
  const vitals = reading.vitals.map((vital) => vitalObservationOf(vital, shared));
  const { age } = reading.patient;
  return [
    diagnosticReportOf(reading, reportId, subject, [...results, ...vitals]),
    device,
    ...document,
    ...results,
    ...vitals,
    ...(age ? [ageObservationOf(age, shared)] : []),
    ...reading.results.flatMap((row) => earlierObservationsOf(row, shared)),
  ];
}
