import {
  type AuditCopy,
  type AuditReport,
  type FoundEvent,
  findEvents,
  placesOf,
  verifyAudit,
} from "@serenya/contract/audit";
import type { AuditCommand } from "../audit/arguments.ts";
import { openCopy } from "../audit/open-copy.ts";
import { printReport } from "../audit/print-report.ts";
import { type ExitStatus, exitStatus } from "../exit-status.ts";
import { safeJson, safeText } from "../terminal/safe-text.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** `serenya audit`: checks the events and looks things up in them. */
export async function audit(command: AuditCommand, terminal: Terminal): Promise<ExitStatus> {
  const copy = await openCopy(command.source);
  if (!copy.ok) {
    terminal.note(`${copy.error}\n`);
    return exitStatus.usage;
  }
  if (command.task === "verify") return verify(copy.value, command, terminal);
  const found = await findEvents(copy.value, command);
  if (command.task === "count") printCounts(found, command, terminal);
  else if (command.task === "proof") return prove(copy.value, found, command, terminal);
  else printEvents(found, command, terminal);
  return exitStatus.read;
}

async function verify(
  copy: AuditCopy,
  command: Extract<AuditCommand, { task: "verify" }>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const report: AuditReport = await verifyAudit(copy, command);
  if (command.json) terminal.print(`${safeJson(report)}\n`);
  else printReport(report, terminal);
  return report.days.some(({ state }) => state === "broken") ? exitStatus.auditBroken : exitStatus.read;
}

function printEvents(found: readonly FoundEvent[], { json }: AuditCommand, terminal: Terminal): void {
  const events = found.map(({ event }) => event);
  terminal.print(json ? `${safeJson(events)}\n` : events.map((event) => `${lineOf(event)}\n`).join(""));
  terminal.note(`${found.length} events\n`);
}

const lineOf = ({ at, type, subject, details }: FoundEvent["event"]): string => {
  const told = Object.entries(details).map(([name, value]) => `${name}=${value}`);
  return safeText([at, type.padEnd(22), subject, ...told].join("  "));
};

function printCounts(found: readonly FoundEvent[], { json }: AuditCommand, terminal: Terminal): void {
  const counts = new Map<string, number>();
  for (const { event } of found) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a], [b]) => a.localeCompare(b));
  if (json) terminal.print(`${safeJson(Object.fromEntries(sorted))}\n`);
  else terminal.print(sorted.map(([type, count]) => `${String(count).padStart(8)}  ${type}\n`).join(""));
}

/** That an account was deleted: the event, the link that names it, the seal of that day, and nothing after it. */
async function prove(
  copy: AuditCopy,
  found: readonly FoundEvent[],
  { json, subject = "" }: AuditCommand,
  terminal: Terminal,
): Promise<ExitStatus> {
  const deleted = found.find(({ event }) => event.type === "account_deleted");
  const place = deleted && (await placesOf(copy, [deleted.key])).get(deleted.key);
  if (!deleted || !place?.link) {
    terminal.note(`No deletion of ${safeText(subject)} is in the chain.\n`);
    return exitStatus.notFound;
  }
  const { link, seal } = place;
  const later = found.filter(({ event }) => event.at > deleted.event.at).map(({ event }) => event);
  const proof = {
    deleted: deleted.event,
    event: deleted.key,
    link: { key: link.key, sha256: link.sha256 },
    seal: seal ? { key: seal.key, sha256: seal.sha256 } : null,
    later,
  };
  if (json) terminal.print(`${safeJson(proof)}\n`);
  else
    terminal.print(
      [
        lineOf(deleted.event),
        `  event  ${deleted.key}`,
        `  link   ${link.key}  ${link.sha256}`,
        seal ? `  seal   ${seal.key}  ${seal.sha256}` : "  seal   none yet: the day is open",
        later.length === 0 ? "  Nothing was told of this pseudonym after that." : "  After that:",
        ...later.map((event) => `  ${lineOf(event)}`),
        "",
      ].join("\n"),
    );
  return exitStatus.read;
}
