import { isAnalyteName } from "@serenya/clinical";
import type { Word } from "../text/word.ts";
import { isNamedMethod, isNote } from "../vocabulary/non-results.ts";
import { type CellLine, wordsOf } from "./cells.ts";
import type { Table } from "./heading-row.ts";
import { nameText } from "./names.ts";

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
  if (isEndOfName(entry, table) || isBesideMethod(entry, table)) {
    const begun = names(above, LINE_ABOVE);
    const rest = isBesideMethod(entry, table) ? withoutName(entry, table) : entry;
    return begun && { row: join(rest, begun, null, table), above: begun, below: null };
  }
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

/** So many rules make a ruled table; fewer are ornaments. */
const RULES = 3;

/**
 * In a ruled table everything between two rules is one row: its lines are joined where exactly one of them has a
 * value, wherever in the row that one stands.
 */
export function joinRuled(entries: readonly CellLine[], table: Table): CellLine[] {
  // A row's first line may be the upper half of its range.
  const valued = (e: CellLine | undefined) => e !== undefined && has(e, table, "value");
  const begins = (e: CellLine, i: number) =>
    e.line.ruledOff && (valued(e) || (!entries[i + 1]?.line.ruledOff && valued(entries[i + 1])));
  if (entries.filter(begins).length < RULES) return joinHalves(entries, table);
  const rows: CellLine[][] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const near = last && entry.line.baseline - last.line.baseline < LINE_ABOVE * entry.line.size;
    if (row && near && !entry.line.ruledOff && row[0]?.line.ruledOff) row.push(entry);
    else rows.push([entry]);
  }
  return rows.flatMap((row) => {
    const valued = row.filter((e) => has(e, table, "value"));
    const [anchor] = valued;
    const plain = row.every((e) => !e.prose && !isNoteLine(e, table));
    const one = row.length > 1 && valued.length === 1 && anchor && plain;
    return one && !endsName(anchor, row, table) ? [joinAll(anchor, row, table)] : row;
  });
}

/**
 * Lines of a range or a unit alone that stand half a line above and below a value's line: its own, set around its
 * middle, and no part of the row above.
 */
function joinHalves(entries: readonly CellLine[], table: Table): CellLine[] {
  const isHalf = (e: CellLine | undefined, anchor: CellLine, other: CellLine | undefined): e is CellLine => {
    if (!e || e.prose || has(e, table, "value") || has(e, table, "name")) return false;
    const apart = (a: CellLine) => Math.abs(a.line.baseline - e.line.baseline);
    return apart(anchor) < HALF_PITCH * anchor.line.size && (!other || apart(anchor) < 0.8 * apart(other));
  };
  const taken = new Set<CellLine>();
  const rows = entries.map((entry, i) => {
    if (!has(entry, table, "value")) return entry;
    const [above, below] = [entries[i - 1], entries[i + 1]];
    const over = isHalf(above, entry, entries[i - 2]) ? above : null;
    const under = isHalf(below, entry, entries[i + 2]) ? below : null;
    if (!over || !under) return entry;
    taken.add(over).add(under);
    return join(entry, over, under, table);
  });
  return rows.filter((row) => !taken.has(row));
}

/** A known name that the other lines would make unknown: they hold a title, not more of the name. */
function endsName(anchor: CellLine, row: readonly CellLine[], table: Table): boolean {
  const own = nameText(wordsOf(anchor, table, "name"));
  const all = nameText(row.flatMap((e) => wordsOf(e, table, "name")));
  // The abbreviation behind a name makes anything before it known: "Liver panel ALT (GPT)".
  const bare = (name: string) => name.replace(/(?<=\S)\s*\([^()]*\)$/, "");
  const ends = (one: string, more: string) => one !== more && isAnalyteName(one) && !isAnalyteName(more);
  return ends(own, all) || ends(bare(own), bare(all));
}

const isNoteLine = (entry: CellLine, table: Table): boolean => {
  const name = nameText(wordsOf(entry, table, "name"));
  return isNote(name);
};

const has = (entry: CellLine, table: Table, role: Parameters<typeof wordsOf>[2]): boolean =>
  wordsOf(entry, table, role).length > 0;

const needsName = (entry: CellLine, table: Table): boolean =>
  !entry.prose &&
  has(entry, table, "value") &&
  (!has(entry, table, "name") || isEndOfName(entry, table) || isBesideMethod(entry, table));

/** "(million/mL)" alone beside a value: its name began in the line above. */
const isEndOfName = (entry: CellLine, table: Table): boolean =>
  /^[([][^()[\]]*[)\]]$/.test(nameText(wordsOf(entry, table, "name")));

/** "Method: ISE" beside a value with unit or range: the name stands in the line above, the value between the two. */
const isBesideMethod = (entry: CellLine, table: Table): boolean =>
  isNamedMethod(nameText(wordsOf(entry, table, "name"))) && isWhole(entry, table);

const withoutName = (entry: CellLine, table: Table): CellLine => ({
  ...entry,
  cells: new Map([...entry.cells].filter(([column]) => table.columns[column]?.role !== "name")),
});

const isWhole = (entry: CellLine, table: Table): boolean =>
  has(entry, table, "unit") || has(entry, table, "range");

const isNameNear = (name: CellLine, entry: CellLine, table: Table, pitch: number): boolean =>
  !name.prose &&
  !isNoteLine(name, table) &&
  has(name, table, "name") &&
  !has(name, table, "value") &&
  name.line.page === entry.line.page &&
  Math.abs(name.line.baseline - entry.line.baseline) < pitch * entry.line.size;

const join = (entry: CellLine, above: CellLine | null, below: CellLine | null, table: Table): CellLine =>
  joinAll(
    entry,
    [above, entry, below].filter((e) => e !== null),
    table,
  );

/** One row of several lines, in their order; the value's line gives its place. */
function joinAll(anchor: CellLine, lines: readonly CellLine[], table: Table): CellLine {
  const cells = new Map<number, readonly Word[]>();
  table.columns.forEach((_, column) => {
    const words = lines.flatMap((e) => [...(e.cells.get(column) ?? [])]);
    if (words.length > 0) cells.set(column, words);
  });
  const also = lines.filter((e) => e !== anchor).flatMap((e) => [e.line, ...e.also]);
  return { ...anchor, cells, also: [...anchor.also, ...also] };
}
