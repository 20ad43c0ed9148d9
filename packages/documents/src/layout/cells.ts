import { centreX, overlapX, type Rect } from "../geometry.ts";
import { type Line, type Segment, segmentOf } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isWholeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import type { Role } from "../vocabulary/headings.ts";
import { isValueWord } from "../vocabulary/value-words.ts";
import type { Column } from "./column.ts";
import { type Content, contentOf, MISFIT } from "./content.ts";
import type { Table } from "./heading-row.ts";
import { readTail } from "./tail.ts";

/** A line of a table, its words by column. */
export interface CellLine {
  readonly line: Line;
  /** Words of each column, by the column's place in the table. */
  readonly cells: ReadonlyMap<number, readonly Word[]>;
  /** The words run across columns as sentences do: not a row. */
  readonly prose: boolean;
  /** How far the value stands from its column, in ems; 0 under its heading. */
  readonly valueOff: number;
  /** Further lines that are part of the row. */
  readonly also: readonly Line[];
  readonly doubts: readonly string[];
}

/** The words of all columns of one role, left to right. */
export const wordsOf = (entry: CellLine, table: Table, role: Role): Word[] =>
  table.columns.flatMap((column, index) => (column.role === role ? [...(entry.cells.get(index) ?? [])] : []));

/** What an em of white between a segment and its column costs, against MISFIT. */
const PER_EM = 0.6;
/** A second segment in one column. */
const SHARED = 0.5;

/**
 * Puts the words of lines into the columns of their table: for each line the cheapest way, from left to right,
 * by distance and by content. Columns first are their headings, then what clearly stands in them.
 */
export function intoCells(lines: readonly Line[], table: Table): CellLine[] {
  const headings = table.columns.map((c): Rect => ({ left: c.left, right: c.right, top: 0, bottom: 0 }));
  const first = lines.map((line) => assign(piecesOf(line, table, headings), headings, table.columns));
  const extents = learn(headings, first, table.columns);
  return lines.map((line) => {
    const pieces = piecesOf(line, table, extents);
    const placed = assign(pieces, extents, table.columns);
    const cells = new Map<number, Word[]>();
    let valueOff = 0;
    for (const { segment, column } of placed) {
      if (isBeyond(segment, column, extents, line.size)) continue;
      cells.set(column, [...(cells.get(column) ?? []), ...segment.words]);
      const extent = extents[column];
      if (extent && table.columns[column]?.role === "value")
        valueOff = Math.max(valueOff, -overlapX(extent, segment.box) / line.size);
    }
    return { line, cells, prose: isProse(pieces, extents, table.columns), valueOff, also: [], doubts: [] };
  });
}

/** What stands this many ems right of the last column, and not under its heading, belongs to a drawing or a note. */
const BEYOND = 5;

const isBeyond = (segment: Segment, column: number, extents: readonly Rect[], size: number): boolean =>
  column === extents.length - 1 && segment.box.left - (extents[column]?.right ?? 0) > BEYOND * size;

interface Placed {
  readonly segment: Segment;
  readonly column: number;
}

/** The segments of a line inside the table, those that hold a name and its value cut in two. */
function piecesOf(line: Line, table: Table, extents: readonly Rect[]): Segment[] {
  return line.segments
    .filter((s) => centreX(s.box) >= table.left && centreX(s.box) < table.right)
    .flatMap((segment) => atHeadings(segment, table.columns))
    .flatMap((segment) => cut(segment, extents, table.columns));
}

/** A word that begins exactly where a heading does, with more than a space before it, begins a cell. In ems. */
const ALIGNED = { within: 0.12, gap: 0.5 };

/** "Lymphocytes  28.0  2.02" in columns set so close that their cells came as one segment. */
function atHeadings(segment: Segment, columns: readonly Column[]): Segment[] {
  const { words } = segment;
  const starts = words.flatMap((word, at) => {
    const before = words[at - 1];
    const begins = columns.some(
      ({ left }, index) => index > 0 && Math.abs(left - word.left) < ALIGNED.within * word.size,
    );
    return !before || (begins && word.left - before.right > ALIGNED.gap * word.size) ? [at] : [];
  });
  return starts.map((at, i) => segmentOf(words.slice(at, starts[i + 1])));
}

/** Where a segment's head is under one column and its tail, from a value on, is under others: cut there. */
function cut(segment: Segment, extents: readonly Rect[], columns: readonly Column[]): Segment[] {
  const under = extents.filter((e) => overlapX(e, segment.box) > 1);
  if (under.length < 2 || ["word", "unit"].includes(contentOf(segment))) return [segment];
  const value = columns.findIndex((c) => c.role === "value");
  const extent = extents[value];
  // A range behind the value is one cell, unless its ends have columns of their own.
  const behind = extent !== undefined && segment.box.left > extent.right;
  if (behind && isWholeRange(segment.text) && columns.every((c) => c.end === undefined)) return [segment];
  for (let at = 1; at < segment.words.length; at++) {
    const word = segment.words[at];
    if (!word || !extent || overlapX(word.box, extent) <= 0) continue;
    const tail = readTail(segment.words.slice(at), false);
    if (!tail || tail.rest.length > 0) continue;
    const from = firstOfResult(segment.words, at);
    if (from < at) return [segmentOf(segment.words.slice(0, from)), segmentOf(segment.words.slice(from))];
    // A word in a sentence may be a result's word too: only white before it makes it a cell.
    const gap = word.left - (segment.words[at - 1]?.right ?? 0);
    if (!/^[<>≤≥]?\d/.test(word.text) && gap < 0.5 * word.size) continue;
    return [segmentOf(segment.words.slice(0, at)), ...cutByColumn(segment.words.slice(at), extents)];
  }
  return (
    cutAtUnit(segment, extents, columns) ??
    (contentOf(segment) === "text" && !holdsEnds(segment, columns)
      ? [segment]
      : cutByColumn(segment.words, extents))
  );
}

/** "10^9/L 4.0 11.0" under "Unit  Low  High", printed with little white between them. */
const holdsEnds = ({ words }: Segment, columns: readonly Column[]): boolean =>
  columns.some((c) => c.end) &&
  words.length > 1 &&
  isQuantity(words.at(-1)?.text ?? "") &&
  words.every((w) => isQuantity(w.text) || isUnit(w.text));

/** Where the result in words begins that goes on at `at`: "Reactive" says the contrary without the "Non" before it. */
function firstOfResult(words: readonly Word[], at: number): number {
  const starts = words.slice(1, at).map((_, i) => i + 1);
  return starts.find((from) => isValueWord(joinText(words.slice(from)))) ?? at;
}

/** A long name that runs up to the unit's column: "Glucose, fasting mg/dL". */
function cutAtUnit(segment: Segment, extents: readonly Rect[], columns: readonly Column[]): Segment[] | null {
  for (let at = 1; at < segment.words.length; at++) {
    const [head, tail] = [segmentOf(segment.words.slice(0, at)), segmentOf(segment.words.slice(at))];
    const own = extents.findIndex((e, i) => columns[i]?.role === "unit" && overlapX(e, tail.box) > 0);
    const extent = extents[own];
    if (extent && overlapX(extent, head.box) <= 0 && contentOf(tail) === "unit") return [head, tail];
  }
  return null;
}

/** Cuts where the words pass from under one column to under the next. */
function cutByColumn(words: readonly Word[], extents: readonly Rect[]): Segment[] {
  const parts: { column: number; words: Word[] }[] = [];
  for (const word of words) {
    const under = extents.flatMap((e, i) => (overlapX(e, word.box) > 0 ? [i] : []));
    const last = parts.at(-1);
    const column = under.length === 1 ? (under[0] ?? 0) : (last?.column ?? under[0] ?? 0);
    if (last && last.column === column) last.words.push(word);
    else parts.push({ column, words: [word] });
  }
  return parts.map((part) => segmentOf(part.words));
}

/** The cheapest columns for segments that stand in this order. */
function assign(
  segments: readonly Segment[],
  extents: readonly Rect[],
  columns: readonly Column[],
): Placed[] {
  let paths: { cost: number; path: number[] }[] = [{ cost: 0, path: [] }];
  for (const segment of segments) {
    const content = contentOf(segment);
    const size = segment.words[0]?.size ?? 10;
    const next: { cost: number; path: number[] }[] = [];
    columns.forEach((column, index) => {
      const extent = extents[index];
      if (!extent) return;
      const gap = Math.max(0, -overlapX(extent, segment.box)) / size;
      const own = PER_EM * gap + misfitOf(column, content) + startsBefore(segment.box, extent, size);
      let best: { cost: number; path: number[] } | null = null;
      for (const { cost, path } of paths) {
        const before = path.at(-1) ?? -1;
        if (before > index) continue;
        const shared = before === index ? SHARED : 0;
        if (!best || cost + own + shared < best.cost)
          best = { cost: cost + own + shared, path: [...path, index] };
      }
      if (best) next.push(best);
    });
    paths = next;
  }
  const cheapest = paths.reduce((a, b) => (b.cost < a.cost ? b : a), paths[0] ?? { cost: 0, path: [] });
  return segments.map((segment, i) => ({ segment, column: cheapest.path[i] ?? 0 }));
}

/** How ill a content sits in a column; one end of a range is a number. */
const misfitOf = (column: Column, content: Content): number =>
  column.end && content === "number" ? 0 : MISFIT[column.foreign ?? column.role][content];

/** A wide text belongs where it begins, not to every column that it runs into. */
const startsBefore = (box: Rect, extent: Rect, size: number): number =>
  extent.left - box.left > 2 * size && box.right - box.left > 2 * (extent.right - extent.left) ? 1.5 : 0;

/** Columns widened by what fits them without a doubt, never into a neighbour. */
function learn(headings: readonly Rect[], lines: readonly Placed[][], columns: readonly Column[]): Rect[] {
  return headings.map((heading, index) => {
    const column = columns[index];
    const [before, after] = [headings[index - 1], headings[index + 1]];
    // A remark that runs on under the next heading says nothing about where this column ends.
    const runsOn = ({ right }: Rect) => after !== undefined && right > after.right;
    const fitting = lines
      .filter((placed) => placed.length >= 2)
      .flat()
      .filter((p) => p.column === index && column && misfitOf(column, contentOf(p.segment)) === 0)
      .map((p) => p.segment.box)
      .filter((box) => !runsOn(box));
    const left = Math.min(heading.left, ...fitting.map((b) => b.left));
    const right = Math.max(heading.right, ...fitting.map((b) => b.right));
    return {
      ...heading,
      left: Math.max(left, before ? Math.min(before.right, heading.left) : left),
      right: Math.min(right, after ? Math.max(after.left, heading.right) : right),
    };
  });
}

/** A sentence: many words without a gap from under the name far into the other columns, and no value after it. */
function isProse(pieces: readonly Segment[], extents: readonly Rect[], columns: readonly Column[]): boolean {
  const value = extents[columns.findIndex((c) => c.role === "value")];
  const name = extents[columns.findIndex((c) => c.role === "name")];
  if (!value || !name) return false;
  return pieces.some((piece, index) => {
    const crosses = overlapX(piece.box, name) > 0 && overlapX(piece.box, value) > 0;
    if (!crosses || contentOf(piece) !== "text" || piece.words.length < 4) return false;
    const after = pieces.slice(index + 1).map(contentOf);
    return !after.some(
      (content) => content === "number" || content === "limit" || content === "word" || content === "range",
    );
  });
}
