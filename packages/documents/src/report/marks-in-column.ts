import type { RawRow } from "../layout/raw-row.ts";
import { joinText, type Word } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import { flagMeaning } from "../vocabulary/flags.ts";
import type { ReadRow } from "./result.ts";

/** A comparator or a number's own sign stands closer to it than this, in font sizes. */
const APART = 0.85;
/** Marks of one column begin at one place, in font sizes. */
const SLACK = 0.4;

interface Marked {
  readonly mark: Word;
  /** The row with its mark as a flag. */
  readonly row: ReadRow;
}

/**
 * Rows whose `>`, `<`, `+` or `-` stands in a column of its own beside the values have it as a flag: the marks stand at
 * one place, apart from the numbers, on two rows or more; each says what number and range say, and no row without one
 * is out of its range. Else the sign stays part of the value, in doubt where it could be either.
 */
export function withMarksInColumn(
  rows: readonly ReadRow[],
  read: (raw: RawRow) => ReadRow,
): readonly ReadRow[] {
  const marked = rows.map((row) => markedRow(row, read));
  return rows.map((row, index) => {
    const own = marked[index];
    if (!own) return row;
    const column = marked.filter((other) => other !== null && isInColumn(other, own));
    const others = rows.filter((other, i) => other.raw.page === row.raw.page && marked[i] === null);
    if (column.length > 1 && others.every(({ result }) => sideOf(result) === null)) return own.row;
    return read({ ...row.raw, doubts: [...new Set([...row.raw.doubts, "value-unclear"])] });
  });
}

function markedRow({ raw }: ReadRow, read: (raw: RawRow) => ReadRow): Marked | null {
  const split = splitMark(raw.value);
  if (!split) return null;
  const { mark, value } = split;
  const doubts = raw.doubts.filter((doubt) => doubt !== "value-unclear");
  const row = read({ ...raw, value, flag: [mark, ...raw.flag], doubts });
  const side = sideOf(row.result);
  return side !== null && side === meaningOf(mark) ? { mark, row } : null;
}

function splitMark(words: readonly Word[]): { mark: Word; value: readonly Word[] } | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2) return null;
  const [after, before] = [words.slice(1), words.slice(0, -1)];
  if (meaningOf(first) && isQuantity(joinText(after)) && isApart(first, after[0]))
    return { mark: first, value: after };
  return meaningOf(last) && isQuantity(joinText(before)) && isApart(before.at(-1), last)
    ? { mark: last, value: before }
    : null;
}

const isApart = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && right.left - left.right > APART * right.size;

const isInColumn = (one: Marked, other: Marked): boolean =>
  one.mark.page === other.mark.page && Math.abs(one.mark.left - other.mark.left) < SLACK * one.mark.size;

const meaningOf = ({ text }: Word) =>
  /^\+{1,2}$/.test(text)
    ? "high"
    : /^[-–−]{1,2}$/.test(text)
      ? "low"
      : /^[<>]$/.test(text)
        ? flagMeaning(text)
        : null;

/** On which side of its own printed range a number is. */
export function sideOf({ value, range }: ReadRow["result"]): "low" | "high" | null {
  if (value.kind !== "quantity" || value.comparator !== null || !range) return null;
  if (range.high !== null && value.number > range.high) return "high";
  return range.low !== null && value.number < range.low ? "low" : null;
}
