import { readInWorker } from "@serenya/documents/node";
import type { Command } from "../arguments.ts";
import { type ExitStatus, exitStatus, statusOf, worst } from "../exit-status.ts";
import { loadFile } from "../load-file.ts";
import { type NamedReading, printJson, printTables } from "../output.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** `serenya read`: reads files on this machine, one after the other. */
export async function read(
  { files, json }: Extract<Command, { command: "read" }>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const loaded = await Promise.all(files.map(loadFile));
  const problems = loaded.flatMap((file) => (file.ok ? [] : [file.error]));
  if (problems.length > 0) {
    for (const problem of problems) terminal.note(`${problem}\n`);
    return exitStatus.usage;
  }

  const readings: NamedReading[] = [];
  for (const [index, bytes] of loaded.entries())
    if (bytes.ok) readings.push({ file: files[index] ?? "", reading: await readInWorker(bytes.value) });
  if (json) printJson(readings, terminal);
  else printTables(readings, terminal);
  return worst(readings.map(({ reading }) => statusOf(reading)));
}
