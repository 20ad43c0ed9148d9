import type { Reading, ResultRow } from "@serenya/contract";

type Printed = Partial<ResultRow["printed"]> & { name: string; value: string };

export const row = (printed: Printed, more: Partial<ResultRow> = {}): ResultRow => ({
  printed: { unit: null, range: null, flag: null, ...printed },
  section: null,
  status: "verified",
  reasons: [],
  candidates: [],
  source: { page: 1, box: [0, 0, 0.1, 0.1] },
  code: null,
  value: { kind: "text", text: printed.value },
  range: null,
  history: [],
  interpretation: "unknown",
  urgency: "cannot-tell",
  ...more,
});

export const reading = (more: Partial<Reading> = {}): Reading => ({
  document: { kind: "lab-report", pages: 2, language: "en", decimal: ".", source: "text" },
  patient: { sex: "female", age: { value: 34, unit: "a" } },
  collected: "2024-01-31",
  rows: { seen: 0, read: 0 },
  results: [],
  vitals: [],
  unread: [],
  pages: [],
  missingPages: [],
  urgency: "none",
  reader: { version: "test", engines: [], model: null },
  ...more,
});
