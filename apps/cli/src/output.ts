import { basename } from "node:path";
import { type Reading, readingSchema } from "@serenya/contract";
import { readingTable } from "./table/reading-table.ts";
import { safeJson } from "./terminal/safe-text.ts";
import type { Terminal } from "./terminal/terminal.ts";

export interface NamedReading {
  readonly file: string;
  readonly reading: Reading;
}

/** One reading as an object, several as an array; the same reading gives the same bytes. */
export function printJson(readings: readonly NamedReading[], { print }: Pick<Terminal, "print">): void {
  // Parsing puts every reading's fields into the schema's order, wherever it came from.
  const data = readings.map(({ reading }) => readingSchema.parse(reading));
  print(`${safeJson(data.length === 1 ? data[0] : data)}\n`);
}

export function printTables(readings: readonly NamedReading[], terminal: Terminal): void {
  const tables = readings.map(({ file, reading }) => readingTable(reading, basename(file), terminal));
  terminal.print(tables.join("\n"));
}
