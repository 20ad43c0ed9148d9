import { findAnalytes } from "@serenya/clinical";
import type { Line } from "../text/lines.ts";
import type { PageLayer } from "../text/page-layer.ts";
import type { Word } from "../text/word.ts";
import { fold } from "../vocabulary/fold.ts";
import type { ReadRow } from "./result.ts";

/** Words that say what results should be, and what they would mean. */
const TARGET =
  /\b(targets?|goals?|aims?|optimal|desirable|recommend\w*|guidelines?|categor(y|ies)|pre ?diabet\w*|diabet\w*|zielwert\w*|zielbereich\w*|objectifs?|cibles?|objetivos?|metas?|obiettiv\w+|valori desiderabili|streefwaarden?|tavoitteet|mal\w*varden?)\b/;

/** How many lines above its own a list of targets may be called so. */
const LINES_ABOVE = 6;

/**
 * Rows without what a comment says a result should be: "Triglycerides < 2.0 mmol/L" under "Treatment targets",
 * "HbA1c 41-49 mmol/mol: prediabetes". Only where the page says that it is a target, and the report has a measured
 * number of the same.
 */
export function withoutTargets(rows: readonly ReadRow[], pages: readonly PageLayer[]): ReadRow[] {
  return rows.filter(
    (row) => !(isLimitAlone(row) && isMeasured(row, rows) && isCalledTarget(row, rows, pages)),
  );
}

/** A comparator or a span, and no limits of its own that it could be held against. */
export const isLimitAlone = ({ result: { value, range, printed } }: ReadRow): boolean =>
  range === null &&
  (value.kind === "range" || (value.kind === "quantity" && value.comparator !== null)) &&
  // "0-5 /HPF" is how cells under a microscope are counted.
  !/^\/|pf$/i.test(printed.unit ?? "");

/** True where another row has a number for what this row names. */
export function isMeasured(row: ReadRow, rows: readonly ReadRow[]): boolean {
  const ids = findAnalytes(row.result.printed.name).map(({ id }) => id);
  return rows.some(
    (other) =>
      other !== row &&
      !isLimitAlone(other) &&
      other.result.value.kind === "quantity" &&
      findAnalytes(other.result.printed.name).some(({ id }) => ids.includes(id)),
  );
}

function isCalledTarget(row: ReadRow, rows: readonly ReadRow[], pages: readonly PageLayer[]): boolean {
  // A row under headings is one of the laboratory's own list.
  if (row.raw.found === "table") return false;
  const lines = pages.find(({ page }) => page === row.raw.page)?.lines ?? [];
  const at = lines.findIndex((line) => holds(line, row.raw.name));
  const measured = (line: Line) => rows.some((other) => !isLimitAlone(other) && holds(line, other.raw.value));
  for (let i = at; i >= 0 && i > at - LINES_ABOVE; i--) {
    const line = lines[i];
    if (!line || measured(line)) return false;
    if (TARGET.test(fold(line.text))) return true;
  }
  return false;
}

/** By its letters: a row's words may be pieces of the line's, or moved. */
const holds = (line: Line, [word]: readonly Word[]): boolean => {
  const [first] = word?.glyphs ?? [];
  return first !== undefined && line.words.some(({ glyphs }) => glyphs.includes(first));
};
