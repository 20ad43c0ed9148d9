import { centreX, overlapX, type Rect } from "../geometry.ts";
import { type Line, type Segment, segmentOf } from "../text/lines.ts";
import type { Word } from "../text/word.ts";
import type { Role } from "../vocabulary/headings.ts";
import type { Column, Table } from "./heading-row.ts";
import { readTail } from "./tail.ts";

/** A line of a table, its words by column. */
export interface CellLine {
  readonly line: Line;
  /** Words of each column, by the column's place in the table. */
  readonly cells: ReadonlyMap<number, readonly Word[]>;
  /** The words run across columns as sentences do: not a row. */
  readonly prose: boolean;
}

/** The words of all columns of one role, left to right. */
export const wordsOf = (entry: CellLine, table: Table, role: Role): Word[] =>
  table.columns.flatMap((column, index) => (column.role === role ? [...(entry.cells.get(index) ?? [])] : []));

/** Puts the words of lines into the columns of their table. Columns grow with what clearly stands in them. */
export function intoCells(lines: readonly Line[], table: Table): CellLine[] {
  const extents = table.columns.map((c): Rect => ({ left: c.left, right: c.right, top: 0, bottom: 0 }));
  for (const line of lines) for (const segment of inside(line, table)) grow(extents, segment);
  return lines.map((line) => {
    const cells = new Map<number, Word[]>();
    let prose = false;
    for (const segment of inside(line, table)) {
      const placed = place(segment, extents, table.columns);
      if (placed === null) {
        prose = true;
        continue;
      }
      for (const [column, words] of placed) cells.set(column, [...(cells.get(column) ?? []), ...words]);
    }
    return { line, cells, prose };
  });
}

const inside = (line: Line, table: Table): Segment[] =>
  line.segments.filter((s) => centreX(s.box) >= table.left && centreX(s.box) < table.right);

/** A segment under one heading alone widens its column, up to the next heading. */
function grow(extents: Rect[], segment: Segment): void {
  const under = extents.flatMap((e, i) => (overlapX(e, segment.box) > 0 ? [i] : []));
  const [only] = under;
  const extent = only === undefined ? undefined : extents[only];
  if (under.length !== 1 || only === undefined || !extent) return;
  const before = extents[only - 1];
  const after = extents[only + 1];
  extents[only] = {
    ...extent,
    left: Math.max(Math.min(extent.left, segment.box.left), before ? before.right : Number.NEGATIVE_INFINITY),
    right: Math.min(Math.max(extent.right, segment.box.right), after ? after.left : Number.POSITIVE_INFINITY),
  };
}

/** The columns of a segment's words; null where it runs across columns as prose. */
function place(
  segment: Segment,
  extents: readonly Rect[],
  columns: readonly Column[],
): (readonly [number, readonly Word[]])[] | null {
  const under = extents.flatMap((e, i) => (overlapX(e, segment.box) > 1 ? [i] : []));
  if (under.length <= 1) return [[under[0] ?? nearest(segment.box, extents), segment.words]];
  const first = under[0] ?? 0;
  if (columns[first]?.role !== "name") {
    const byColumn = splitByColumn(segment.words, extents);
    return byColumn ?? [[first, segment.words]];
  }
  return splitAfterName(segment.words, first, extents, columns);
}

/** A name and its value so close that they came as one segment: cut where the value begins, under its heading. */
function splitAfterName(
  words: readonly Word[],
  name: number,
  extents: readonly Rect[],
  columns: readonly Column[],
): (readonly [number, readonly Word[]])[] | null {
  const value = columns.findIndex((c, i) => i > name && c.role === "value");
  const extent = extents[value];
  if (!extent) return null;
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (!word || overlapX(word.box, extent) <= 0) continue;
    const rest = words.slice(at);
    const tail = readTail(rest, false);
    if (!tail || tail.rest.length > 0) return null;
    return [[name, words.slice(0, at)], ...(splitByColumn(rest, extents) ?? [[value, rest] as const])];
  }
  const onlyName = overlapX(segmentOf(words).box, extent) < 0.2 * (extent.right - extent.left);
  return onlyName ? [[name, words]] : null;
}

/** Words that each stand clearly in one column, cut at the widest gaps; null where a word lies between two. */
function splitByColumn(
  words: readonly Word[],
  extents: readonly Rect[],
): (readonly [number, readonly Word[]])[] | null {
  const out: [number, Word[]][] = [];
  for (const word of words) {
    const under = extents.flatMap((e, i) => (overlapX(e, word.box) > 0 ? [i] : []));
    if (under.length > 1) return null;
    const column = under[0] ?? out.at(-1)?.[0] ?? nearest(word.box, extents);
    const last = out.at(-1);
    if (last && last[0] === column) last[1].push(word);
    else if (last && last[0] > column) return null;
    else out.push([column, [word]]);
  }
  return out;
}

function nearest(box: Rect, extents: readonly Rect[]): number {
  let best = 0;
  let bestGap = Number.POSITIVE_INFINITY;
  extents.forEach((extent, index) => {
    const gap = -overlapX(extent, box);
    if (gap < bestGap) [best, bestGap] = [index, gap];
  });
  return best;
}
