import { isAnalyteName } from "@serenya/clinical";
import type { Line } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isWholeRange, startsLikeRange } from "../values/range.ts";
import { saysNoUnit } from "../values/unit.ts";
import { isPlainValue } from "../values/value.ts";
import { isRangeLabel } from "../vocabulary/labels.ts";
import { isNote } from "../vocabulary/non-results.ts";
import type { CellLine } from "./cells.ts";
import { isBroken, nameText } from "./names.ts";
import type { Draft } from "./table-row-draft.ts";
import { readTail } from "./tail.ts";

/** Close enough under the row's last line to belong to it. */
export const follows = (open: Draft, entry: CellLine): boolean =>
  entry.line.page === open.last.line.page &&
  entry.line.baseline - open.last.line.baseline < 1.75 * Math.max(entry.line.size, open.last.line.size);

/** Lines of one cell stand closer than rows of a table. */
export const isSameCell = (open: Draft, entry: CellLine): boolean =>
  entry.line.baseline - open.last.line.baseline < 1.5 * entry.line.size;

/** A text value that goes on in the next line. A second number is never joined. */
export function joinValue(open: Draft, value: readonly Word[], entry: CellLine): boolean {
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

/** Does this line carry on the open row's name, rather than begin something new? */
export function wraps(open: Draft, entry: CellLine, next: CellLine | undefined, text: string): boolean {
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

/** The very next line, as a label stands over what it labels. */
export const isRightUnder = (above: Line, line: Line): boolean =>
  line.page === above.page && line.baseline - above.baseline < 1.75 * above.size;

/** "Reference range: <100" on a line of its own under its row. */
export function labelledRange(line: Line): readonly Word[] {
  const colon = line.words.findIndex((w) => /:$/.test(w.text));
  if (colon < 0 || !isRangeLabel(joinText(line.words.slice(0, colon + 1)))) return [];
  const range = line.words.slice(colon + 1);
  return isWholeRange(joinText(range)) ? range : [];
}
