import type { RawRow } from "../layout/raw-row.ts";
import { joinText } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import { sideOf } from "./marks-in-column.ts";
import type { ReadRow } from "./result.ts";

/** What recognisers make of an arrow behind a number. */
const LIKE_ARROW = /^[1!|:;ltfTIJ↑↓]$/;
/** So many rows, or it is no column of arrows; where they stand exactly under each other two are enough. */
const ROWS = 3;
/** Arrows of one column begin at one place, in font sizes. */
const SLACK = 0.4;

/**
 * On a picture, "6,1 1" and "402 1" beside "3,9": an arrow that a recogniser took for a thin character. It is taken out
 * of the values where three rows or more have one behind a number that both readers saw, every one of those numbers is
 * out of its range, and no other one is: a digit that came apart from its number, or lost its mark, doesn't know ranges.
 */
export function withoutMisreadArrows(
  rows: readonly ReadRow[],
  read: (raw: RawRow) => ReadRow,
): readonly ReadRow[] {
  const bare = rows.map((row) => withoutArrow(row, read));
  const marked = bare.filter((row) => row !== null);
  const others = rows.filter((_, index) => bare[index] === null);
  const fits =
    (marked.length >= ROWS || (marked.length === ROWS - 1 && areInColumn(rows.filter((_, i) => bare[i])))) &&
    marked.every(({ result }) => sideOf(result) !== null) &&
    others.every(({ result }) => sideOf(result) === null);
  return fits ? rows.map((row, index) => bare[index] ?? row) : rows;
}

function withoutArrow({ raw }: ReadRow, read: (raw: RawRow) => ReadRow): ReadRow | null {
  const [value, arrow] = [raw.value.slice(0, -1), raw.value.at(-1)];
  const before = value.at(-1);
  if (!arrow || !before || !LIKE_ARROW.test(arrow.text) || !isQuantity(joinText(value))) return null;
  const seenTwice = value.every((word) => word.again === word.text);
  if (!seenTwice || arrow.left <= before.right) return null;
  return read({ ...raw, value, doubts: raw.doubts.filter((doubt) => doubt !== "value-unclear") });
}

/** The last characters of these values stand under each other, though the numbers before them may differ in length. */
function areInColumn(rows: readonly ReadRow[]): boolean {
  const arrows = rows.flatMap(({ raw }) => raw.value.slice(-1));
  const [first] = arrows;
  return arrows.every((arrow) => first && Math.abs(arrow.left - first.left) <= SLACK * arrow.size);
}
