import { isAnalyteName } from "@serenya/clinical";
import type { Line } from "../text/lines.ts";
import { joinText } from "../text/word.ts";
import type { DateOrder } from "../values/date.ts";
import { isQuantity } from "../values/value.ts";
import { isContact, isKnownNonResult } from "../vocabulary/non-results.ts";
import { namesPanel } from "../vocabulary/panels.ts";
import { readAnalyteColumns } from "./analyte-columns.ts";
import { contentOf } from "./content.ts";
import { readDatedLines } from "./dated-lines.ts";
import { withEarlierColumn } from "./earlier-column.ts";
import { readFreeRow } from "./free-row.ts";
import { headingLines } from "./heading-lines.ts";
import { type Table, tablesHeadedBy } from "./heading-row.ts";
import { readLabelledRow } from "./labelled-row.ts";
import { isNameLike, nameText } from "./names.ts";
import { readParagraphs } from "./paragraphs.ts";
import { withRangesBelow } from "./range-below.ts";
import { readRangeFirst } from "./range-first.ts";
import type { RawRow } from "./raw-row.ts";
import { toldLines } from "./result-like.ts";
import { hasRightToLeft, mirrored, withReadableName } from "./right-to-left.ts";
import { sectionUnder } from "./section-under.ts";
import { readSeveralRows } from "./several-rows.ts";
import { readSeveralValues } from "./several-values.ts";
import { readSlashRows } from "./slash-rows.ts";
import { readStacked } from "./stacked-rows.ts";
import { readTable } from "./table-rows.ts";
import { readTimedColumns } from "./timed-columns.ts";
import { readFindings, readWordsInColumn } from "./word-rows.ts";

export interface PageReading {
  readonly rows: RawRow[];
  /** Lines that look like results and are not among the rows. */
  readonly unread: Line[];
  /** Headings that are still in force at the foot of the page: the next page may go on without its own. */
  readonly tables: readonly Table[];
  readonly section: string | null;
}

/** What is known of a page before its rows: its width in points, and how the document writes dates. */
export interface PageFacts {
  readonly width: number;
  readonly order: DateOrder;
}

/** What the page before leaves in force. */
export type Carried = Pick<PageReading, "tables" | "section">;

/**
 * The rows of a page: those of tables under headings, then those that lines say on their own. A page with letters
 * that run to the left is read from either side, and the side from which its rows say more is its own.
 */
export function readPage(lines: readonly Line[], facts: PageFacts, carried: Carried): PageReading {
  const reading = readFromLeft(lines, facts, carried);
  if (!hasRightToLeft(lines)) return reading;
  const turned = mirrored(lines, facts.width);
  const other = readFromLeft(turned.lines, facts, carried);
  if (saidBy(other) <= saidBy(reading)) return { ...reading, rows: reading.rows.map(withReadableName) };
  return { ...other, rows: other.rows.map(turned.rowBack), unread: other.unread.map(turned.lineBack) };
}

/** How much the rows of a reading say. */
const saidBy = ({ rows }: PageReading): number =>
  rows.length +
  rows.filter((row) => row.unit.length > 0).length +
  rows.filter((row) => row.range.length > 0).length;

function readFromLeft(lines: readonly Line[], { width, order }: PageFacts, carried: Carried): PageReading {
  const rows: RawRow[] = [];
  const unread: Line[] = [];
  // Headings of the page before hold only where this page has none of its own.
  const own = lines.some((line, i) => headingsAt(line, lines, i, { width, order }).tables.length > 0);
  let { tables, section }: Carried = own ? { tables: [], section: carried.section } : carried;
  let block: Line[] = [];
  const flush = () => {
    const reading = readBlock(block, tables, { section, begun: rows.length > 0 }, order);
    rows.push(...reading.rows);
    unread.push(...reading.unread);
    section = reading.section;
    block = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const headed = headingsAt(line, lines, index, { width, order });
    if (headed.tables.length === 0) {
      if (headsUnknown(line)) {
        flush();
        tables = [];
      }
      block.push(line);
      continue;
    }
    const above = block.at(-1);
    flush();
    tables = headed.tables.map((table) => titled(table, line, above));
    index += headed.lines - 1;
  }
  flush();
  return { rows, unread, tables, section };
}

/** Four headings or more that nobody knows: whatever stands under them is no part of the table above. */
const headsUnknown = ({ segments }: Line): boolean =>
  segments.length >= 4 && segments.every((s) => !/\d{2}|^\d/.test(s.text) && contentOf(s) === "text");

/** Headings without one for names, right under the name of something measured, head that one result. */
function titled(table: Table, line: Line, above: Line | undefined): Table {
  const near = above !== undefined && line.baseline - above.baseline < 3 * line.size;
  if (!near || !table.hasValues || table.columns.some((c) => c.role === "name" && c.heading !== ""))
    return table;
  return above.segments.length === 1 && isAnalyteName(nameText(above.words))
    ? { ...table, title: above.words }
    : table;
}

/** The tables that a line heads, alone or with headings that the lines right below it add; and how many lines that took. */
function headingsAt(line: Line, lines: readonly Line[], index: number, { width, order }: PageFacts) {
  const alone = tablesHeadedBy(line, width, order);
  const more = headingLines(line, lines, index);
  const together = more.lines > 1 ? tablesHeadedBy(more.line, width, order) : [];
  const wrapped = more.line.segments.length === line.segments.length;
  return countOf(together) > countOf(alone) || (wrapped && together.length > 0)
    ? { tables: together, lines: more.lines }
    : { tables: alone, lines: 1 };
}

const countOf = (tables: readonly Table[]): number =>
  tables.flatMap((t) => t.columns.filter((c) => c.role !== "other")).length;

/** What stands above a block of lines on its page: the title in force, and whether there were rows. */
interface Above {
  readonly section: string | null;
  readonly begun: boolean;
}

function readBlock(lines: readonly Line[], tables: readonly Table[], above: Above, order: DateOrder) {
  const rows: RawRow[] = [];
  const unread: Line[] = [];
  const used = new Set<Line>();
  let { section } = above;
  for (const table of tables) {
    if (!table.hasValues) continue;
    const reading = readTable(lines, table, section);
    rows.push(...reading.rows);
    unread.push(...reading.unread);
    for (const line of reading.used) used.add(line);
    section = reading.section;
  }
  const explained = tables.length > 0 && tables.every((t) => !t.hasValues);
  const free = readFreeLines(
    lines.filter((line) => !used.has(line)),
    explained,
    { ...above, begun: above.begun || rows.length > 0 },
    order,
  );
  rows.push(...free.rows);
  unread.push(...free.unread);
  rows.sort((a, b) => (a.name[0]?.baseline ?? 0) - (b.name[0]?.baseline ?? 0));
  return { rows, unread: [...new Set(unread)], section: tables.length > 0 ? section : free.heading };
}

/** What lines say without a table: rows of their own, tables of dates, cards; and what is left and must be told. */
function readFreeLines(
  lines: readonly Line[],
  explained: boolean,
  { section: sectionBefore, begun }: Above,
  order: DateOrder,
) {
  const dated = readAnalyteColumns(lines, sectionBefore, order);
  const listed = readDatedLines(lines, sectionBefore, order);
  for (const line of listed.used) dated.used.add(line);
  dated.rows.push(...listed.rows);
  const timed = readTimedColumns(
    lines.filter((line) => !dated.used.has(line)),
    sectionBefore,
  );
  const prose = explained
    ? { rows: [], used: new Set<Line>(), rest: [] }
    : readParagraphs(
        lines.filter((line) => !dated.used.has(line) && !timed.used.has(line)),
        sectionBefore,
      );
  const rows = [...dated.rows, ...timed.rows, ...prose.rows];
  const left: Line[] = [];
  let heading = sectionBefore;
  const titles: Title[] = [];
  for (const line of lines) {
    if (dated.used.has(line) || timed.used.has(line) || prose.used.has(line)) continue;
    const found = rowsOnLine(line, heading, explained);
    if (found) rows.push(...found);
    if (found?.length === 0) left.push(line);
    if (isSectionTitle(line, begun || rows.length > 0)) {
      heading = sectionUnder(heading, nameText(line.words));
      titles.push({ line, section: heading });
    }
  }
  const findings = explained ? [] : readFindings(left, sectionBefore);
  for (const row of findings.flatMap((found) => found.rows))
    rows.push({ ...row, section: titleOver(row, titles) ?? sectionBefore });
  const open = left.filter((line) => findings.every((found) => found.line !== line));
  const aligned = explained ? [] : [...readAligned(open, rows), ...readWordsInColumn(open, rows)];
  rows.push(...aligned.flatMap((found) => found.rows));
  const lost = open.filter((line) => aligned.every((found) => found.line !== line));
  const ranged = withRangesBelow(rows, lost);
  const stacked = readStacked(
    lost.filter((line) => !ranged.used.has(line)),
    sectionBefore,
    lines.filter((line) => !left.includes(line)),
  );
  const rest = lost.filter((line) => !stacked.used.has(line) && !ranged.used.has(line));
  // The names on cards look like titles until the cards are read.
  const real = titles.filter(({ line }) => !stacked.used.has(line));
  const cards = stacked.rows.map((row) => ({ ...row, section: titleOver(row, real) ?? sectionBefore }));
  const last = real.at(-1);
  const told = [...withEarlierColumn(ranged.rows, lines), ...cards];
  // Under headings without one for results a number beside a known name may be one, wherever it stands.
  const measured = explained ? rest.filter((line) => isAnalyteName(line.segments[0]?.text ?? "")) : [];
  const unread = [...listed.unread, ...measured, ...toldLines([...prose.rest, ...rest])];
  return { rows: told, unread, heading: last ? last.section : sectionBefore };
}

/** A line that is a title, and the section that begins with it. */
interface Title {
  readonly line: Line;
  readonly section: string;
}

/** The section of the last title above a row. */
function titleOver(row: RawRow, titles: readonly Title[]): string | null {
  const [first] = row.name;
  const over = first ? titles.findLast(({ line }) => line.baseline < first.baseline) : undefined;
  return over ? over.section : null;
}

/** How far rows that share a column may stand apart, in lines. */
const COLUMN_LINES = 5;

/** Lines that say too little on their own, and whose value stands in one column with rows above and below. */
function readAligned(lines: readonly Line[], rows: readonly RawRow[]): { line: Line; rows: RawRow[] }[] {
  return lines.flatMap((line) => {
    const beside = rows.filter(
      (row) => Math.abs((row.value[0]?.baseline ?? -1e4) - line.baseline) < COLUMN_LINES * 1.6 * line.size,
    );
    const row = beside.length < 2 ? null : readFreeRow(line, beside[0]?.section ?? null, beside);
    return row ? [{ line, rows: [row] }] : [];
  });
}

/** The rows that a line says on its own; null where it belongs to a table that only explains. */
function rowsOnLine(line: Line, heading: string | null, explained: boolean): RawRow[] | null {
  const labelled = readLabelledRow(line, heading);
  if (labelled) return [labelled];
  const chained = explained ? [] : readSlashRows(line, heading);
  if (chained.length > 0) return chained;
  const ranged = explained ? null : readRangeFirst(line, heading);
  if (ranged) return [ranged];
  const row = readFreeRow(line, heading);
  if (!explained) {
    if (row) return [row];
    const two = readSeveralValues(line, heading);
    return two.length > 0 ? two : readSeveralRows(line, heading);
  }
  if (row && (isWholeRow(row) || line.segments.length === 1))
    return [{ ...row, doubts: ["heading-unclear"] }];
  // A number in a cell of its own may be a result after all: then the person is told.
  const plain = line.segments.slice(1).some((s) => isQuantity(s.text));
  return line.segments.length === 1 || plain ? [] : null;
}

/** Under headings without one for values only a line with number, unit and range can be a result, in doubt. */
const isWholeRow = (row: RawRow): boolean =>
  isQuantity(joinText(row.value)) && row.unit.length > 0 && row.range.length > 0;

/** Above the first row of a page stand letterheads, addresses and names too: there a title must name what follows. */
const isSectionTitle = (line: Line, begun: boolean): boolean =>
  line.segments.length === 1 &&
  (begun || namesPanel(nameText(line.words))) &&
  isNameLike(joinText(line.words)) &&
  !/\d{3}|[:<>≤≥]|\d[.,]\d|\.{4}/.test(line.text) &&
  !isKnownNonResult(line.text) &&
  !isContact(line.text) &&
  line.words.length <= 8;
