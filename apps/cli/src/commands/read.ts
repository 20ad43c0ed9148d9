import { basename } from "node:path";
import { readInWorker } from "@serenya/documents/node";
import type { Command } from "../arguments.ts";
import { type ExitStatus, exitStatus, statusOf, worst } from "../exit-status.ts";
import { keepExplanation } from "../explanation.ts";
import { loadFile } from "../load-file.ts";
import { type NamedReading, printJson, printTables } from "../output.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** `serenya read`: reads files on this machine, one after the other. */
export async function read(
  { files, json, explain }: Extract<Command, { command: "read" }>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const loaded = await Promise.all(files.map(loadFile));
  const problems = loaded.flatMap((file) => (file.ok ? [] : [file.error]));
  if (problems.length > 0) {
    for (const problem of problems) terminal.note(`${problem}\n`);
    return exitStatus.usage;
  }

  const readings: NamedReading[] = [];
  const pages: string[] = [];
  for (const [index, bytes] of loaded.entries()) {
    const file = files[index] ?? "";
    const explained = { title: basename(file), onPage: (page: string) => void pages.push(page) };
    const options = explain === undefined ? {} : { explain: explained };
    if (bytes.ok) readings.push({ file, reading: await readInWorker(bytes.value, options) });
  }
  if (explain !== undefined && !(await keepExplanation(explain, pages[0], terminal))) return exitStatus.usage;
  if (json) printJson(readings, terminal);
  else printTables(readings, terminal);
  return worst(readings.map(({ reading }) => statusOf(reading)));
}
