import type { AnalyteText } from "./catalogue.ts";

/** A text as a row: what it is, and what low and high can go with ("" where that means nothing). */
export type TextRow = readonly [
  id: string,
  name: string,
  what: string,
  low?: string,
  high?: string,
  ask?: string,
];

/** Rows of texts by analyte. */
export function asTexts(rows: readonly TextRow[]): Readonly<Record<string, AnalyteText>> {
  return Object.fromEntries(
    rows.map(([id, name, what, low = "", high = "", ask = ""]) => [
      id,
      { name, what, ...(low && { low }), ...(high && { high }), ...(ask && { ask }) },
    ]),
  );
}
