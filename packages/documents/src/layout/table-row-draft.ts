import { segmentOf } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isWholeRange } from "../values/range.ts";
import { isQuantity } from "../values/value.ts";
import { type Role, roleOf } from "../vocabulary/headings.ts";
import { type CellLine, wordsOf } from "./cells.ts";
import type { Column } from "./column.ts";
import { contentOf } from "./content.ts";
import type { Table } from "./heading-row.ts";
import type { RawRow } from "./raw-row.ts";
import { rowFromCells } from "./row-from-cells.ts";
import { readTail } from "./tail.ts";

/** A table row being put together from one line or several. */
export interface Draft {
  name: Word[];
  value: Word[];
  unit: Word[];
  range: Word[];
  flag: Word[];
  readonly previous: Map<number, Word[]>;
  readonly section: string | null;
  readonly first: CellLine;
  last: CellLine;
  doubts: string[];
}

/** A row begun by a line: its cells by the headings over them, and what is doubtful about them. */
export function newDraft(entry: CellLine, table: Table, section: string | null): Draft {
  const previous = new Map<number, Word[]>();
  table.columns.forEach((column, index) => {
    const words = entry.cells.get(index);
    if (column.role === "previous" && words) previous.set(index, [...words]);
  });
  const { values, judged } = withoutJudgement(valuesOf(entry, table));
  const [first, second] = values;
  return {
    name: wordsOf(entry, table, "name"),
    value: first?.words ?? [],
    unit: unitOf(entry, table, first?.column, second !== undefined),
    range: rangeOf(entry, table),
    flag: [...judged, ...wordsOf(entry, table, "flag")],
    previous: second ? new Map([[second.index, second.words], ...previous]) : previous,
    section,
    first: entry,
    last: entry,
    doubts: [
      ...entry.doubts,
      ...(second ? ["two-values"] : []),
      ...(first && isJudgedNumber(entry, table, first.words) ? ["second-value"] : []),
      ...(first?.column.doubt ? [first.column.doubt] : []),
    ],
  };
}

/** "48.2 IU/mL  Immune": a word under the heading of results beside a measured number under one that nobody knows. */
const isJudgedNumber = (entry: CellLine, table: Table, value: readonly Word[]): boolean =>
  !/\d/.test(joinText(value)) &&
  table.columns.some((column, index) => {
    const cell = entry.cells.get(index);
    const tail = column.role === "other" && !column.foreign && cell ? readTail(cell, false) : null;
    return tail !== null && isQuantity(joinText(tail.value)) && tail.unit.length > 0;
  });

/** The filled columns of values; a row fills one of them, or the page is not understood. */
const valuesOf = (entry: CellLine, table: Table) =>
  table.columns.flatMap((column, index) => {
    const words = entry.cells.get(index);
    return column.role === "value" && words ? [{ words: [...words], column, index }] : [];
  });

/** "4 mg/L  S": a letter beside a number that says what the number means for a treatment is its flag. */
function withoutJudgement(values: ReturnType<typeof valuesOf>) {
  const letter = values.find(({ words }) => /^[SIR]$/.test(joinText(words)));
  const number = values.find(({ words }) => isQuantity(joinText(words)));
  const split = values.length === 2 && letter && number;
  return split ? { values: [number], judged: letter.words } : { values, judged: [] };
}

/** The unit beside the value, or the one that only the heading prints: "MIC (µg/mL)". */
function unitOf(entry: CellLine, table: Table, column: Column | undefined, first: boolean): Word[] {
  const own = first ? firstCell(entry, table, "unit") : wordsOf(entry, table, "unit");
  if (own.length > 0) return own;
  // A row that prints a unit of its own under headings without one for units is not measured in the heading's.
  const headed = table.columns.some((c) => c.role === "unit" || c.foreign === "unit");
  const printed = entry.line.segments
    .slice(1)
    .find((s) => contentOf(s) === "unit" && !/^[SIR]$/.test(s.text));
  if (!headed && printed && column?.unit) return [...printed.words];
  if (column?.unit) return [...column.unit];
  // Under a heading that nobody knows, a cell of nothing but a unit.
  const unknown = table.columns.findIndex((c, i) => {
    const cell = entry.cells.get(i);
    // "10^9/L" begins like a number.
    const unit =
      cell && (contentOf(segmentOf(cell)) === "unit" || /^(?:x ?)?10\^\d+\/\p{L}/u.test(joinText(cell)));
    return c.role === "other" && !c.foreign && unit;
  });
  return headed ? [] : [...(entry.cells.get(unknown) ?? [])];
}

/**
 * The words under the range's heading, or a range under a heading that nobody knows. Under one that is known a code may
 * look like a range ("2093-3"), and so does what counts as deficient.
 */
function rangeOf(entry: CellLine, table: Table): Word[] {
  const range = endsOf(entry, table) ?? wordsOf(entry, table, "range");
  if (range.length > 0 || table.columns.some((c) => c.role === "range")) return range;
  const unknown = table.columns.flatMap((c, i) =>
    c.role === "other" && !c.foreign && roleOf(c.heading) === null ? [[...(entry.cells.get(i) ?? [])]] : [],
  );
  return unknown.find((words) => isWholeRange(joinText(words))) ?? [];
}

/** The two ends of a range from their own columns ("From  To"), with the dash that a person reads between them. */
function endsOf(entry: CellLine, table: Table): Word[] | null {
  const [low, high] = ["low", "high"].map((end) => {
    const index = table.columns.findIndex((c) => c.end === end);
    return entry.cells.get(index)?.[0];
  });
  if (!low || !high || !isQuantity(low.text) || !isQuantity(high.text)) return null;
  const middle = (low.right + high.left) / 2;
  return [low, { ...high, text: "-", glyphs: [], left: middle, right: middle }, high];
}

const firstCell = (entry: CellLine, table: Table, role: Role): Word[] =>
  table.columns
    .map((c, i) => (c.role === role ? [...(entry.cells.get(i) ?? [])] : []))
    .find((w) => w.length > 0) ?? [];

/** The row as the page prints it, once no further line belongs to it. */
export function finish(draft: Draft, table: Table): RawRow {
  const history = [...draft.previous].map(([index, words]) => ({
    date: table.columns[index]?.heading ?? null,
    words,
  }));
  // "Range - Units" over cells that hold both: the row's own unit stands behind the range.
  const unitInRange =
    table.columns.some((c) => c.role === "range" && /&|units?\b/i.test(c.heading)) ||
    (draft.unit.length === 0 && table.columns.some((c) => c.role === "unit"));
  return rowFromCells({ ...draft, history, page: draft.first.line.page, unitInRange });
}
