import { unreadableReasonSchema } from "@serenya/contract";
import { actionFor } from "@serenya/contract/client";
import type { Command } from "../arguments.ts";
import { type ExitStatus, exitStatus, statusOf } from "../exit-status.ts";
import { type JourneyFault, runJourney } from "../journey/run-journey.ts";
import { loadFile } from "../load-file.ts";
import { printJson, printTables } from "../output.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** `serenya journey`: the whole journey on a running system, printed as `serenya read` prints. */
export async function journey(
  { file, url, user, deleteAccount, json }: Extract<Command, { command: "journey" }>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const bytes = await loadFile(file);
  if (!bytes.ok) {
    terminal.note(`${bytes.error}\n`);
    return exitStatus.usage;
  }
  const read = await runJourney({
    bytes: bytes.value,
    url,
    user,
    deleteAccount,
    onStep: ({ what, took }) => terminal.note(`${(took / 1000).toFixed(2).padStart(7)} s  ${what}\n`),
  });
  if (!read.ok) {
    terminal.note(`${sentenceFor(read.error)}\n`);
    return statusFor(read.error);
  }
  if (json) printJson([{ file, reading: read.value }], terminal);
  else printTables([{ file, reading: read.value }], terminal);
  return statusOf(read.value);
}

function sentenceFor(fault: JourneyFault): string {
  if (fault.kind === "sign-in") return fault.problem;
  const found = "correlationId" in fault && fault.correlationId ? ` (${fault.correlationId})` : "";
  return `${actionFor(fault)}${found}`;
}

/** What is wrong with the document ends as `read` ends; all else is the system's. */
function statusFor(fault: JourneyFault): ExitStatus {
  const code = fault.kind === "job-failed" || fault.kind === "refused" ? fault.code : "";
  if (code === "document_not_a_lab_report") return exitStatus.notALabReport;
  const isUnreadable = unreadableReasonSchema.safeParse(code).success;
  return isUnreadable ? exitStatus.unreadable : exitStatus.system;
}
