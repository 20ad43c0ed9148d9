import { basename } from "node:path";
import { limits } from "@serenya/contract";
import { type ImportedBundle, readBundle } from "@serenya/fhir";
import type { Command } from "../arguments.ts";
import { type ExitStatus, exitStatus } from "../exit-status.ts";
import { loadFile } from "../load-file.ts";
import { safeJson, safeText } from "../terminal/safe-text.ts";
import type { Terminal } from "../terminal/terminal.ts";

type ListCommand = Extract<Command, { command: "fhir-list" }>;

/** `serenya fhir --list`: what a bundle of another system holds, as Serenya takes it. */
export async function fhirList({ file }: ListCommand, terminal: Terminal): Promise<ExitStatus> {
  const loaded = await loadFile(file);
  if (!loaded.ok) {
    terminal.note(`${loaded.error}\n`);
    return exitStatus.usage;
  }
  if (loaded.value.length > limits.document.bytes) {
    terminal.note(`${safeText(basename(file))} is larger than 10 MB. Ask for an export of fewer results.\n`);
    return exitStatus.unreadable;
  }
  const taken = readBundle(new TextDecoder().decode(loaded.value));
  if (!taken.ok) {
    terminal.note(`${safeText(basename(file))}: ${taken.error.action} (${taken.error.code})\n`);
    return exitStatus.unreadable;
  }
  terminal.note(`${counted(taken.value)}\n`);
  terminal.print(`${safeJson(taken.value)}\n`);
  return exitStatus.read;
}

function counted({ reports, leftOut }: ImportedBundle): string {
  const results = reports.reduce((sum, report) => sum + report.results.length + report.vitals.length, 0);
  const left = Object.entries(leftOut).filter(([, count]) => count > 0);
  const out = left.map(([why, count]) => `${count} ${why}`).join(", ");
  return `${results} results in ${reports.length} reports${out ? `; left out: ${out}` : ""}.`;
}
