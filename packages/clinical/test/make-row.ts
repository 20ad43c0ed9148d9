import type { Reading, ResultRow } from "@serenya/contract";

/** A row as a reader gives it, before judging; only what a test is about needs to be said. */
export function makeRow(
  name: string,
  number: number | string,
  unit: string | null,
  more: Partial<ResultRow> & {
    range?: ResultRow["range"];
    flag?: string | null;
    rangeText?: string | null;
  } = {},
): ResultRow {
  const { flag = null, rangeText, ...rest } = more;
  const range = more.range ?? null;
  const text = rangeText === undefined ? rangeAsText(range) : rangeText;
  return {
    printed: { name, value: String(number), unit, range: text, flag },
    section: null,
    status: "verified",
    reasons: [],
    candidates: [],
    source: { page: 1, box: [0, 0, 0.1, 0.1] },
    code: null,
    value:
      typeof number === "number"
        ? { kind: "quantity", number, comparator: null, unit }
        : { kind: "text", text: number },
    history: [],
    interpretation: "unknown",
    urgency: "cannot-tell",
    ...rest,
    range,
  };
}

function rangeAsText(range: ResultRow["range"]): string | null {
  if (!range) return null;
  if (range.low !== null && range.high !== null) return `${range.low} - ${range.high}`;
  return range.high === null ? `> ${range.low}` : `< ${range.high}`;
}

/** A printed range. */
export function printed(low: number | null, high: number | null): NonNullable<ResultRow["range"]> {
  return { low, high, from: "printed" };
}

/** A whole reading of the given rows. */
export function makeReading(results: ResultRow[], more: Partial<Reading> = {}): Reading {
  return {
    document: { kind: "lab-report", pages: 1, language: "en", decimal: ".", source: "text" },
    patient: { sex: "female", age: { value: 40, unit: "a" } },
    collected: null,
    rows: { seen: results.length, read: results.length },
    results,
    vitals: [],
    unread: [],
    pages: [],
    missingPages: [],
    urgency: "cannot-tell",
    reader: { version: "test", engines: [], model: null },
    ...more,
  };
}
