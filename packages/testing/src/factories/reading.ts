import type { Reading, ResultRow } from "@serenya/contract";

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
