import type { Word } from "../text/word.ts";
import { type CellLine, wordsOf } from "./cells.ts";
import type { Table } from "./heading-row.ts";

/** Lines closer than this, in font sizes, are too close for rows of their own: one cell is centred beside another. */
const HALF_PITCH = 1.15;
/** A name this far above its value may be its name, or a title. */
const LINE_ABOVE = 1.75;

/**
 * Joins lines of one row whose cells are centred: a name over two lines with the value between them. A value whose
 * name can only be the line above it is joined too, with a doubt.
 */
export function joinCentred(entries: readonly CellLine[], table: Table): CellLine[] {
  const out: CellLine[] = [];
  const taken = new Set<CellLine>();
  entries.forEach((entry, index) => {
    if (taken.has(entry)) return;
    const [above, below] = [out.at(-1), entries[index + 1]];
    const joined = needsName(entry, table) ? joinNames(entry, above, below, table) : null;
    if (joined?.above) out.pop();
    if (joined?.below) taken.add(joined.below);
    out.push(joined ? joined.row : entry);
  });
  return out;
}

/** The row of a value without a name and the lines that name it; null where none does. */
function joinNames(entry: CellLine, above: CellLine | undefined, below: CellLine | undefined, table: Table) {
  const names = (e: CellLine | undefined, pitch: number) =>
    e && isNameNear(e, entry, table, pitch) ? e : null;
  const [over, under] = [names(above, HALF_PITCH), names(below, HALF_PITCH)];
  if (over || under) return { row: join(entry, over, under, table), above: over, below: under };
  const title = isWhole(entry, table) ? names(above, LINE_ABOVE) : null;
  return (
    title && {
      row: { ...join(entry, title, null, table), doubts: ["name-above"] },
      above: title,
      below: null,
    }
  );
}

const has = (entry: CellLine, table: Table, role: Parameters<typeof wordsOf>[2]): boolean =>
  wordsOf(entry, table, role).length > 0;

const needsName = (entry: CellLine, table: Table): boolean =>
  !entry.prose && has(entry, table, "value") && !has(entry, table, "name");

const isWhole = (entry: CellLine, table: Table): boolean =>
  has(entry, table, "unit") || has(entry, table, "range");

const isNameNear = (name: CellLine, entry: CellLine, table: Table, pitch: number): boolean =>
  !name.prose &&
  has(name, table, "name") &&
  !has(name, table, "value") &&
  name.line.page === entry.line.page &&
  Math.abs(name.line.baseline - entry.line.baseline) < pitch * entry.line.size;

function join(entry: CellLine, above: CellLine | null, below: CellLine | null, table: Table): CellLine {
  const cells = new Map<number, readonly Word[]>();
  table.columns.forEach((_, column) => {
    const words = [above, entry, below].flatMap((e) => [...(e?.cells.get(column) ?? [])]);
    if (words.length > 0) cells.set(column, words);
  });
  const also = [above, below].flatMap((e) => (e ? [e.line, ...e.also] : []));
  return { ...entry, cells, also: [...entry.also, ...also] };
}
