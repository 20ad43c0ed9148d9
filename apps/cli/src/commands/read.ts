import { basename } from "node:path";
import type { Reading } from "@serenya/contract";
import { readInWorker, type WorkerOptions } from "@serenya/documents/node";
import type { Command } from "../arguments.ts";
import { type ExitStatus, exitStatus, statusOf, worst } from "../exit-status.ts";
import { keepExplanation } from "../explanation.ts";
import { loadFile } from "../load-file.ts";
import { type NamedReading, printJson, printTables } from "../output.ts";
import { showProgress } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";

type ReadCommand = Extract<Command, { command: "read" }>;

/** A report as it lies in one file, or in several pictures. */
interface ReportFiles {
  readonly name: string;
  readonly files: readonly Uint8Array[];
}

/** `serenya read`: reads reports on this machine, one after the other. */
export async function read(command: ReadCommand, terminal: Terminal): Promise<ExitStatus> {
  const loaded = await Promise.all(command.files.map(loadFile));
  const problems = loaded.flatMap((file) => (file.ok ? [] : [file.error]));
  if (problems.length > 0) {
    for (const problem of problems) terminal.note(`${problem}\n`);
    return exitStatus.usage;
  }
  const files = loaded.flatMap((file) => (file.ok ? [file.value] : []));

  const readings: NamedReading[] = [];
  const pages: string[] = [];
  for (const report of reportsIn(command, files)) {
    const explained = { title: report.name, onPage: (page: string) => void pages.push(page) };
    const options = command.explain === undefined ? {} : { explain: explained };
    readings.push({ file: report.name, reading: await readReport(report, command, options, terminal) });
  }
  if (command.explain !== undefined && !(await keepExplanation(command.explain, pages.at(-1), terminal)))
    return exitStatus.usage;
  if (command.json) printJson(readings, terminal);
  else printTables(readings, terminal);
  return worst(readings.map(({ reading }) => statusOf(reading)));
}

function reportsIn(
  { files: [first, ...more], oneReport }: ReadCommand,
  bytes: readonly Uint8Array[],
): ReportFiles[] {
  const names = [first, ...more].map((path) => basename(path));
  if (!oneReport) return bytes.map((file, index) => ({ name: names[index] ?? "", files: [file] }));
  const name = more.length === 0 ? basename(first) : `${basename(first)} and ${more.length} more`;
  return [{ name, files: bytes }];
}

/** Reads one report; where it turns out to be locked, a person at a terminal is asked for its password, once. */
async function readReport(
  { name, files }: ReportFiles,
  { password = process.env.SERENYA_PASSWORD }: ReadCommand,
  options: WorkerOptions,
  terminal: Terminal,
): Promise<Reading> {
  const readWith = async (key: string | undefined) => {
    const progress = showProgress(name, terminal);
    const reading = await readInWorker(files, {
      ...options,
      ...(key !== undefined && { password: key }),
      onStage: progress.enter,
    });
    progress.end();
    return reading;
  };
  const reading = await readWith(password);
  if (reading.document.reason !== "document_encrypted" || password !== undefined) return reading;
  const typed = await terminal.askHidden?.(`Password of ${name}: `);
  return typed ? await readWith(typed) : reading;
}
