import type { Line } from "../text/lines.ts";
import { joinText } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import { isKnownNonResult } from "../vocabulary/non-results.ts";
import { looksLikeResult, readFreeRow } from "./free-row.ts";
import { type Table, tablesHeadedBy } from "./heading-row.ts";
import { isNameLike, nameText } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { readStacked } from "./stacked-rows.ts";
import { readTable } from "./table-rows.ts";

export interface PageReading {
  readonly rows: RawRow[];
  /** Lines that look like results and are not among the rows. */
  readonly unread: Line[];
  /** Headings that are still in force at the foot of the page: the next page may go on without its own. */
  readonly tables: readonly Table[];
  readonly section: string | null;
}

/** What the page before leaves in force. */
export type Carried = Pick<PageReading, "tables" | "section">;

/** The rows of a page: those of tables under headings, then those that lines say on their own. */
export function readPage(lines: readonly Line[], pageWidth: number, carried: Carried): PageReading {
  const rows: RawRow[] = [];
  const unread: Line[] = [];
  // Headings of the page before hold only where this page has none of its own.
  const own = lines.some((line) => tablesHeadedBy(line, pageWidth).length > 0);
  let { tables, section }: Carried = own ? { tables: [], section: carried.section } : carried;
  let block: Line[] = [];
  const flush = () => {
    const reading = readBlock(block, tables, section);
    rows.push(...reading.rows);
    unread.push(...reading.unread);
    section = reading.section;
    block = [];
  };
  for (const line of lines) {
    const headed = tablesHeadedBy(line, pageWidth);
    if (headed.length === 0) {
      block.push(line);
      continue;
    }
    flush();
    tables = headed;
  }
  flush();
  return { rows, unread, tables, section };
}

function readBlock(lines: readonly Line[], tables: readonly Table[], sectionBefore: string | null) {
  const rows: RawRow[] = [];
  const unread: Line[] = [];
  const used = new Set<Line>();
  let section = sectionBefore;
  for (const table of tables) {
    if (!table.hasValues) continue;
    const reading = readTable(lines, table, section);
    rows.push(...reading.rows);
    unread.push(...reading.unread);
    for (const line of reading.used) used.add(line);
    section = reading.section;
  }
  const explained = tables.length > 0 && tables.every((t) => !t.hasValues);
  let heading = sectionBefore;
  const left: Line[] = [];
  for (const line of lines) {
    if (used.has(line)) continue;
    const free = readFreeRow(line, heading);
    if (explained && line.segments.length > 1 && !(free && isWholeRow(free))) continue;
    const row = free && explained ? { ...free, doubts: ["heading-unclear"] } : free;
    if (row) rows.push(row);
    else left.push(line);
    if (isSectionTitle(line)) heading = nameText(line.words);
  }
  const stacked = readStacked(left, heading);
  rows.push(...stacked.rows);
  unread.push(...left.filter((line) => !stacked.used.has(line) && looksLikeResult(line)));
  rows.sort((a, b) => (a.name[0]?.baseline ?? 0) - (b.name[0]?.baseline ?? 0));
  return { rows, unread, section: tables.length > 0 ? section : heading };
}

/** Under headings without one for values only a line with number, unit and range can be a result, in doubt. */
const isWholeRow = (row: RawRow): boolean =>
  isQuantity(joinText(row.value)) && row.unit.length > 0 && row.range.length > 0;

const isSectionTitle = (line: Line): boolean =>
  line.segments.length === 1 &&
  isNameLike(joinText(line.words)) &&
  !/\d{3}|[:<>≤≥]|\d[.,]\d/.test(line.text) &&
  !isKnownNonResult(line.text) &&
  line.words.length <= 8;
