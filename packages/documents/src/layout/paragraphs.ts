import { isAnalyteName } from "@serenya/clinical";
import { type Line, segmentOf } from "../text/lines.ts";
import { splitWord, type Word } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import { readFreeRow } from "./free-row.ts";
import { nameText } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { readSeveralRows } from "./several-rows.ts";

/** Lines of a paragraph stand closer than this, in font sizes. */
const PITCH = 1.9;
/** All lines but the last reach this share of the paragraph's width. */
const FULL = 0.7;
/** A longer text is no list of results, and would take long to try. */
const MOST_WORDS = 400;

export interface ParagraphReading {
  readonly rows: RawRow[];
  readonly used: Set<Line>;
  /** Those of them with a number that is in no row. */
  readonly rest: Line[];
}

/**
 * Results in running text that goes on from line to line: "Sodium was 138 mmol/L (135-145), potassium 4.8 mmol/L
 * (3.5-5.1) and creatinine ...". Taken only where the paragraph says more results than its lines do one by one; what
 * has no range beside it may be said of anything, and a person must look.
 */
export function readParagraphs(lines: readonly Line[], section: string | null): ParagraphReading {
  const reading = { rows: [] as RawRow[], used: new Set<Line>(), rest: [] as Line[] };
  for (const block of paragraphsOf(lines)) {
    const alone = block.filter((line) => readFreeRow(line, section) ?? readSeveralRows(line, section)[0]);
    if (alone.length === block.length) continue;
    const rows = rowsOf(block, section);
    const single = block.flatMap((line) => {
      const row = readFreeRow(line, section);
      return row ? [row] : readSeveralRows(line, section);
    });
    if (rows.length < 2 || rows.length <= single.length) continue;
    reading.rows.push(...rows);
    // A line with a number that is in no row may hold one more result.
    const taken = new Set(rows.flatMap((row) => [...row.name, ...row.value, ...row.range]).map((w) => w.box));
    const isTold = (line: Line) => line.words.every((w) => taken.has(w.box) || !isQuantity(w.text));
    for (const line of block) reading.used.add(line);
    reading.rest.push(...block.filter((line) => !isTold(line)));
  }
  return reading;
}

/** Lines of one piece each, one under the other from one left edge, all but the last of them full. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const follows =
      last &&
      last.page === line.page &&
      line.baseline - last.baseline < PITCH * line.size &&
      Math.abs(line.box.left - last.box.left) < line.size &&
      last.box.right - last.box.left > FULL * (line.box.right - line.box.left);
    if (block && follows && line.segments.length === 1) block.push(line);
    else if (line.segments.length === 1) blocks.push([line]);
    else blocks.push([]);
  }
  return blocks.filter((b) => b.length > 1 && b.reduce((n, line) => n + line.words.length, 0) < MOST_WORDS);
}

function rowsOf(block: readonly Line[], section: string | null): RawRow[] {
  const [first] = block;
  if (!first) return [];
  return piecesOf(inOneLine(block)).flatMap((words) => {
    const row = readFreeRow({ ...first, words, segments: [segmentOf(words)] }, section);
    if (!row || !isAnalyteName(nameText(row.name))) return [];
    const last = row.value[0];
    const doubts = row.range.length > 0 ? row.doubts : [...row.doubts, "in-sentence"];
    return last ? [{ ...row, page: last.page, doubts }] : [];
  });
}

/** The words as if they stood on one endless line; their boxes stay where they are. */
function inOneLine(block: readonly Line[]): Word[] {
  let end = 0;
  return block.flatMap((line) => {
    const start = line.words[0]?.left ?? 0;
    const shift = end === 0 ? 0 : end - start;
    const words = line.words.map((w) => ({ ...w, left: w.left + shift, right: w.right + shift }));
    end = (words.at(-1)?.right ?? 0) + 0.3 * line.size;
    return words;
  });
}

/** Between one result and the next. */
const AND = /^(?:and|und|et|y|e|sowie)$/i;
/** Between a name and its number. */
const WAS = /^(?:was|were|is|are|of|at|war|ist|lag|liegt|bei|est|était|fue|era|è|foi)$/i;

/** The text cut behind commas, semicolons and full stops, and before "and"; without the verbs before numbers. */
function piecesOf(words: readonly Word[]): Word[][] {
  const pieces: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]?.text ?? "";
    if (AND.test(word.text) && /\p{L}/u.test(next)) pieces.push([]);
    else if (!(WAS.test(word.text) && /^[<>≤≥]?\d/.test(next))) pieces.at(-1)?.push(withoutStop(word));
    if (/[,;]$|[\p{L}\d)\]%]\.$/u.test(word.text)) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1);
}

function withoutStop(word: Word): Word {
  const cut = /.[,;.]$/.test(word.text) ? splitWord(word, word.text.length - 1) : null;
  return cut ? { ...cut[0], left: word.left, right: word.right, box: word.box } : word;
}
