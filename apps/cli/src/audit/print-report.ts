import type { AuditReport, DayReport } from "@serenya/contract/audit";
import { safeText } from "../terminal/safe-text.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Problems of a day that are printed one by one. */
const mostPrinted = 20;

/** One line a day, its problems below it, and the head to keep elsewhere. */
export function printReport({ days, head }: AuditReport, terminal: Terminal): void {
  const lines = days.flatMap((day) => [lineOf(day, terminal), ...problemLines(day)]);
  if (head) lines.push(`head  ${head.sha256}  (link ${head.sequence} of ${head.day})`);
  const broken = days.filter(({ state }) => state === "broken").length;
  lines.push(
    days.length === 0
      ? "There are no events."
      : broken === 0
        ? `${days.length} ${days.length === 1 ? "day" : "days"}: nothing is missing, altered, moved or cut off.`
        : `${broken} of ${days.length} days are not as they were written.`,
  );
  terminal.print(`${lines.join("\n")}\n`);
}

function lineOf({ day, state, links, events }: DayReport, { paint }: Terminal): string {
  const look = state === "broken" ? "red" : "green";
  const counts = `${String(links).padStart(6)} links ${String(events).padStart(7)} events`;
  return `${day === "" ? "no day    " : day}  ${paint(look, state.padEnd(6))}${counts}`;
}

const problemLines = ({ problems }: DayReport): string[] => [
  ...problems
    .slice(0, mostPrinted)
    .map(({ kind, key, says }) => `            ${kind}: ${says}${key === "" ? "" : ` (${safeText(key)})`}`),
  ...(problems.length > mostPrinted ? [`            and ${problems.length - mostPrinted} more`] : []),
];
