import { createHash } from "node:crypto";
import { toBundle } from "@serenya/fhir";
import type { Command } from "../arguments.ts";
import { type ExitStatus, exitStatus, statusOf, worst } from "../exit-status.ts";
import { type ReadReport, readReports } from "../read-reports.ts";
import { safeJson, safeText } from "../terminal/safe-text.ts";
import type { Terminal } from "../terminal/terminal.ts";

type FhirCommand = Extract<Command, { command: "fhir" }>;

/** `serenya fhir`: reads reports of one person on this machine and prints them as an HL7 FHIR R4 bundle. */
export async function fhir(command: FhirCommand, terminal: Terminal): Promise<ExitStatus> {
  const reports = await readReports(command, terminal);
  if (!reports) return exitStatus.usage;
  const bundle = await toBundle(reports.map(asExported));
  for (const { file, reading } of reports) {
    if (reading.document.kind === "lab-report") continue;
    terminal.note(
      `${safeText(file)} is not in the bundle. ${reading.document.advice ?? ""}`.trim().concat("\n"),
    );
  }
  terminal.print(`${safeJson(bundle)}\n`);
  return worst(reports.map(({ reading }) => statusOf(reading)));
}

/** The hash of a report in several pictures would be of none of them: it is left out. */
function asExported({ reading, files: [file, ...more] }: ReadReport) {
  if (!file || more.length > 0) return { reading };
  return { reading, sha256: createHash("sha256").update(file).digest("hex") };
}
