import { toBundle } from "@serenya/fhir";
import type { ReportInFile } from "./report-in-file.ts";

/** Reports of one person as an HL7 FHIR R4 bundle in JSON; docs/fhir.md says what becomes what. */
export async function fhirText(reports: readonly ReportInFile[]): Promise<string> {
  const bundle = await toBundle(
    reports.map(({ reading, said, sha256 }) => ({
      reading,
      confirmed: new Map([...said].map(([row, { how }]) => [row, how])),
      ...(sha256 !== null && { sha256 }),
    })),
  );
  return `${JSON.stringify(bundle, null, 2)}\n`;
}
