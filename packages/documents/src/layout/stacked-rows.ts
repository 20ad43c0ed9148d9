import { isAnalyteName } from "@serenya/clinical";
import { overlapX } from "../geometry.ts";
import { type Line, type Segment, segmentOf } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isWholeRange, startsLikeRange } from "../values/range.ts";
import { isQuantity } from "../values/value.ts";
import { isRangeLabel, isResultLabel } from "../vocabulary/labels.ts";
import { isNote } from "../vocabulary/non-results.ts";
import {
  isLoneLabel,
  isSetIn,
  LABELLED_ABOVE,
  labelledRange,
  NAME_ABOVE,
  type Piece,
  RANGE_BELOW,
  rangeAbove,
  rangeBelow,
  rangeBeside,
  SCALE_BELOW,
  standsOver,
  unitAfterRange,
  unitBelow,
  withLabels,
  withoutUnitLabel,
} from "./card-pieces.ts";
import { isBandName } from "./free-row.ts";
import { isNameLike, nameText, trimName } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { readTail, type Tail } from "./tail.ts";
import { unglue } from "./unglue.ts";

/** How far under "Value" the number may stand, in line heights. */
const UNDER_LABEL = 2;

/** A page with more pieces holds no cards, and comparing each with each would take long. */
const MOST_PIECES = 1500;

export interface StackedReading {
  readonly rows: RawRow[];
  readonly used: Set<Line>;
}

/**
 * Results that are written downwards, as on cards and in blocks: the name, under it the value with its unit,
 * under that the range. Taken only where a value says by its own words that it is one: "Result: ..." before it,
 * or a unit beside it and a range below. `taken` are lines that are rows already: no name is looked for beyond them.
 */
export function readStacked(
  lines: readonly Line[],
  section: string | null,
  taken: readonly Line[] = [],
): StackedReading {
  const all = lines.flatMap((line) =>
    piecesOf(line).map((segment): Piece => {
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
    if (!card || isBeyondRow(card.parts, taken)) continue;
    rows.push(card.row);
    for (const part of card.parts) used.add(part.line);
  }
  return { rows, used };
}

/** What stands together on a line; a value with its unit and range is one, however far apart they stand. */
function piecesOf(line: Line): Segment[] {
  const begins = line.segments.length > 1 && /^[<>≤≥]?\d/.test(line.words[0]?.text ?? "");
  const tail = begins ? readTail(line.words, false) : null;
  const whole = tail && tail.rest.length === 0 && isWholeRange(joinText(tail.range));
  return whole ? [segmentOf(line.words)] : withLabels(line.segments);
}

/** The row whose value is this piece, and the pieces that it is made of. */
function readCard(
  piece: Piece,
  pieces: readonly Piece[],
  section: string | null,
): { row: RawRow; parts: Piece[] } | null {
  const own = readValuePiece(piece);
  if (!own) return null;
  const value = own.labelled ? own : { ...own, labelled: isUnderLabel(piece, pieces) };
  const { name, around } = nameAndRange(piece, pieces, value);
  const under = value.tail.unit.length === 0 ? unitBelow(piece, pieces) : null;
  const known = name !== null && isAnalyteName(nameText(name.segment.words));
  const told = value.tail.unit.length > 0 || under || around?.above || (known && around?.labelled);
  const ranged = value.tail.range.length > 0 && (value.tail.unit.length > 0 || known);
  const enough = value.labelled || ranged || (around && told);
  // A known name over a number with its unit, and no range: most likely a result, which a person must look at.
  const likely = !enough && name !== null && isLikely(name, value.tail);
  if (!name || !(enough || likely)) return null;
  const range = around ? around.words : value.tail.range;
  const below = under ? withoutUnitLabel(under.segment.words) : unitAfterRange(range);
  const unit = value.tail.unit.length > 0 ? value.tail.unit : below;
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

/** A row that was read stands between a value and what would be its name. */
const isBeyondRow = ([value, name]: readonly Piece[], taken: readonly Line[]): boolean =>
  value !== undefined &&
  name !== undefined &&
  taken.some(
    (line) =>
      line.page === value.line.page &&
      line.baseline > name.baseline + 0.5 * line.size &&
      line.baseline < value.baseline - 0.5 * line.size &&
      overlapX(line.box, value.segment.box) > 0 &&
      overlapX(line.box, name.segment.box) > 0,
  );

interface CardValue {
  readonly tail: Tail;
  readonly labelled: boolean;
}

/** A card's name stands over its left edge, be that the value or the range. */
function nameAndRange(piece: Piece, pieces: readonly Piece[], { tail, labelled }: CardValue) {
  const above = rangeAbove(piece, pieces, labelled ? SCALE_BELOW : RANGE_BELOW);
  const reach = labelled ? LABELLED_ABOVE : NAME_ABOVE;
  if (above) return { name: nameAbove(above, pieces, reach), around: { ...above, above: true } };
  const own = tail.range.length > 0;
  const beside = own ? null : rangeBeside(piece, pieces);
  const name = nameAbove(beside && beside.left < piece.left ? beside : piece, pieces, reach);
  const around = beside ?? (own ? null : rangeBelow(piece, pieces));
  return { name, around: around && { ...around, above: false } };
}

/** Units of doses alone say nothing: a plan of supplements has the same form. */
const isLikely = (name: Piece, { unit }: Tail): boolean =>
  /[/%]/.test(joinText(unit)) && isAnalyteName(nameText(name.segment.words));

/** A bare number that is an end of its own range may be the scale of a drawn bar. */
const isOwnEnd = (tail: Tail, range: readonly Word[]): boolean =>
  tail.unit.length === 0 &&
  [...joinText(range).matchAll(/\d+(?:[.,]\d+)?/g)].some(([end]) => end === joinText(tail.value));

/** A piece that begins with a value, or with "Result:" and a value. */
function readValuePiece(piece: Piece): CardValue | null {
  const words = unglue(piece.segment.words);
  const label = resultLabel(words);
  const labelled = label !== 0;
  const tail = readTail(words.slice(label), labelled);
  if (!tail || tail.rest.length > 0) return null;
  if (!labelled && !isQuantity(joinText(tail.value))) return null;
  return /\d{7}/.test(joinText(tail.value)) ? null : { tail, labelled };
}

/** "Value" alone in a line, between the range of a card and the number. */
const isUnderLabel = (piece: Piece, pieces: readonly Piece[]): boolean =>
  pieces.some(
    (label) =>
      isLoneLabel(label) &&
      label.line.page === piece.line.page &&
      label.baseline < piece.baseline &&
      piece.baseline - label.baseline < UNDER_LABEL * piece.size &&
      standsOver(label, piece) &&
      rangeAbove(label, pieces, LABELLED_ABOVE) !== null,
  );

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
    return value !== null && (value.labelled || value.tail.unit.length > 0 || isUnderLabel(p, pieces));
  };
  return said && pieces.some(isValue);
}

function nameAbove(piece: Piece, pieces: readonly Piece[], reach: number): Piece | null {
  const above = pieces
    .filter((p) => p.line.page === piece.line.page && p.baseline < piece.baseline - 0.5 * piece.size)
    .filter((p) => piece.baseline - p.baseline < reach * piece.size)
    .filter((p) => standsOver(p, piece) || isSetIn(p, piece))
    .sort((a, b) => b.baseline - a.baseline);
  for (const candidate of above) {
    const text = nameText(candidate.segment.words);
    if (isNote(text) || isRangeLabel(text) || isResultLabel(text)) continue;
    // Another value in between: the name is that one's.
    if (readValuePiece(candidate) || startsLikeRange(text)) return null;
    if (isBandName(text)) continue;
    return isNameLike(text) && text.split(" ").length <= 8 ? candidate : null;
  }
  return null;
}

function withoutNameLabel(words: readonly Word[]): readonly Word[] {
  const colon = words.findIndex((w) => /:$/.test(w.text));
  const label = joinText(words.slice(0, colon + 1));
  return /^(?:lab )?(?:test|analyte|component|examen|examen|esame|prueba|exame|untersuchung|parameter)(?: name)?:$/i.test(
    label,
  )
    ? words.slice(colon + 1)
    : words;
}
