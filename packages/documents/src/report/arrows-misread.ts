import { parseUnit } from "@serenya/clinical";
import type { RawRow } from "../layout/raw-row.ts";
import { joinText, type Word } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import { sideOf } from "./marks-in-column.ts";
import type { ReadRow } from "./result.ts";

/** What recognisers make of an arrow or a small triangle behind a number. */
const LIKE_ARROW = /^[1!|:;ltfTIJAVv^↑↓▲▼]$/;
/** The same before a unit, where a letter might be a prefix: these are none. */
const LIKE_TRIANGLE = /^[AVv^<>!|↑↓▲▼]$/;
/** A triangle or an arrow behind a number, and no figure. */
const TRIANGLE = /^[AVv^↑↓▲▼]$/;
/** So many rows, or it is no column of arrows; where they stand exactly under each other two are enough. */
const ROWS = 3;
/** Arrows of one column begin at one place, in font sizes. */
const SLACK = 0.4;

/** A row without what may have been an arrow, and that sign. */
interface Bare {
  readonly row: ReadRow;
  readonly arrow: Word;
}

/**
 * On a picture, "6,1 1" and "402 V ng/L" beside "3,9": an arrow that a recogniser took for a thin character. What no
 * reader takes for a figure is taken out where the number, which both saw, is out of its range. Else three rows or more
 * must be marked, every one of those numbers be out of its range, and no number without a mark: a digit that came apart
 * from its number, or lost its mark, doesn't know ranges. Marks that were read as flags count too, unless a figure is to
 * be taken out that both readers saw.
 */
export function withoutMisreadArrows(
  given: readonly ReadRow[],
  read: (raw: RawRow) => ReadRow,
): readonly ReadRow[] {
  const rows = given.map((row) => withoutTriangle(withoutArrowBeforeUnit(row, read), read));
  const bare = rows.map((row) => withoutArrow(row, read));
  const marked = bare.filter((found) => found !== null);
  const others = rows.filter((_, index) => bare[index] === null);
  const outside = others.filter(({ result }) => sideOf(result) !== null);
  const flagged = marked.some(({ arrow }) => isFigure(arrow)) ? 0 : outside.length;
  const enough = marked.length + flagged >= ROWS || (marked.length === ROWS - 1 && areInColumn(marked));
  const fits =
    marked.length > 0 &&
    enough &&
    marked.every(({ row }) => sideOf(row.result) !== null) &&
    outside.every((row) => row.result.printed.flag !== null || !given.includes(row));
  return fits ? rows.map((row, index) => bare[index]?.row ?? row) : rows;
}

/** The signs stand under each other, though the numbers before them may differ in length. */
const areInColumn = ([first, ...rest]: readonly Bare[]): boolean =>
  rest.every(({ arrow }) => first && Math.abs(arrow.left - first.arrow.left) <= SLACK * arrow.size);

const isFigure = ({ text, again }: Word): boolean => /\d/.test(text) && again === text;

function withoutArrow({ raw }: ReadRow, read: (raw: RawRow) => ReadRow): Bare | null {
  const [value, arrow] = [raw.value.slice(0, -1), raw.value.at(-1)];
  const before = value.at(-1);
  if (!arrow || !before || !LIKE_ARROW.test(arrow.text) || !isQuantity(joinText(value))) return null;
  const seenTwice = value.every((word) => word.again === word.text);
  if (!seenTwice || arrow.left <= before.right) return null;
  const row = read({ ...raw, value, doubts: raw.doubts.filter((doubt) => doubt !== "value-unclear") });
  // Without a range nothing says on which side of it the number is.
  return row.result.range === null ? null : { arrow, row };
}

/** "64 V", "4.06 1" of which the other reader sees "4.06 A". */
function withoutTriangle(row: ReadRow, read: (raw: RawRow) => ReadRow): ReadRow {
  const bare = withoutArrow(row, read);
  const isTriangle = bare && [bare.arrow.text, bare.arrow.again ?? ""].some((text) => TRIANGLE.test(text));
  return isTriangle && sideOf(bare.row.result) !== null ? bare.row : row;
}

function withoutArrowBeforeUnit(row: ReadRow, read: (raw: RawRow) => ReadRow): ReadRow {
  const unit = afterArrow(row.raw.unit);
  return unit === null || sideOf(row.result) === null ? row : read({ ...row.raw, unit });
}

/** The words of a unit behind a sign that is none of it; they may have been looked at as one. */
function afterArrow([first, ...rest]: readonly Word[]): readonly Word[] | null {
  if (first?.again === undefined) return null;
  const [arrow = "", unit] = first.text.split(/ (.*)/u);
  if (!LIKE_TRIANGLE.test(arrow)) return null;
  const again = first.again?.replace(/^\S{1,2} /u, "") ?? null;
  const words = unit === undefined ? rest : [{ ...first, text: unit, again }, ...rest];
  return parseUnit(joinText(words)) === null ? null : words;
}
