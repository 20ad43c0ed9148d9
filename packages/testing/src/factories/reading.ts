import type { Box, Reading, ResultRow } from "@serenya/contract";

/** A valid row, a haemoglobin inside its printed range; `changes` replace whole members. */
export function resultRow(changes: Partial<ResultRow> = {}): ResultRow {
  return {
    printed: { name: "Hemoglobin", value: "13.2", unit: "g/dL", range: "12.0 - 15.5", flag: null },
    section: "Blood count",
    status: "verified",
    reasons: [],
    candidates: [],
    source: { page: 1, box: [0.4, 0.3, 0.46, 0.32] },
    code: null,
    value: { kind: "quantity", number: 13.2, comparator: null, unit: "g/dL" },
    range: { low: 12, high: 15.5, from: "printed" },
    history: [],
    interpretation: "normal",
    urgency: "none",
    ...changes,
  };
}

/** A valid reading of a laboratory report of one page; `changes` replace whole members. */
export function reading(changes: Partial<Reading> = {}): Reading {
  const results = changes.results ?? [resultRow()];
  return {
    document: {
      kind: "lab-report",
      pages: 1,
      language: "en",
      decimal: ".",
      source: "text",
    },
    patient: { sex: "female", age: { value: 44, unit: "a" } },
    collected: "2026-10-30",
    rows: { seen: results.length, read: results.length },
    results,
    vitals: [],
    unread: [],
    pages: [{ page: 1, rotation: 0, printedAs: "1 of 1", quality: [] }],
    missingPages: [],
    urgency: "none",
    reader: { version: "0.1.0", engines: ["test"], model: null },
    ...changes,
  };
}

const columns = [0.05, 0.4, 0.55, 0.7, 0.85];

/** The place of a text on a made-up page, by its line and column from 0. */
export function cellBox(line: number, column: number, text: string): Box {
  const left = columns[column] ?? 0.95;
  return wordBox(line, left, text);
}

function wordBox(line: number, left: number, text: string): Box {
  const top = 0.1 + line * 0.02;
  return [left, top, Math.min(1, left + text.length * 0.008), top + 0.01];
}

/** The words of a made-up page, as a reader hands them out: lines of cells, each cell in its column. */
export function pageWords(lines: readonly (readonly string[])[]): { text: string; box: Box }[] {
  return lines.flatMap((cells, line) =>
    cells.flatMap((cell, column) => {
      let left = columns[column] ?? 0.95;
      return cell
        .split(" ")
        .filter((text) => text !== "")
        .map((text) => {
          const box = wordBox(line, left, text);
          left = box[2] + 0.006;
          return { text, box };
        });
    }),
  );
}
