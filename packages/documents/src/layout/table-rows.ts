import { isAnalyteName } from "@serenya/clinical";
import type { Line } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isBandedRange, isWholeRange, startsLikeRange } from "../values/range.ts";
import { isUnit, saysNoUnit } from "../values/unit.ts";
import { isPlainValue, isQuantity } from "../values/value.ts";
import { isRangeLabel } from "../vocabulary/labels.ts";
import { isKnownNonResult, isNamedMethod, isNote, isRestated } from "../vocabulary/non-results.ts";
import { namesPanel } from "../vocabulary/panels.ts";
import { isValueWord } from "../vocabulary/value-words.ts";
import { type CellLine, intoCells, wordsOf } from "./cells.ts";
import { joinCentred, joinRuled } from "./centred-rows.ts";
import { isBandName } from "./free-row.ts";
import type { Table } from "./heading-row.ts";
import { isNameLike, nameText } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { sectionUnder } from "./section-under.ts";
import { readSeveralRows } from "./several-rows.ts";
import { readSeveralValues } from "./several-values.ts";
import { type Draft, finish, newDraft } from "./table-row-draft.ts";
import { follows, isRightUnder, isSameCell, joinValue, labelledRange, wraps } from "./table-row-goes-on.ts";
import { readTail } from "./tail.ts";
import { isValueCell, isWholeRow } from "./value-cell.ts";

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
  const entries = joinCentred(joinRuled(intoCells(lines, table), table), table);
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

/** A line's part in the table: a row of its own, more of the row above it, a title, or nothing. */
function readEntry(state: State, entry: CellLine, next: CellLine | undefined): void {
  const { table } = state;
  if (state.used.has(entry.line)) return;
  if (isCentredTitle(state, entry)) {
    state.section = sectionUnder(state.section, nameText(entry.line.words));
    return;
  }
  const text = nameText(nameOf(state, entry));
  const value = entry.valueOff < FAR ? wordsOf(entry, table, "value") : [];
  // Left to be read as a line of its own.
  if (saysSeveral(entry, table, value)) return;
  if (value.length > 0 && isNameLike(text) && isValueCell(entry, table, value, text))
    beginRow(state, entry, text);
  else if (value.length === 0 && (takesRange(state, entry, next) || takesUnit(state, entry)))
    state.used.add(entry.line);
  else if (value.length > 0) readStrayValue(state, entry, value, text);
  else readValueless(state, entry, next, text);
}

/**
 * "Neutrophils 55.4 %  4.0  10^9/L" under headings for one value, "Colour  Yellow  |  Casts  None" under those of the
 * table above: a line with more results than these headings have room for.
 */
function saysSeveral(entry: CellLine, table: Table, value: readonly Word[]): boolean {
  const beside = [...wordsOf(entry, table, "unit"), ...wordsOf(entry, table, "range")];
  const named = entry.line.segments.some(
    ({ words, text }) =>
      words[0] && beside.includes(words[0]) && isAnalyteName(nameText(words)) && !isUnit(text),
  );
  if (named) return readSeveralRows(entry.line, null).length > 1;
  const numbers = entry.line.segments.filter((s) => value.some((w) => s.words.includes(w)));
  return numbers.length > 1 && readSeveralValues(entry.line, null).length > 1;
}

/** The row's own name, or the title of a table whose first row has none. */
function nameOf({ table, drafts }: State, entry: CellLine): readonly Word[] {
  const own = wordsOf(entry, table, "name");
  return own.length === 0 && drafts.length === 0 ? (table.title ?? []) : own;
}

function beginRow(state: State, entry: CellLine, text: string): void {
  for (const line of [entry.line, ...entry.also]) state.used.add(line);
  if (isCountOf(state, entry, text))
    state.drafts.push({
      ...newDraft(entry, state.table, state.section),
      name: [...(rowOver(state, entry)?.name ?? [])],
    });
  else if (isRestated(text)) return;
  else if (!isKnownNonResult(text) || isWholeRow(entry, state.table))
    state.drafts.push({
      ...newDraft(entry, state.table, state.section),
      name: [...nameOf(state, entry)],
    });
}

/** "soit  3,84 G/L" right under "Neutrophils  56,2 %": the count beside the share, a result of its own. */
function isCountOf(state: State, entry: CellLine, text: string): boolean {
  const share = rowOver(state, entry);
  const count = readTail(wordsOf(entry, state.table, "value"), true);
  if (!share || !count || !isRestated(text)) return false;
  const unit = joinText([...count.unit, ...wordsOf(entry, state.table, "unit")]);
  const shares = [...(readTail(share.value, true)?.unit ?? []), ...share.unit];
  return joinText(shares) === "%" && isQuantity(joinText(count.value)) && isUnit(unit) && !unit.includes("%");
}

/** The row above, where this line stands close enough under it. */
function rowOver(state: State, entry: CellLine): Draft | undefined {
  const open = state.drafts.at(-1);
  return open && follows(open, entry) ? open : undefined;
}

/** "Reference range: <100" under a row that has no range yet, or that label with the range right below it. */
function takesRange(state: State, entry: CellLine, next: CellLine | undefined): boolean {
  const open = rowOver(state, entry);
  if (!open || open.range.length > 0) return false;
  const below = next && isRangeLabel(nameText(entry.line.words)) && isRightUnder(entry.line, next.line);
  const range = below && isWholeRange(next.line.text) ? next.line.words : labelledRange(entry.line);
  open.range.push(...range);
  if (below && range.length > 0) state.used.add(next.line);
  return range.length > 0;
}

/** "K/uL" alone under a name whose row has no unit yet. */
function takesUnit(state: State, entry: CellLine): boolean {
  const open = rowOver(state, entry);
  const unit = entry.line.words.length === wordsOf(entry, state.table, "name").length ? entry.line.words : [];
  const text = joinText(unit);
  const takes = open?.unit.length === 0 && text.length > 1 && isUnit(text) && !saysNoUnit(text);
  if (takes) open.unit.push(...unit);
  return takes;
}

/** A value without a name goes on with a text value, or is shown as it stands. */
function readStrayValue(state: State, entry: CellLine, value: readonly Word[], text: string): void {
  if (text !== "") {
    // Whatever a row's name looks like: with value and unit or range it must not vanish.
    if ((!isNameLike(text) || isNamedMethod(text)) && isMeasured(entry, state.table, value))
      state.unread.push(entry.line);
    return;
  }
  state.used.add(entry.line);
  const over = rowOver(state, entry);
  const joined = over && joinValue(over, value, entry);
  if (!joined && isPlainValue(joinText(value))) state.unread.push(entry.line);
}

const isMeasured = (entry: CellLine, table: Table, value: readonly Word[]): boolean =>
  isQuantity(joinText(value)) &&
  (isUnit(joinText(wordsOf(entry, table, "unit"))) || isWholeRange(joinText(wordsOf(entry, table, "range"))));

function readValueless(state: State, entry: CellLine, next: CellLine | undefined, text: string): void {
  const { table } = state;
  const more = {
    name: wordsOf(entry, table, "name"),
    range: wordsOf(entry, table, "range"),
    unit: wordsOf(entry, table, "unit"),
  };
  const over = rowOver(state, entry);
  const beside = more.range.length > 0 || more.unit.length > 0;
  // A method under the name, and beside it the range's next band.
  const named = /^\p{L}/u.test(joinText(more.range)) && more.unit.length === 0;
  const band =
    over &&
    text !== "" &&
    (isNote(text) || named) &&
    over.range.length > 0 &&
    isBandedRange(joinText(more.range));
  const title = text === "" && over && isTitleBeside(over, more.range);
  const goesOn = over && !title && (text === "" ? beside : !isNote(text) && wraps(over, entry, next, text));
  if (goesOn || band) {
    state.used.add(entry.line);
    if (!band) over.name.push(...more.name);
    over.range.push(...more.range);
    over.unit.push(...more.unit);
    over.last = entry;
  } else if (isNameLike(text) && startsLikeRange(joinText(more.range)) && isUnit(joinText(more.unit))) {
    // A row with everything but its value: the value can't be seen, and the person must know.
    state.used.add(entry.line);
    state.unread.push(entry.line);
  } else if (title) state.section = sectionUnder(state.section, joinText(more.range));
  else if (isSectionName(text) && !beside && !isNoteBelow(over, entry))
    state.section = sectionUnder(state.section, text);
}

/**
 * "Full blood count" in the middle of the table, alone on its line. Under a result in words it may be more of that,
 * under a range more of its bands.
 */
function isCentredTitle(state: State, entry: CellLine): boolean {
  const { line } = entry;
  const taken = [...wordsOf(entry, state.table, "name"), ...wordsOf(entry, state.table, "range")];
  if (line.segments.length !== 1 || taken.length > 0) return false;
  const text = nameText(line.words);
  const over = rowOver(state, entry);
  const wordy = over !== undefined && isSameCell(over, entry) && !isQuantity(joinText(over.value));
  return (
    !wordy &&
    !/\d/.test(text) &&
    isSectionName(text) &&
    !isBandName(text) &&
    !isValueWord(text) &&
    namesPanel(text)
  );
}

/** In smaller print than the name right over it: how that was measured, most likely. */
const isNoteBelow = (over: Draft | undefined, entry: CellLine): boolean =>
  over !== undefined && entry.line.size < 0.95 * over.last.line.size;

/** A title that stands under the range's heading, below a row whose range is whole: "BIOCHEMISTRY". */
const isTitleBeside = (over: Draft, words: readonly Word[]): boolean => {
  const text = joinText(words);
  return isWholeRange(joinText(over.range)) && isSectionName(text) && !/\d/.test(text) && !isBandName(text);
};

const isSectionName = (text: string): boolean =>
  !/[<>≤≥:]|\d[.,]\d/.test(text) && isNameLike(text) && !isNote(text);
