import { readingSchema } from "@serenya/contract";
import type { Bundle, Patient, Resource } from "../r4/resources.ts";
import { idsOf, type NextId } from "./ids.ts";
import type { ReportToExport } from "./report.ts";
import { resourcesOf } from "./report-resources.ts";
import { referenceTo, urnOf } from "./shared.ts";

interface Identified {
  readonly report: ReportToExport;
  readonly hash: string;
  readonly next: NextId;
}

/**
 * Reports of one person as an HL7 FHIR R4 bundle (https://hl7.org/fhir/R4/bundle.html) of type collection.
 *
 * Documents without results are left out, and of equal reports all but the first. The same reports give the same
 * bytes: nothing is in it that they don't say, no time of writing and no chance, and a report keeps its ids
 * whatever it is written with. There is no name, no birth date and no address in it.
 */
export async function toBundle(reports: readonly ReportToExport[]): Promise<Bundle> {
  const identified: Identified[] = [];
  for (const report of reports) {
    if (report.reading.document.kind !== "lab-report") continue;
    const one = { report, ...(await idsOf(contentOf(report))) };
    if (!identified.some(({ hash }) => hash === one.hash)) identified.push(one);
  }
  const patients = await patientsOf(identified);
  const resources: Resource[] = identified.flatMap(({ report, next }, index) => {
    const patient = patients[index] ?? patients[0];
    return patient ? resourcesOf(report, referenceTo(patient), next) : [];
  });
  const entry = [...patients, ...resources].map((resource) => ({ fullUrl: urnOf(resource.id), resource }));
  return { resourceType: "Bundle", type: "collection", ...(entry.length > 0 && { entry }) };
}

/** Parsing puts the reading's fields into the schema's order, wherever it came from. */
const contentOf = ({ reading, confirmed, sha256 }: ReportToExport): string =>
  JSON.stringify([readingSchema.parse(reading), [...(confirmed ?? [])], sha256 ?? null]);

/** One person; but where reports name both sexes they can't be of one, and each gets a patient of its own. */
async function patientsOf(reports: readonly Identified[]): Promise<Patient[]> {
  if (reports.length === 0) return [];
  const { next } = await idsOf(JSON.stringify(["patient", ...reports.map(({ hash }) => hash)]));
  const sexes = reports.map(({ report }) => report.reading.patient.sex);
  const known = new Set(sexes.filter((sex) => sex !== null));
  const patients = known.size > 1 ? sexes : [[...known][0] ?? null];
  return patients.map((gender) => ({ resourceType: "Patient", id: next(), ...(gender && { gender }) }));
}
