import type { Line } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isWholeRange, startsLikeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import { isPlainValue } from "../values/value.ts";
import type { Role } from "../vocabulary/headings.ts";
import { isRangeLabel } from "../vocabulary/labels.ts";
import { isKnownNonResult, isMethodNote } from "../vocabulary/non-results.ts";
import { isNonResult } from "../vocabulary/value-words.ts";
import { type CellLine, intoCells, wordsOf } from "./cells.ts";
import { isBandName } from "./free-row.ts";
import type { Table } from "./heading-row.ts";
import { isBroken, isNameLike, nameText } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { rowFromCells } from "./row-from-cells.ts";
import { readTail } from "./tail.ts";

/** A table row being put together from one line or several. */
interface Draft {
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

export interface TableReading {
  readonly rows: RawRow[];
  /** Lines that are part of the table's rows, headings and notes. */
  readonly used: Set<Line>;
  /** Rows whose value is not to be seen. */
  readonly unread: readonly Line[];
  readonly section: string | null;
}

/** The rows of one table from the lines under its headings. */
export function readTable(lines: readonly Line[], table: Table, sectionBefore: string | null): TableReading {
  const entries = intoCells(lines, table);
  const state: State = { table, drafts: [], used: new Set(), unread: [], section: sectionBefore };
  entries.forEach((entry, index) => {
    if (!entry.prose) readEntry(state, entry, entries[index + 1]);
  });
  return {
    rows: state.drafts.map((d) => finish(d, table)),
    used: state.used,
    unread: state.unread,
    section: state.section,
  };
}

/** Beyond this many ems of white a word is in no column at all. */
const FAR = 8;

interface State {
  readonly table: Table;
  readonly drafts: Draft[];
  readonly used: Set<Line>;
  readonly unread: Line[];
  section: string | null;
}

function readEntry(state: State, entry: CellLine, next: CellLine | undefined): void {
  const { table, drafts, used } = state;
  const cell = (role: Role) => wordsOf(entry, table, role);
  const text = nameText(cell("name"));
  const hasValue = cell("value").length > 0 && entry.valueOff < FAR;
  if (hasValue && isNameLike(text) && isValueCell(entry, table, cell("value"), text)) {
    used.add(entry.line);
    if (!isKnownNonResult(text)) drafts.push(newDraft(entry, table, state.section));
    return;
  }
  const open = drafts.at(-1);
  const labelled = open && !hasValue && open.range.length === 0 ? labelledRange(entry.line) : [];
  if (open && labelled.length > 0 && follows(open, entry)) {
    open.range.push(...labelled);
    used.add(entry.line);
    return;
  }
  const under = open && follows(open, entry) ? open : undefined;
  if (hasValue) {
    if (text === "" && under && joinValue(under, cell("value"), entry)) used.add(entry.line);
    return;
  }
  const more = { name: cell("name"), range: cell("range"), unit: cell("unit") };
  const goesOn =
    text === ""
      ? more.range.length > 0 || more.unit.length > 0
      : !(isMethodNote(text) || isKnownNonResult(text)) && under && wraps(under, entry, next, text);
  if (under && goesOn) {
    used.add(entry.line);
    under.name.push(...more.name);
    under.range.push(...more.range);
    under.unit.push(...more.unit);
    under.last = entry;
  } else if (isNameLike(text) && startsLikeRange(joinText(more.range)) && isUnit(joinText(more.unit))) {
    // A row with everything but its value: the value can't be seen, and the person must know.
    used.add(entry.line);
    state.unread.push(entry.line);
  } else if (isSectionName(text) && more.range.length === 0 && more.unit.length === 0) state.section = text;
}

/** Words that are no known value count only where they stand as a cell of their own, right under the heading. */
function isValueCell(entry: CellLine, table: Table, value: readonly Word[], name: string): boolean {
  const bare = wordsOf(entry, table, "unit").length === 0 && wordsOf(entry, table, "range").length === 0;
  if (bare && isBandName(name)) return false;
  if (readTail(value, true) || isNonResult(joinText(value)) || /\d/.test(value[0]?.text ?? "")) return true;
  const ownCell = entry.line.segments.some((s) => s.words[0] === value[0]);
  return (
    ownCell &&
    entry.valueOff < 0.5 &&
    value.length <= 14 &&
    name.split(" ").length <= 8 &&
    !/[,;]$/.test(name)
  );
}

/** "Reference range: <100" on a line of its own under its row. */
function labelledRange(line: Line): readonly Word[] {
  const colon = line.words.findIndex((w) => /:$/.test(w.text));
  if (colon < 0 || !isRangeLabel(joinText(line.words.slice(0, colon + 1)))) return [];
  const range = line.words.slice(colon + 1);
  return isWholeRange(joinText(range)) ? range : [];
}

const isSectionName = (text: string): boolean =>
  !/[<>≤≥:]|\d[.,]\d/.test(text) && isNameLike(text) && !isMethodNote(text) && !isKnownNonResult(text);

function newDraft(entry: CellLine, table: Table, section: string | null): Draft {
  const previous = new Map<number, Word[]>();
  table.columns.forEach((column, index) => {
    const words = entry.cells.get(index);
    if (column.role === "previous" && words) previous.set(index, [...words]);
  });
  return {
    name: wordsOf(entry, table, "name"),
    value: wordsOf(entry, table, "value"),
    unit: wordsOf(entry, table, "unit"),
    range: wordsOf(entry, table, "range"),
    flag: wordsOf(entry, table, "flag"),
    previous,
    section,
    first: entry,
    last: entry,
    doubts: [],
  };
}

/** Close enough under the row's last line to belong to it. */
const follows = (open: Draft, entry: CellLine): boolean =>
  entry.line.page === open.last.line.page &&
  entry.line.baseline - open.last.line.baseline < 1.75 * Math.max(entry.line.size, open.last.line.size);

/** A text value that goes on in the next line. A second number is never joined. */
function joinValue(open: Draft, value: readonly Word[], entry: CellLine): boolean {
  const text = joinText(value);
  if (isPlainValue(joinText(open.value)) || isPlainValue(text) || startsLikeRange(text)) return false;
  open.value.push(...value);
  open.last = entry;
  if (!open.doubts.includes("value-wrapped")) open.doubts.push("value-wrapped");
  return true;
}

/** Does this line carry on the open row's name, rather than begin something new? */
function wraps(open: Draft, entry: CellLine, next: CellLine | undefined, text: string): boolean {
  const before = nameText(open.name);
  const above = entry.line.baseline - open.last.line.baseline;
  const below =
    next && next.line.page === entry.line.page
      ? next.line.baseline - entry.line.baseline
      : Number.POSITIVE_INFINITY;
  const [nameWord] = open.name;
  const word = entry.line.words[0];
  if (!nameWord || !word || Math.abs(word.size - nameWord.size) > 0.6) return false;
  if (word.bold !== nameWord.bold) return false;
  if (isBroken(before, text)) return above < 1.6 * entry.line.size;
  const indent = word.left - nameWord.left;
  return (
    above < below - 0.15 * entry.line.size &&
    above < 1.45 * entry.line.size &&
    indent > -1 &&
    indent < 2 * word.size
  );
}

function finish(draft: Draft, table: Table): RawRow {
  const history = [...draft.previous].map(([index, words]) => ({
    date: table.columns[index]?.heading ?? null,
    words,
  }));
  return rowFromCells({ ...draft, history, page: draft.first.line.page });
}
