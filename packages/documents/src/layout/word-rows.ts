import { type Line, type Segment, segmentOf } from "../text/lines.ts";
import type { Word } from "../text/word.ts";
import { isKnownNonResult } from "../vocabulary/non-results.ts";
import { isStrongValueWord } from "../vocabulary/value-words.ts";
import { isBandName } from "./free-row.ts";
import { isNameLike, nameText, trimName } from "./names.ts";
import type { RawRow } from "./raw-row.ts";

/** So many findings make a list of them. */
const LIST = 3;
/** Rows that share a column stand no further apart, in lines. */
const LINES = 6;
/** A longer text is a sentence. */
const WORDS = 6;

interface Found {
  readonly line: Line;
  readonly rows: readonly RawRow[];
}

/**
 * Lists of what was looked for and whether it was found ("Norovirus  NOT DETECTED"), one or more a line: several such
 * lines say what they are, whether or not their names are known.
 */
export function readFindings(lines: readonly Line[], section: string | null): Found[] {
  const found = lines.flatMap((line) => {
    const { segments } = line;
    const pairs = segments.flatMap((name, i) => (i % 2 === 0 ? [{ name, word: segments[i + 1] }] : []));
    const rows = pairs.flatMap(({ name, word }) =>
      word && isStrongValueWord(word.text) && isName(name) ? [rowOf(line, name, word, section)] : [],
    );
    return rows.length > 0 && 2 * rows.length === segments.length ? [{ line, rows }] : [];
  });
  return found.reduce((n, { rows }) => n + rows.length, 0) >= LIST ? found : [];
}

/**
 * "Colour:  pale citrine" among rows whose names and values stand in the same two columns: a result in words that
 * no list knows.
 */
export function readWordsInColumn(lines: readonly Line[], rows: readonly RawRow[]): Found[] {
  return lines.flatMap((line) => {
    const [name, word, ...more] = line.segments.map(withoutColon).filter((s) => s.words.length > 0);
    if (!name || !word || more.length > 0 || word.words.length > WORDS || !isName(name)) return [];
    if (/\d{3}|[:.]$/.test(word.text)) return [];
    const beside = rows.filter(
      (row) =>
        isAt(row.name[0], name, line.size) &&
        isAt(row.value[0], word, line.size) &&
        Math.abs((row.value[0]?.baseline ?? 0) - line.baseline) < LINES * 1.6 * line.size,
    );
    const [first] = beside;
    return first && beside.length >= 2 ? [{ line, rows: [rowOf(line, name, word, first.section)] }] : [];
  });
}

const withoutColon = (segment: Segment): Segment => {
  const words = segment.words.filter((w) => w.text !== ":");
  return words.length === segment.words.length || words.length === 0
    ? { ...segment, words }
    : segmentOf(words);
};

const isName = ({ words }: Segment): boolean => {
  const text = nameText(words);
  return isNameLike(text) && !isKnownNonResult(text) && !isBandName(text) && !isStrongValueWord(text);
};

const isAt = (first: Word | undefined, { words }: Segment, size: number): boolean =>
  first !== undefined && Math.abs(first.left - (words[0]?.left ?? 0)) < 0.3 * size;

function rowOf(line: Line, name: Segment, word: Segment, section: string | null): RawRow {
  const rest = { unit: [], range: [], flag: [], history: [], section, found: "line", doubts: [] } as const;
  return { page: line.page, name: trimName(name.words), value: word.words, ...rest };
}
