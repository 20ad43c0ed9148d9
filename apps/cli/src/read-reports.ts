import { basename } from "node:path";
import type { Reading } from "@serenya/contract";
import { readInWorker, type WorkerOptions } from "@serenya/documents/node";
import { loadFile } from "./load-file.ts";
import type { NamedReading } from "./output.ts";
import { showProgress } from "./terminal/progress.ts";
import type { Terminal } from "./terminal/terminal.ts";

export interface ReadRequest {
  readonly files: readonly [string, ...string[]];
  /** The files are pictures of one report. */
  readonly oneReport: boolean;
  /** Of locked PDFs. */
  readonly password?: string;
}

/** A report as it lies in one file, or in several pictures. */
interface ReportFiles {
  readonly name: string;
  readonly files: readonly Uint8Array[];
}

export interface ReadReport extends NamedReading {
  /** The bytes of its file, or of its pictures. */
  readonly files: readonly Uint8Array[];
}

/**
 * Reads reports on this machine, one after the other. Null, and a sentence for each, where a file can't be had.
 * @param onPage takes the page that explains each reading, where it is wanted
 */
export async function readReports(
  request: ReadRequest,
  terminal: Terminal,
  onPage?: (page: string) => void,
): Promise<readonly ReadReport[] | null> {
  const loaded = await Promise.all(request.files.map(loadFile));
  const problems = loaded.flatMap((file) => (file.ok ? [] : [file.error]));
  if (problems.length > 0) {
    for (const problem of problems) terminal.note(`${problem}\n`);
    return null;
  }
  const files = loaded.flatMap((file) => (file.ok ? [file.value] : []));
  const readings: ReadReport[] = [];
  for (const report of reportsIn(request, files)) {
    const options = onPage ? { explain: { title: report.name, onPage } } : {};
    const reading = await readReport(report, request, options, terminal);
    readings.push({ file: report.name, reading, files: report.files });
  }
  return readings;
}

function reportsIn(
  { files: [first, ...more], oneReport }: ReadRequest,
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
  { password = process.env.SERENYA_PASSWORD }: ReadRequest,
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
