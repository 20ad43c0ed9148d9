import { isAnalyteName, parseUnit } from "@serenya/clinical";
import type { Line } from "../text/lines.ts";
import { joinText, splitWord, type Word } from "../text/word.ts";
import { looksLikeDate } from "../values/date.ts";
import { isWholeRange, RANGE_LABEL, startsLikeRange } from "../values/range.ts";
import { leadingUnitWords } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import { fold } from "../vocabulary/fold.ts";
import { BAND_WORD, isRangeLabel, isResultLabel } from "../vocabulary/labels.ts";
import { isContact, isKnownNonResult } from "../vocabulary/non-results.ts";
import { isStatusOf } from "../vocabulary/status-words.ts";
import { isSemiQuantity, leadingValueWords } from "../vocabulary/value-words.ts";
import { isNameLike, nameText, trimName } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { readTail, type Tail } from "./tail.ts";
import { unglue } from "./unglue.ts";

/** Units of doses: beside a name they are a prescription as likely as a result. */
const DOSE = /^(?:mg|mcg|µg|ug|μg|g|ml|iu|i\.?u\.?|units?|tab(?:let)?s?|drops?|puffs?|kg|cm|mm|m|%)$/i;

/** Dots that lead from a name to its value. */
const LEADER = /[.…_·]{3,}$/u;

/** A line with more words is no row, and would take long to try. */
const LONGEST_LINE = 40;

/**
 * A result on a line of its own, without any heading: a name, then a value, and everything after it explained
 * as flag, unit and range. Null where the line is anything else. `beside` are rows right above and below: a value
 * that stands in one column with theirs needs nothing else to be one.
 */
export function readFreeRow(
  line: Line,
  section: string | null,
  beside: readonly RawRow[] = [],
): RawRow | null {
  const words = withoutDate(unglue(line.words));
  const grown = organismRow(line, words, section);
  if (grown) return grown;
  if (isContact(line.text)) return null;
  if (words.length > LONGEST_LINE || beginsWithLabel(words) || beginsWithValue(words)) return null;
  for (let at = 1; at < words.length; at++) {
    const gap = (words[at]?.left ?? 0) - (words[at - 1]?.right ?? 0);
    // Behind a known name and a colon a letter may be a result: "Blood group: B".
    const known = /[:=]$/.test(words[at - 1]?.text ?? "") && isAnalyteName(nameText(words.slice(0, at)));
    const loose = gap > 0.95 * line.size || known || LEADER.test(words[at - 1]?.text ?? "");
    const tail = readTail(words.slice(at), loose);
    if (!tail) continue;
    // "Immunoglobulin A 467": a letter right behind a name is the name's, not a mark of the number.
    const letter = tail.flag[0] === words[at] && /^\p{L}/u.test(words[at]?.text ?? "");
    if (letter && gap < 0.6 * line.size) continue;
    // A value in a cell of its own before this one: nobody can tell which of the two is the value.
    if (hasValueCell(words.slice(0, at))) return null;
    const row = rowAt(line, words, at, tail, section, beside);
    if (row) return row;
    if (isLinesValue(words, at, tail)) return null;
  }
  return null;
}

/**
 * A number right before its unit is the line's value: if it makes no row, nothing after it does. "CA 125 (U/mL)  41.2"
 * has a figure in its name.
 */
const isLinesValue = (words: readonly Word[], at: number, { value, unit }: Tail): boolean =>
  isQuantity(joinText(value)) &&
  unit.length > 0 &&
  words[at + value.length] === unit[0] &&
  !isAnalyteName(nameText(words.slice(0, at + 1)));

/** "Isolated organism: Escherichia coli": what grew, in words that no list of results knows. */
const ORGANISM =
  /^(isolated? organisms?|organisms?( isolated| identified)?|isolates?|identification|erreger|keim(e|nachweis)?|germe(s)?( isole| identifie| aislado| isolato)?|microorganismos?( aislados?| isolados?)?|micro ?organisme isole|microrganismo( isolato)?)$/;

function organismRow(line: Line, words: readonly Word[], section: string | null): RawRow | null {
  const at = words.findIndex((w, i) => /:$/.test(w.text) || (words[i + 1]?.left ?? 0) - w.right > line.size);
  const [name, value] = [words.slice(0, at + 1), words.slice(at + 1)];
  if (at < 0 || value.length === 0 || value.length > 8 || !ORGANISM.test(fold(joinText(name)))) return null;
  const rest = { unit: [], range: [], flag: [], history: [], section, found: "line", doubts: [] } as const;
  return { page: line.page, name: trimName(name), value, ...rest };
}

/** "12-Mar-2025  Sodium  141": the date before a name is no part of it. */
function withoutDate(words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (!first || !second || !looksLikeDate(first.text) || /[\p{L}\d]{4}\p{L}/u.test(first.text)) return words;
  return words.slice(/^\d{1,2}:\d{2}/.test(second.text) ? 2 : 1);
}

function rowAt(
  line: Line,
  words: readonly Word[],
  at: number,
  tail: Tail,
  section: string | null,
  beside: readonly RawRow[],
): RawRow | null {
  const label = /\d/.test(joinText(tail.value)) ? words.slice(0, at) : withoutTitle(words.slice(0, at));
  const name = trimName(label);
  const text = nameText(name);
  if (
    !isNameLike(text) ||
    hasLabelInside(name) ||
    hasUnitCell(name) ||
    isKnownNonResult(text) ||
    isResultLabel(text) ||
    isRangeLabel(text) ||
    isBandName(text) ||
    isLabelledRange(text)
  )
    return null;
  const earlier = isDatedValue(tail);
  const second = earlier || secondValue(tail);
  if (tail.rest.length > 0 && !second) return null;
  const before = words[at - 1]?.text ?? "";
  const colon = /[:=]$/.test(before) || LEADER.test(before);
  const gap = (words[at]?.left ?? 0) - (words[at - 1]?.right ?? 0);
  // Phone, order and registration numbers have more digits than any result.
  if (/\d{7}|^\+\d/.test(joinText(tail.value))) return null;
  const wide = gap > 0.9 * line.size;
  if (isFigureOfName(words, at, tail)) return null;
  // In a card the word only judges the number, which stands below.
  const alone = tail.range.length + tail.unit.length === 0;
  if (alone && isAnalyteName(text) && isStatusOf(text, joinText(tail.value))) return null;
  if (!isEnough(tail, colon, wide, text) && !(wide && isInColumn(name, tail, beside))) return null;
  const { value, unit, range, flag } = tail;
  const date = earlier ? (tail.rest[0]?.text ?? null) : null;
  const history = second ? [{ date, words: earlier ? tail.rest.slice(-1) : tail.rest }] : [];
  // "Screening and diagnosis: < 5.5 %" says what a result should be, whatever is measured.
  if (colon && /^[<>≤≥]/.test(joinText(value)) && !isAnalyteName(text)) return null;
  const doubts = doubtsOf(tail, text, second && !earlier);
  return { page: line.page, name, value, unit, range, flag, history, section, found: "line", doubts };
}

/** "CA 125   normal": the figure is part of the name, a space behind its letters. */
function isFigureOfName(words: readonly Word[], at: number, { value, unit }: Tail): boolean {
  const [before, figure] = [words[at - 1], words[at]];
  if (!before || !figure || unit.length > 0 || !/^\d[\d-]*$/.test(joinText(value))) return false;
  const isClose = figure.left - before.right <= 0.9 * figure.size;
  return isClose && isAnalyteName(nameText(words.slice(0, at + value.length)));
}

/** "LIPIDS   (Appearance of serum:  clear)": a title in a cell or in bold of its own before a label in words. */
function withoutTitle(words: readonly Word[]): readonly Word[] {
  const starts = (w: Word, before: Word | undefined) =>
    before !== undefined && (w.left - before.right > 0.95 * w.size || (before.bold && !w.bold));
  const at = words.findLastIndex((w, i) => /\p{L}/u.test(w.text) && starts(w, words[i - 1]));
  const [first, ...rest] = words.slice(at);
  if (at < 1 || !first || words.slice(0, at).some((w) => w.text.endsWith(":"))) return words;
  if (isAnalyteName(nameText(words)) || !/:$/.test(words.at(-1)?.text ?? "")) return words;
  const inside = /^\((?!.*\))/.test(joinText([first, ...rest])) ? splitWord(first, 1)?.[1] : first;
  return [inside ?? first, ...rest];
}

/** A value with its unit in one column with the values of two rows beside it, whose units or names stand in one too. */
const isInColumn = (name: readonly Word[], tail: Tail, beside: readonly RawRow[]): boolean =>
  tail.unit.length > 0 &&
  beside.filter(
    (row) =>
      isAligned(row.value, tail.value) && (isAligned(row.unit, tail.unit) || isAligned(row.name, name)),
  ).length >= 2;

const isAligned = (a: readonly Word[], b: readonly Word[]): boolean => {
  const slack = 0.3 * (b[0]?.size ?? 0);
  const apart = (x: number | undefined, y: number | undefined) => Math.abs((x ?? -1e3) - (y ?? 1e3));
  return apart(a[0]?.left, b[0]?.left) < slack || apart(a.at(-1)?.right, b.at(-1)?.right) < slack;
};

/** "Range 0.4-4.0": a range that belongs to a row above it. */
const isLabelledRange = (text: string): boolean => RANGE_LABEL.test(text) && startsLikeRange(text);

/** What is printed without a unit everywhere. */
const UNITLESS =
  /^(?:(?:urine |harn |urin )?ph(?: urine| urin| wert)?|(?:urine )?sp(?:ecific)? gr(?:avity)?|spec gravity|densi(?:dad|dade|te)|peso especifico|peso specifico|spezifisches gewicht|dichte|inr|pt inr)$/;

/** Why a row of its own line is not sure. */
function doubtsOf(tail: Tail, name: string, second: boolean): string[] {
  const { value, unit, range } = tail;
  const bare = unit.length + range.length === 0 && isQuantity(joinText(value));
  const limit = range.length === 0 && isNamedLimit(tail, name);
  return [
    ...(value.some((w) => w.doubts.includes("struck")) ? ["value-struck"] : []),
    ...(limit ? ["value-or-limit"] : []),
    ...(second ? ["second-value"] : []),
    ...(bare && !/[([]/.test(name) && !UNITLESS.test(fold(name)) ? ["unit-missing"] : []),
  ];
}

/** "ABO group: O  Rh: Positive", "(H) = high (L) = low": more than one label with what it labels. */
const hasLabelInside = (name: readonly Word[]): boolean =>
  name.slice(0, -1).some((w) => /[:=]$/.test(w.text));

/** "Dairy   µg/mL   Grade   Rice": headings of one list before a row of another. */
const hasUnitCell = (name: readonly Word[]): boolean =>
  name.some((w, i) => {
    const [before, after] = [name[i - 1], name[i + 1]];
    const apart = before && after && Math.min(w.left - before.right, after.left - w.right) > 0.95 * w.size;
    return apart && w.text.includes("/") && parseUnit(w.text) !== null;
  });

const hasValueCell = (words: readonly Word[]): boolean =>
  words.some((w, i) => {
    const before = words[i - 1];
    return (
      before !== undefined &&
      w.left - before.right > 0.95 * w.size &&
      (isQuantity(w.text.replace(/[+*HL-]+$/, "")) ||
        // "Borderline   200-239   150-199": categories of several things.
        /^\d+[.,]?\d*[-–]\d+[.,]?\d*$/.test(w.text) ||
        isSemiQuantity(w.text) ||
        startsWithValueWords(words.slice(i)))
    );
  });

/** "Slightly turbid": a result in words, however many. */
const startsWithValueWords = (words: readonly Word[]): boolean =>
  leadingValueWords(
    words.map((w) => w.text),
    true,
  ) > 0;

/** One more number in a cell of its own after everything else: an earlier result, most likely. */
const secondValue = (tail: Tail): boolean =>
  (tail.rest[0]?.left ?? 0) > (tail.range.at(-1)?.right ?? Number.POSITIVE_INFINITY) &&
  isQuantity(joinText(tail.rest)) &&
  isQuantity(joinText(tail.value));

/** "05/11/2024 : 4,91" after everything else: an earlier result with its date. */
const isDatedValue = ({ rest, range }: Tail): boolean =>
  rest.length <= 3 &&
  (rest[0]?.left ?? 0) > (range.at(-1)?.right ?? Number.POSITIVE_INFINITY) &&
  looksLikeDate(rest[0]?.text ?? "") &&
  isQuantity(rest.at(-1)?.text ?? "") &&
  rest.slice(1, -1).every((w) => /^[:=]$/.test(w.text));

/** "Diabetes: > 6.4" and "Second trimester" name bands of a range, not results. */
export const isBandName = (text: string): boolean =>
  fold(text)
    .split(" ")
    .every((word, index) => BAND_WORD.test(word) || (index > 0 && /^\d$/.test(word)));

/** "12.6 g/dL ..." is a value whose name stands elsewhere; "24 h urine protein" is a name. */
const beginsWithValue = (words: readonly Word[]): boolean =>
  isQuantity(words[0]?.text ?? "") &&
  leadingUnitWords(words.slice(1)) > 0 &&
  !/^(h|d|hrs?|min)$/.test(words[1]?.text ?? "");

/** "Result: ..." and "Reference range: ..." belong to a row whose name stands elsewhere. */
function beginsWithLabel(words: readonly Word[]): boolean {
  const colon = words.findIndex((w) => /:$/.test(w.text));
  const label = joinText(words.slice(0, colon + 1));
  return colon >= 0 && (isRangeLabel(label) || isResultLabel(label));
}

/** "eGFR  > 90 mL/min": a result, or what a result should be. */
const isNamedLimit = (tail: Tail, name: string): boolean =>
  /^[<>≤≥]/.test(joinText(tail.value)) && tail.unit.length > 0 && isAnalyteName(name);

/** A number needs a unit, a range or a known name beside it; a word needs a colon, or a gap and one of these. */
function isEnough(tail: Tail, colon: boolean, gap: boolean, name: string): boolean {
  const unit = joinText(tail.unit);
  const value = joinText(tail.value);
  if (isWholeRange(value)) return tail.range.length > 0 || /^\/|pf$/i.test(unit) || isNamedLimit(tail, name);
  if (!isQuantity(value))
    return colon || (gap && (tail.range.length > 0 || tail.unit.length > 0 || isAnalyteName(name)));
  // "Trisomy 21 low risk 1:410": a number right behind words that nobody knows is their own.
  if (!gap && !colon && unit === "" && !isWholeRange(joinText(tail.range)) && !isAnalyteName(name))
    return false;
  if (tail.range.length > 0) return true;
  if (unit === "") return (colon || gap || UNITLESS.test(fold(name))) && isAnalyteName(name);
  // "Mill Road 31/A" has the form of a unit behind a number, and no more.
  if (!gap && !colon && parseUnit(unit) === null && !isAnalyteName(name)) return false;
  return !DOSE.test(unit) || ((colon || gap) && parseUnit(unit) !== null && unit === "%");
}

/** A line that looks like a result and was not understood: a short name, then a number with a unit or range. */
export function looksLikeResult(line: Line): boolean {
  const words = unglue(line.words);
  if (words.length > 14 || beginsWithLabel(words) || beginsWithValue(words)) return false;
  return words.some((_, at) => {
    if (at === 0) return false;
    const name = nameText(words.slice(0, at));
    if (
      !isNameLike(name) ||
      isKnownNonResult(name) ||
      isRangeLabel(name) ||
      isResultLabel(name) ||
      isBandName(name) ||
      name.split(" ").length > 7
    )
      return false;
    const tail = readTail(words.slice(at), false);
    if (!tail) return false;
    const gap = (words[at]?.left ?? 0) - (words[at - 1]?.right ?? 0);
    if (!isQuantity(joinText(tail.value))) return gap > 0.95 * line.size && tail.rest.length === 0;
    const alone = tail.rest.length === 0 && isAnalyteName(name);
    return tail.unit.length > 0 || tail.range.length > 0 || alone;
  });
}
