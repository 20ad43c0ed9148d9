import { overlapX } from "../geometry.ts";
import { type Line, type Segment, segmentOf } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isBandedRange, isWholeRange, startsLikeRange } from "../values/range.ts";
import { isUnit, leadingUnitWords } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import { roleOf } from "../vocabulary/headings.ts";
import { holdsOnlyRangeLabels, isRangeLabel, isResultLabel } from "../vocabulary/labels.ts";
import { readTail } from "./tail.ts";

/** How far above a value its name may stand, and below it its range, in line heights. */
export const NAME_ABOVE = 4.2;
/** Above "Result:" only notes stand between it and its name, however wide the lines are set. */
export const LABELLED_ABOVE = 7.5;
export const RANGE_BELOW = 3.2;
/** A drawn bar stands between a range and the numbers of its scale. */
export const SCALE_BELOW = 5;
/** Lines of one row stand closer than this. */
const SET_IN = 1.7;

export interface Piece {
  readonly segment: Segment;
  readonly line: Line;
  readonly baseline: number;
  readonly left: number;
  readonly size: number;
}

/**
 * "Result......:   1.87 mIU/L": a label and what stands behind it, however far, are one piece. "Reference range < 200
 * Reference range > 40", the ranges of two cards set close, are two.
 */
export function withLabels(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments.flatMap(atLabels)) {
    const label = joined.at(-1);
    if (label && leadsTo(label, segment)) joined.splice(-1, 1, segmentOf([...label.words, ...segment.words]));
    else joined.push(segment);
  }
  return joined;
}

/** "Result:" leads to whatever follows, "Value" without a colon to a number with its unit, and "Range" to a range. */
function leadsTo(label: Segment, { words, text }: Segment): boolean {
  const [ofResult, ofRange] = [isResultLabel(label.text), isRangeLabel(label.text)];
  if (/[:.…]$/.test(label.text)) return ofResult || ofRange;
  const tail = ofResult ? readTail(words, true) : null;
  return (
    (tail !== null && tail.unit.length > 0 && tail.rest.length === 0) || (ofRange && startsLikeRange(text))
  );
}

/** A segment that begins with a range's label, cut where another one begins. */
function atLabels(segment: Segment): Segment[] {
  const { words } = segment;
  if (words.length < 4 || labelAt(words, 0) === 0) return [segment];
  const starts = words.flatMap((_, at) => (at === 0 || labelAt(words, at) > 0 ? [at] : []));
  // "Reference range": its second word may be a label, too.
  const own = starts.filter(
    (at, i) => i === 0 || at >= (starts[i - 1] ?? 0) + labelAt(words, starts[i - 1] ?? 0),
  );
  return own.map((at, i) => segmentOf(words.slice(at, own[i + 1])));
}

/** Words of the range's label that begins here, 0 where none does. */
function labelAt(words: readonly Word[], at: number): number {
  const lengths = [4, 3, 2, 1].filter((length) => at + length <= words.length);
  return lengths.find((length) => isLabelWords(words.slice(at, at + length))) ?? 0;
}

const isLabelWords = (words: readonly Word[]): boolean =>
  words.every(({ text }) => !/\d/.test(text)) && holdsOnlyRangeLabels(joinText(words));

/** A range, behind a label that says so or bare. */
export type RangePiece = Piece & { readonly words: readonly Word[]; readonly labelled: boolean };

/** "Normal range: 12.0 - 15.5 g/dL" between the name and the value, as patient portals print it. */
export function rangeAbove(piece: Piece, pieces: readonly Piece[], reach: number): RangePiece | null {
  const [first] = pieces
    .filter((p) => p.line.page === piece.line.page && p.baseline < piece.baseline - 0.5 * piece.size)
    .filter((p) => piece.baseline - p.baseline < reach * piece.size && standsOver(p, piece))
    // The numbers on a bar's scale, and "Value" over the number, stand between.
    .filter((p) => !isLoneLabel(p) && !isQuantity(p.segment.text))
    .sort((a, b) => b.baseline - a.baseline);
  const words = first && labelledRange(first.segment);
  return words ? { ...first, words, labelled: true } : null;
}

/** "Value" and nothing else on its line. */
export const isLoneLabel = ({ line, segment }: Piece): boolean =>
  line.segments.length === 1 && isResultLabel(segment.text);

/** The unit that only the range prints. */
export function unitAfterRange(range: readonly Word[]): readonly Word[] {
  for (let length = 1; length < range.length; length++) {
    const tail = range.slice(length);
    if (isWholeRange(joinText(range.slice(0, length))) && leadingUnitWords(tail) === tail.length) return tail;
  }
  return [];
}

/** The words behind "Reference range:", or behind "Range" right before a range; null where there is no such label. */
export function labelledRange({ words }: Segment): readonly Word[] | null {
  const colon = words.findIndex((w) => /:$/.test(w.text));
  if (colon >= 0 && isRangeLabel(joinText(words.slice(0, colon + 1)))) return words.slice(colon + 1);
  for (let length = 1; length < Math.min(4, words.length); length++) {
    const rest = joinText(words.slice(length));
    if (isRangeLabel(joinText(words.slice(0, length))) && startsLikeRange(rest)) return words.slice(length);
  }
  return null;
}

/** "Result: 5.9 %   Reference values: < 5.7 %": the range behind its label at the value's own height. */
export function rangeBeside(piece: Piece, pieces: readonly Piece[]): RangePiece | null {
  const beside = pieces.filter(
    (p) =>
      p !== piece &&
      p.line.page === piece.line.page &&
      Math.abs(p.baseline - piece.baseline) < 0.6 * Math.max(p.size, piece.size),
  );
  // The nearest on its right, else on its left.
  const right = beside.filter((p) => p.left > piece.left).sort((a, b) => a.left - b.left);
  const left = beside.filter((p) => p.left < piece.left).sort((a, b) => b.left - a.left);
  for (const other of [right[0], left[0]]) {
    const words = other && labelledRange(other.segment);
    const text = joinText(words ?? []);
    if (other && words && (startsLikeRange(text) || isBandedRange(text)))
      return { ...other, words, labelled: true };
  }
  return null;
}

/** The unit alone on the line under a large number. */
export function unitBelow(piece: Piece, pieces: readonly Piece[]): Piece | null {
  const [first] = pieces
    .filter((p) => p.line.page === piece.line.page && p.baseline > piece.baseline + 0.5 * p.size)
    .filter((p) => p.baseline - piece.baseline < RANGE_BELOW * p.size && standsOver(piece, p))
    .sort((a, b) => a.baseline - b.baseline);
  return first && isUnit(joinText(withoutUnitLabel(first.segment.words))) ? first : null;
}

/** "Units: mg/dL", "Test name: Glucose": the words behind the label. */
export const withoutUnitLabel = (words: readonly Word[]): readonly Word[] =>
  /^(?:units?|einheit|unit[ée]s?|unidad(?:es)?|unidade|unit[àa]):$/i.test(words[0]?.text ?? "")
    ? words.slice(1)
    : words;

export function rangeBelow(piece: Piece, pieces: readonly Piece[]): RangePiece | null {
  const [first] = pieces
    .filter((p) => p.line.page === piece.line.page && p.baseline > piece.baseline + 0.5 * piece.size)
    .filter((p) => p.baseline - piece.baseline < RANGE_BELOW * piece.size && standsOver(piece, p))
    // The numbers on a bar's scale are no range, and "Interpretation" may stand before it.
    .filter((p) => roleOf(p.segment.text) !== "flag")
    .filter((p) => !isQuantity(p.segment.text) && !isUnit(joinText(withoutUnitLabel(p.segment.words))))
    .sort((a, b) => a.baseline - b.baseline);
  if (!first) return null;
  const words = labelledRange(first.segment);
  if (words) return { ...first, words, labelled: true };
  return startsLikeRange(first.segment.text)
    ? { ...first, words: first.segment.words, labelled: false }
    : null;
}

/** One above the other: they begin near the same place, or share most of their width. */
export const standsOver = (upper: Piece, lower: Piece): boolean =>
  Math.abs(upper.left - lower.left) < 2.5 * lower.size ||
  overlapX(upper.segment.box, lower.segment.box) >
    0.8 * Math.min(upper.segment.box.right - upper.left, lower.segment.box.right - lower.left);

/** A line right below a name that stands alone on its own, set in. */
export const isSetIn = (name: Piece, piece: Piece): boolean =>
  piece.baseline - name.baseline < SET_IN * piece.size &&
  name.line.segments.length === 1 &&
  name.left < piece.left &&
  piece.segment.words.length === piece.line.words.length;
