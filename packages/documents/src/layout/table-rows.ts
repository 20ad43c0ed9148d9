import { isAnalyteName } from "@serenya/clinical";
import { type Line, segmentOf } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isBandedRange, isWholeRange, RANGE_LABEL, startsLikeRange } from "../values/range.ts";
import { isUnit, saysNoUnit } from "../values/unit.ts";
import { isPlainValue, isQuantity } from "../values/value.ts";
import { type Role, roleOf } from "../vocabulary/headings.ts";
import { isRangeLabel } from "../vocabulary/labels.ts";
import {
  isContact,
  isKnownNonResult,
  isMethodNote,
  isNamedMethod,
  isRestated,
  isSignature,
} from "../vocabulary/non-results.ts";
import { namesPanel } from "../vocabulary/panels.ts";
import { isNonResult, isValueWord } from "../vocabulary/value-words.ts";
import { type CellLine, intoCells, wordsOf } from "./cells.ts";
import { joinCentred, joinRuled } from "./centred-rows.ts";
import type { Column } from "./column.ts";
import { contentOf } from "./content.ts";
import { isBandName } from "./free-row.ts";
import type { Table } from "./heading-row.ts";
import { isBroken, isNameLike, nameText } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { rowFromCells } from "./row-from-cells.ts";
import { sectionUnder } from "./section-under.ts";
import { readSeveralRows } from "./several-rows.ts";
import { readSeveralValues } from "./several-values.ts";
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

const isRightUnder = (above: Line, line: Line): boolean =>
  line.page === above.page && line.baseline - above.baseline < 1.75 * above.size;

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

const isNote = (text: string): boolean => isMethodNote(text) || isKnownNonResult(text);

/** "Fasting  92  mg/dL  70 - 100" is a result, whatever "Fasting: yes" is elsewhere. */
const isWholeRow = (entry: CellLine, table: Table): boolean =>
  isQuantity(joinText(wordsOf(entry, table, "value"))) &&
  isUnit(joinText(wordsOf(entry, table, "unit"))) &&
  startsLikeRange(joinText(wordsOf(entry, table, "range")));

/** "(H) = high (L) = low" says what signs mean. */
const isLegend = (name: string): boolean => /\S\s*=\s*\S/.test(name);

/** "Screening: < 5.5 % normal" under rows without colons, "Responsible: N. N. 4711": a note, unless its name is known. */
function isNoteLabel(entry: CellLine, table: Table, value: readonly Word[], name: string): boolean {
  const printed = joinText(wordsOf(entry, table, "name"));
  if (isAnalyteName(name)) return false;
  return /:\s\S/.test(name) || (/:$/.test(printed) && /^[<>≤≥]/.test(joinText(value)));
}

/** Words that are no known value count only where they stand as a cell of their own, right under the heading. */
function isValueCell(entry: CellLine, table: Table, value: readonly Word[], name: string): boolean {
  if ((isBandName(name) && !isWholeRow(entry, table)) || isLegend(name)) return false;
  if (
    isContact(entry.line.text) ||
    isSignature(joinText(value)) ||
    isNoteLabel(entry, table, value, name) ||
    (RANGE_LABEL.test(name) && startsLikeRange(name))
  )
    return false;
  // "1 / 2" beside a name that nobody knows counts pages.
  if (/^\d{1,3} ?\/ ?\d{1,3}$/.test(joinText(value)) && !isAnalyteName(name)) return false;
  // "Antigen  O  H": headings of another table.
  if (roleOf(name) === "name" && !isAnalyteName(name) && /^\p{L}{1,2}$/u.test(joinText(value))) return false;
  // Names under the heading for values head a table of their own.
  if (isAnalyteName(joinText(value)) && !readTail(value, true)) return false;
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
  !/[<>≤≥:]|\d[.,]\d/.test(text) && isNameLike(text) && !isNote(text);

function newDraft(entry: CellLine, table: Table, section: string | null): Draft {
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

/** Close enough under the row's last line to belong to it. */
const follows = (open: Draft, entry: CellLine): boolean =>
  entry.line.page === open.last.line.page &&
  entry.line.baseline - open.last.line.baseline < 1.75 * Math.max(entry.line.size, open.last.line.size);

/** A text value that goes on in the next line. A second number is never joined. */
function joinValue(open: Draft, value: readonly Word[], entry: CellLine): boolean {
  const text = joinText(value);
  // A number with its unit is whole, and a method no part of any value.
  const whole = readTail(open.value, true);
  const figures = /\d/.test(joinText(open.value) + text);
  if ((whole && whole.rest.length === 0 && (figures || !isSameCell(open, entry))) || isNote(text))
    return false;
  if (figures && (isPlainValue(joinText(open.value)) || isPlainValue(text))) return false;
  if (startsLikeRange(text)) return false;
  open.value.push(...value);
  open.last = entry;
  if (!open.doubts.includes("value-wrapped")) open.doubts.push("value-wrapped");
  return true;
}

/** Lines of one cell stand closer than rows of a table. */
const isSameCell = (open: Draft, entry: CellLine): boolean =>
  entry.line.baseline - open.last.line.baseline < 1.5 * entry.line.size;

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
  // A line of capitals under a name that is not in capitals is a title.
  if (/\p{Ll}{3}/u.test(before) && /^\p{Lu}[\p{Lu}\s&-]{3,}$/u.test(text)) return false;
  // "(Electrochemiluminescence - Cobas)" under a name that is whole says how it was measured.
  if (isAnalyteName(before) && /^\([^()]{15,}\)$/.test(text)) return false;
  if (!isBroken(before, text) && isAnalyteName(before) && !isAnalyteName(`${before} ${text}`)) return false;
  const whole = isAnalyteName(`${before} ${text}`) && !isAnalyteName(text);
  const completes = whole && (!isAnalyteName(before) || saysNoUnit(text));
  if (isBroken(before, text) || completes) return above < 1.75 * entry.line.size;
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
  // "Range - Units" over cells that hold both: the row's own unit stands behind the range.
  const unitInRange =
    table.columns.some((c) => c.role === "range" && /&|units?\b/i.test(c.heading)) ||
    (draft.unit.length === 0 && table.columns.some((c) => c.role === "unit"));
  return rowFromCells({ ...draft, history, page: draft.first.line.page, unitInRange });
}
