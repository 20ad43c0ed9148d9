import { parseCommand } from "./arguments.ts";
import { audit } from "./commands/audit.ts";
import { fhir } from "./commands/fhir.ts";
import { fhirList } from "./commands/fhir-list.ts";
import { journey } from "./commands/journey.ts";
import { read } from "./commands/read.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { help } from "./help.ts";
import { processTerminal, type Terminal } from "./terminal/terminal.ts";
import { version } from "./version.ts";

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseCommand(args);
  if (!parsed.ok) {
    const { problem, about } = parsed.error;
    const hint = about === "main" ? "serenya --help" : `serenya ${about} --help`;
    terminal.note(`${problem}\nSee \`${hint}\`.\n`);
    return exitStatus.usage;
  }
  const command = parsed.value;
  switch (command.command) {
    case "help":
      terminal.print(help[command.about]);
      return exitStatus.read;
    case "version":
      terminal.print(`serenya ${version}\n`);
      return exitStatus.read;
    case "read":
      return read(command, terminal);
    case "fhir":
      return fhir(command, terminal);
    case "fhir-list":
      return fhirList(command, terminal);
    case "audit":
      return audit(command, terminal);
    case "journey":
      return journey(command, terminal);
  }
}

process.exitCode = await run(process.argv.slice(2), processTerminal());
