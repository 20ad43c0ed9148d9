import type { Command } from "../arguments.ts";
import { type ExitStatus, exitStatus, statusOf, worst } from "../exit-status.ts";
import { keepExplanation } from "../explanation.ts";
import { printJson, printTables } from "../output.ts";
import { readReports } from "../read-reports.ts";
import type { Terminal } from "../terminal/terminal.ts";

type ReadCommand = Extract<Command, { command: "read" }>;

/** `serenya read`: reads reports on this machine, one after the other. */
export async function read(command: ReadCommand, terminal: Terminal): Promise<ExitStatus> {
  const pages: string[] = [];
  const onPage = command.explain === undefined ? undefined : (page: string) => void pages.push(page);
  const readings = await readReports(command, terminal, onPage);
  if (!readings) return exitStatus.usage;
  if (command.explain !== undefined && !(await keepExplanation(command.explain, pages.at(-1), terminal)))
    return exitStatus.usage;
  if (command.json) printJson(readings, terminal);
  else printTables(readings, terminal);
  return worst(readings.map(({ reading }) => statusOf(reading)));
}
