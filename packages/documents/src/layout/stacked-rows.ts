import { isAnalyteName } from "@serenya/clinical";
import { overlapX } from "../geometry.ts";
import type { Line, Segment } from "../text/lines.ts";
import type { Word } from "../text/word.ts";
import { joinText } from "../text/word.ts";
import { isBandedRange, isWholeRange, startsLikeRange } from "../values/range.ts";
import { isUnit, leadingUnitWords } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import { isRangeLabel, isResultLabel } from "../vocabulary/labels.ts";
import { isKnownNonResult, isMethodNote } from "../vocabulary/non-results.ts";
import { isBandName } from "./free-row.ts";
import { isNameLike, nameText, trimName } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { readTail, type Tail, unglue } from "./tail.ts";

/** How far above a value its name may stand, and below it its range, in line heights. */
const NAME_ABOVE = 4.2;
const RANGE_BELOW = 3.2;
/** A drawn bar stands between a range and the numbers of its scale. */
const SCALE_BELOW = 5;

/** A page with more pieces holds no cards, and comparing each with each would take long. */
const MOST_PIECES = 1500;

interface Piece {
  readonly segment: Segment;
  readonly line: Line;
  readonly baseline: number;
  readonly left: number;
  readonly size: number;
}

export interface StackedReading {
  readonly rows: RawRow[];
  readonly used: Set<Line>;
}

/**
 * Results that are written downwards, as on cards and in blocks: the name, under it the value with its unit,
 * under that the range. Taken only where a value says by its own words that it is one: "Result: ..." before it,
 * or a unit beside it and a range below.
 */
export function readStacked(lines: readonly Line[], section: string | null): StackedReading {
  const all = lines.flatMap((line) =>
    line.segments.map((segment): Piece => {
      const [first] = segment.words;
      return {
        segment,
        line,
        baseline: first?.baseline ?? 0,
        left: segment.box.left,
        size: first?.size ?? 9,
      };
    }),
  );
  const rows: RawRow[] = [];
  const used = new Set<Line>();
  if (all.length > MOST_PIECES) return { rows, used };
  const scales = all.filter((piece) => isScale(piece, all));
  const pieces = all.filter((piece) => !scales.includes(piece));
  for (const piece of pieces) {
    const card = readCard(piece, pieces, section);
    if (!card) continue;
    rows.push(card.row);
    for (const part of card.parts) used.add(part.line);
  }
  return { rows, used };
}

/** The row whose value is this piece, and the pieces that it is made of. */
function readCard(
  piece: Piece,
  pieces: readonly Piece[],
  section: string | null,
): { row: RawRow; parts: Piece[] } | null {
  const value = readValuePiece(piece);
  if (!value) return null;
  const above = rangeAbove(piece, pieces, value.labelled ? SCALE_BELOW : RANGE_BELOW);
  const name = nameAbove(above ?? piece, pieces);
  const own = value.tail.range.length > 0;
  const under = value.tail.unit.length === 0 ? unitBelow(piece, pieces) : null;
  const around = above ?? (own ? null : (rangeBeside(piece, pieces) ?? rangeBelow(piece, pieces)));
  const known = name !== null && isAnalyteName(nameText(name.segment.words));
  const told = value.tail.unit.length > 0 || under || above || (known && around?.labelled);
  const enough = value.labelled || (around && told);
  // A known name over a number with its unit, and no range: most likely a result, which a person must look at.
  const likely = !enough && name !== null && isLikely(name, value.tail);
  if (!name || !(enough || likely)) return null;
  const range = around ? around.words : value.tail.range;
  const unit =
    value.tail.unit.length > 0
      ? value.tail.unit
      : under
        ? withoutUnitLabel(under.segment.words)
        : unitAfterRange(range);
  const row: RawRow = {
    page: piece.line.page,
    name: trimName(withoutNameLabel(name.segment.words)),
    value: value.tail.value,
    unit,
    range,
    flag: value.tail.flag,
    history: [],
    section,
    found: "stacked",
    doubts: [...(isOwnEnd(value.tail, range) ? ["value-or-limit"] : []), ...(likely ? ["name-above"] : [])],
  };
  return { row, parts: [piece, name, ...(around ? [around] : []), ...(under ? [under] : [])] };
}

/** Units of doses alone say nothing: a plan of supplements has the same form. */
const isLikely = (name: Piece, { unit }: Tail): boolean =>
  /[/%]/.test(joinText(unit)) && isAnalyteName(nameText(name.segment.words));

/** A bare number that is an end of its own range may be the scale of a drawn bar. */
const isOwnEnd = (tail: Tail, range: readonly Word[]): boolean =>
  tail.unit.length === 0 &&
  [...joinText(range).matchAll(/\d+(?:[.,]\d+)?/g)].some(([end]) => end === joinText(tail.value));

/** A piece that begins with a value, or with "Result:" and a value. */
function readValuePiece(piece: Piece): { tail: Tail; labelled: boolean } | null {
  const words = unglue(piece.segment.words);
  const label = resultLabel(words);
  const labelled = label > 0;
  const tail = readTail(words.slice(label), labelled);
  if (!tail || tail.rest.length > 0) return null;
  if (!labelled && !isQuantity(joinText(tail.value))) return null;
  return /\d{7}/.test(joinText(tail.value)) ? null : { tail, labelled };
}

/** How many leading words say "Result": with a colon, or right before a number. */
function resultLabel(words: readonly Word[]): number {
  for (let length = 1; length < Math.min(4, words.length); length++) {
    const ends = /:$/.test(words[length - 1]?.text ?? "") || /^[<>≤≥]?\d/.test(words[length]?.text ?? "");
    if (ends && isResultLabel(joinText(words.slice(0, length)))) return length;
  }
  return 0;
}

/**
 * A number on the scale of a drawn bar: it says an end of the range that is printed above it once more, without a
 * unit, and a value with its unit stands below.
 */
function isScale(piece: Piece, pieces: readonly Piece[]): boolean {
  if (!isQuantity(piece.segment.text)) return false;
  const near = (p: Piece, lines: number) =>
    p.line.page === piece.line.page && Math.abs(p.baseline - piece.baseline) < lines * p.size;
  const said = pieces.some(
    (p) =>
      p.baseline < piece.baseline &&
      near(p, SCALE_BELOW) &&
      labelledRange(p.segment)?.some((w) => w.text.replace(/^[<>≤≥=]+/, "") === piece.segment.text),
  );
  const isValue = (p: Piece) => {
    const value = p.baseline > piece.baseline && near(p, RANGE_BELOW) ? readValuePiece(p) : null;
    return value !== null && (value.labelled || value.tail.unit.length > 0);
  };
  return said && pieces.some(isValue);
}

function nameAbove(piece: Piece, pieces: readonly Piece[]): Piece | null {
  const above = pieces
    .filter((p) => p.line.page === piece.line.page && p.baseline < piece.baseline - 0.5 * piece.size)
    .filter((p) => piece.baseline - p.baseline < NAME_ABOVE * piece.size && standsOver(p, piece))
    .sort((a, b) => b.baseline - a.baseline);
  for (const candidate of above) {
    const text = nameText(candidate.segment.words);
    if (isMethodNote(text) || isKnownNonResult(text) || isRangeLabel(text) || isResultLabel(text)) continue;
    // Another value in between: the name is that one's.
    if (readValuePiece(candidate) || startsLikeRange(text)) return null;
    if (isBandName(text)) continue;
    return isNameLike(text) && text.split(" ").length <= 8 ? candidate : null;
  }
  return null;
}

/** A range, behind a label that says so or bare. */
type RangePiece = Piece & { readonly words: readonly Word[]; readonly labelled: boolean };

/** "Normal range: 12.0 - 15.5 g/dL" between the name and the value, as patient portals print it. */
function rangeAbove(piece: Piece, pieces: readonly Piece[], reach: number): RangePiece | null {
  const [first] = pieces
    .filter((p) => p.line.page === piece.line.page && p.baseline < piece.baseline - 0.5 * piece.size)
    .filter((p) => piece.baseline - p.baseline < reach * piece.size && standsOver(p, piece))
    .sort((a, b) => b.baseline - a.baseline);
  const words = first && labelledRange(first.segment);
  return words ? { ...first, words, labelled: true } : null;
}

/** The unit that only the range prints. */
function unitAfterRange(range: readonly Word[]): readonly Word[] {
  for (let length = 1; length < range.length; length++) {
    const tail = range.slice(length);
    if (isWholeRange(joinText(range.slice(0, length))) && leadingUnitWords(tail) === tail.length) return tail;
  }
  return [];
}

/** The words behind "Reference range:"; null where the segment begins with no such label. */
function labelledRange(segment: Segment): readonly Word[] | null {
  const colon = segment.words.findIndex((w) => /:$/.test(w.text));
  const label = joinText(segment.words.slice(0, colon + 1));
  return colon >= 0 && isRangeLabel(label) ? segment.words.slice(colon + 1) : null;
}

/** "Result: 5.9 %   Reference values: < 5.7 %": the range behind its label at the value's own height. */
function rangeBeside(piece: Piece, pieces: readonly Piece[]): RangePiece | null {
  const right = pieces.find(
    (p) =>
      p.line.page === piece.line.page &&
      p.left > piece.left &&
      Math.abs(p.baseline - piece.baseline) < 0.6 * Math.max(p.size, piece.size),
  );
  const words = right && labelledRange(right.segment);
  return right && words && (startsLikeRange(joinText(words)) || isBandedRange(joinText(words)))
    ? { ...right, words, labelled: true }
    : null;
}

/** The unit alone on the line under a large number. */
function unitBelow(piece: Piece, pieces: readonly Piece[]): Piece | null {
  const [first] = pieces
    .filter((p) => p.line.page === piece.line.page && p.baseline > piece.baseline + 0.5 * p.size)
    .filter((p) => p.baseline - piece.baseline < RANGE_BELOW * p.size && standsOver(piece, p))
    .sort((a, b) => a.baseline - b.baseline);
  return first && isUnit(joinText(withoutUnitLabel(first.segment.words))) ? first : null;
}

/** "Units: mg/dL", "Test name: Glucose": the words behind the label. */
const withoutUnitLabel = (words: readonly Word[]): readonly Word[] =>
  /^(?:units?|einheit|unit[ée]s?|unidad(?:es)?|unidade|unit[àa]):$/i.test(words[0]?.text ?? "")
    ? words.slice(1)
    : words;

function withoutNameLabel(words: readonly Word[]): readonly Word[] {
  const colon = words.findIndex((w) => /:$/.test(w.text));
  const label = joinText(words.slice(0, colon + 1));
  return /^(?:lab )?(?:test|analyte|component|examen|examen|esame|prueba|exame|untersuchung|parameter)(?: name)?:$/i.test(
    label,
  )
    ? words.slice(colon + 1)
    : words;
}

function rangeBelow(piece: Piece, pieces: readonly Piece[]): RangePiece | null {
  const [first] = pieces
    .filter((p) => p.line.page === piece.line.page && p.baseline > piece.baseline + 0.5 * piece.size)
    .filter((p) => p.baseline - piece.baseline < RANGE_BELOW * piece.size && standsOver(piece, p))
    // The numbers on a bar's scale are no range.
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
const standsOver = (upper: Piece, lower: Piece): boolean =>
  Math.abs(upper.left - lower.left) < 2.5 * lower.size ||
  overlapX(upper.segment.box, lower.segment.box) >
    0.8 * Math.min(upper.segment.box.right - upper.left, lower.segment.box.right - lower.left);
