import { overlapX } from "../geometry.ts";
import type { Line, Segment } from "../text/lines.ts";
import type { Word } from "../text/word.ts";
import { type DateOrder, looksLikeDate } from "../values/date.ts";
import { findNewest } from "../values/newest.ts";
import { isQuantity } from "../values/value.ts";
import { readFreeRow } from "./free-row.ts";
import type { RawRow } from "./raw-row.ts";
import { readTail } from "./tail.ts";

/** "Datum", "Date", in six languages and more. */
const DATE = /^(?:datum|date|fecha|data|dato)\s*:?$/i;
/** Lines of other kinds between rows; more end the table. */
const BETWEEN = 3;

interface DatedLines {
  readonly rows: RawRow[];
  readonly used: Set<Line>;
  /** Those with values under earlier dates alone: they say no result. */
  readonly unread: Line[];
}

/**
 * A cumulative report whose only heading are its dates: "Datum : 03.04.24  17.01.24", and below it a name, a value
 * under each date, then unit and range. The newest date has the results, the others are their history.
 */
export function readDatedLines(lines: readonly Line[], section: string | null, order: DateOrder): DatedLines {
  const reading: DatedLines = { rows: [], used: new Set(), unread: [] };
  lines.forEach((line, index) => {
    const dates = datesOf(line);
    const found = newestOf(dates, order);
    if (!found) return;
    const { newest, doubts } = found;
    let other = 0;
    for (const below of lines.slice(index + 1)) {
      const row = other <= BETWEEN ? rowOf(below, dates, newest, section) : null;
      other = row ? 0 : other + 1;
      if (row) reading.used.add(below);
      if (row === "earlier only") reading.unread.push(below);
      else if (row) reading.rows.push({ ...row, doubts: [...row.doubts, ...doubts] });
    }
    if (reading.used.size > 0) reading.used.add(line);
  });
  return reading;
}

/** The date that has the results, and a doubt where it is not certain; null where there are no two dates. */
function newestOf(dates: readonly Segment[], order: DateOrder) {
  const texts = dates.map((date) => date.text);
  const found = findNewest(texts, order);
  const newest = dates[found?.index ?? -1];
  if (dates.length < 2 || !found || !newest) return null;
  const once = texts.filter((text) => text === newest.text).length === 1;
  return { newest, doubts: found.certain && once ? [] : ["newest-unclear"] };
}

/** The dates of a line that holds nothing else but their label. */
function datesOf({ segments }: Line): readonly Segment[] {
  const [label, ...rest] = segments;
  const dates = rest.filter((s) => !/^:$/.test(s.text));
  return label && DATE.test(label.text) && dates.every((s) => looksLikeDate(s.text)) ? dates : [];
}

function rowOf(
  line: Line,
  dates: readonly Segment[],
  newest: Segment,
  section: string | null,
): RawRow | "earlier only" | null {
  const under = line.segments.flatMap((cell) => {
    const date = dates.find((d) => overlapX(d.box, cell.box) > 0);
    return date ? [{ cell, date }] : [];
  });
  const value = under.find((u) => u.date === newest)?.cell;
  const [first] = under;
  const last = under.at(-1);
  if (!first || !last || under.length > dates.length) return null;
  if (!under.every(({ cell }) => isNumber(cell.words) || /^[-–—]+$/.test(cell.text))) return null;
  if (!value || !isNumber(value.words)) return "earlier only";
  const name = line.words.filter((w) => w.right <= first.cell.box.left && w.text !== ":");
  const after = line.words.filter((w) => w.left >= last.cell.box.right);
  const row = readFreeRow({ ...line, words: [...name, ...value.words, ...after] }, section);
  const history = under
    .filter(({ cell }) => cell !== value && isNumber(cell.words))
    .map(({ cell, date }) => ({ date: date.text, words: cell.words }));
  return row && { ...row, history };
}

/** A number with no more than a flag beside it. */
function isNumber(words: readonly Word[]): boolean {
  const tail = readTail(words, false);
  return tail !== null && isQuantity(tail.value.map((w) => w.text).join("")) && tail.rest.length === 0;
}
