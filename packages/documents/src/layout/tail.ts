import { joinText, type Word } from "../text/word.ts";
import { NUMBER, plainDigits } from "../values/number.ts";
import { isBandedRange, isWholeRange, RANGE_LABEL, startsLikeRange } from "../values/range.ts";
import { leadingUnitWords } from "../values/unit.ts";
import { flagMeaning, isSignFlag, isTightFlag, isWordFlag } from "../vocabulary/flags.ts";
import { isValueWord, leadingValueWords } from "../vocabulary/value-words.ts";
import { unglue } from "./unglue.ts";

/** What follows a name on its line, each part as the words that say it. */
export interface Tail {
  readonly value: readonly Word[];
  readonly flag: readonly Word[];
  readonly unit: readonly Word[];
  readonly range: readonly Word[];
  /** Words that fit none of the parts. */
  readonly rest: readonly Word[];
}

const N = NUMBER.source;
const COMPARATOR = /^(?:<=|>=|=<|=>|<|>|≤|≥)$/;

const empty: Tail = { value: [], flag: [], unit: [], range: [], rest: [] };

/**
 * Reads value, flag, unit and range from words that stand in this order. `loose` also takes words that are
 * results only in a column of results ("clear", "A").
 */
export function readTail(given: readonly Word[], loose: boolean): Tail | null {
  const words = unglue(given);
  const flagBefore = isPlusBefore(words) ? 1 : leadingFlag(words);
  const start = flagBefore > 0 && valueLength(words.slice(flagBefore), loose) > 0 ? flagBefore : 0;
  const length = valueLength(words.slice(start), loose);
  if (length === 0) return null;
  const value = words.slice(start, start + length);
  const flag = words.slice(0, start);
  return readAfterValue({ ...empty, value, flag }, words.slice(start + length));
}

/** "+ 10,9": a plus that stands off its number marks it as high. A minus there may be the number's own. */
const isPlusBefore = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  /^\+{1,3}$/.test(first.text) &&
  /^\d/.test(second.text) &&
  second.left - first.right > 0.15 * second.size;

/** Flag, unit, range and flag again, in any order that pages use; what is left over goes to `rest`. */
function readAfterValue(tail: Tail, words: readonly Word[]): Tail {
  let [flag, unit, range, rest] = [[...tail.flag], [...tail.unit], [...tail.range], [...tail.rest]];
  let at = 0;
  while (at < words.length) {
    const left = words.slice(at);
    const flags = flag.length === 0 ? flagBesideValue(left, at) : 0;
    const units = unit.length === 0 ? bracketSafeUnit(left) : 0;
    const ranges = range.length === 0 ? rangeLength(left) : 0;
    const normal = flag.length === 0 ? leadingFlag(left) : 0;
    if (flags > 0) [flag, at] = [left.slice(0, flags), at + flags];
    else if (units > 0) [unit, at] = [left.slice(0, units), at + units];
    else if (ranges > 0) {
      // A unit printed once more behind the range is part of the range.
      const again = unit.length > 0 ? leadingUnitWords(left.slice(ranges)) : 0;
      [range, at] = [left.slice(0, ranges + again), at + ranges + again];
    } else if (normal > 0) [flag, at] = [left.slice(0, normal), at + normal];
    else [rest, at] = [[...rest, ...left.slice(0, 1)], at + 1];
  }
  return { value: tail.value, flag, unit, range, rest };
}

/**
 * How many leading words are a flag and nothing else here: "L" beside a number is "low" far more often than
 * litres, "Low" and "High" are results in words only where no number stands before them. "Normal" may be a range.
 */
function flagBesideValue(left: readonly Word[], at: number): number {
  if (isTightFlag(left[0]?.text ?? "") || isSignBeside(left, at)) return 1;
  const flags = leadingFlag(left);
  return flags > 0 && !isNormal(left.slice(0, flags)) ? flags : 0;
}

const isNormal = (words: readonly Word[]): boolean => flagMeaning(joinText(words)) === "normal";

/** "+" or "-" right behind the value or at the line's end, with no number after it that it could belong to. */
const isSignBeside = (left: readonly Word[], at: number): boolean =>
  isSignFlag(left[0]?.text ?? "") &&
  (left.length === 1 || (at === 0 && !/^[\d.,]/.test(left[1]?.text ?? "")));

/** How many leading words are the value. */
function valueLength(words: readonly Word[], loose: boolean): number {
  const texts = words.map((w) => plainDigits(w.text));
  const [first = "", second = "", third = ""] = texts;
  if (COMPARATOR.test(first) && new RegExp(`^${N}$`).test(second)) return 2 + groups(words.slice(1));
  if (new RegExp(`^(?:<=|>=|<|>|≤|≥)?${N}$`).test(first)) {
    // "30 (1+)": a number with the step of a scale that it stands for.
    if (/^\((?:[1-4]?\+{1,4}|\+[1-4])\)$/.test(second)) return 2;
    const grouped = groups(words);
    if (grouped > 0) return 1 + grouped;
    if (second === "-" && new RegExp(`^${N}$`).test(third) && tight(words, 3)) return 3;
    if (second === ":" && /^\d+$/.test(third) && /^\d+$/.test(first)) return 3;
    return 1;
  }
  if (/^(?:<=|>=|<|>|≤|≥)?\d+[:/]\d+$/.test(first) || new RegExp(`^${N}-${N}$`).test(first)) return 1;
  const named = leadingValueWords(
    words.map((w, i) => (i === words.length - 1 ? w.text.replace(/\.$/, "") : w.text)),
    !loose,
  );
  // "Reactive 1:64": a word with its titre.
  if (named > 0 && /^1:\d+$/.test(texts[named] ?? "")) return named + 1;
  if (named > 0 && /^\([+\d]+\)$/.test(texts[named] ?? "")) return named + 1;
  // "Positive ++": a word with its step.
  if (named > 0 && /^posit/i.test(first) && /^\+{1,4}$/.test(texts[named] ?? "")) return named + 1;
  return named;
}

/** Words of a span stand close together; far apart they are a value and something else. */
const tight = (words: readonly Word[], count: number): boolean =>
  words.slice(1, count).every((w, i) => w.left - (words[i]?.right ?? 0) < 0.8 * w.size);

/** "4 500": how many further words of three digits belong to the number. */
function groups(words: readonly Word[]): number {
  const [first] = words;
  if (!first || !/^[<>≤≥]?[1-9]\d{0,2}$/.test(first.text)) return 0;
  let count = 0;
  for (let i = 1; i < words.length; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word || !/^\d{3}(?:[.,]\d+)?$/.test(word.text)) break;
    if (word.left - before.right > 0.45 * word.size) break;
    count++;
  }
  return count;
}

/** How many leading words are a flag, as many as say one ("Above high reference limit"): a sign, a letter, a word or a bracket around one. */
function leadingFlag(words: readonly Word[]): number {
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const text = joinText(words.slice(0, length));
    if (length === 1 && isTightFlag(text)) return 1;
    if (isWordFlag(text)) return length;
  }
  return 0;
}

/** A unit; a bracket around it is a unit too, but a bracket around a range is not. */
function bracketSafeUnit(words: readonly Word[]): number {
  const length = leadingUnitWords(words);
  return length > 0 && !startsLikeRange(joinText(words.slice(0, length))) ? length : 0;
}

/** How many leading words are a range: all of them, but a flag or unit at the end. */
function rangeLength(words: readonly Word[]): number {
  const text = joinText(words);
  const labelled = RANGE_LABEL.test(text) && text.replace(RANGE_LABEL, "") !== "";
  const first = words[0]?.text ?? "";
  // "Below 5.7% : Normal" says what a number would mean.
  if (/^:/.test(first) && !/^:?\s*[<>≤≥\d([]/.test(text.slice(1))) return 0;
  if (/^[([]/.test(first)) return bracketLength(words);
  if (words.length >= 3 && /\p{L}/u.test(first) && isBandedRange(text)) return words.length;
  if (!startsLikeRange(text) && !(labelled && /[:=(]|\d/.test(text)) && !isValueWord(text)) return 0;
  let length = untilGap(words);
  while (length > 1) {
    const last = words.slice(length - 1, length);
    const shorter = joinText(words.slice(0, length - 1));
    if (leadingFlag(last) > 0 && (isWholeRange(shorter) || isTightFlag(last[0]?.text ?? ""))) length--;
    else break;
  }
  return withoutUnit(words.slice(0, length));
}

/** A plain range ends where a wide gap follows it: what comes then is another column. */
function untilGap(words: readonly Word[]): number {
  for (let i = 1; i < words.length; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (
      before &&
      word &&
      word.left - before.right > 0.95 * word.size &&
      isWholeRange(joinText(words.slice(0, i)))
    )
      return i;
  }
  return words.length;
}

/** "4.0 - 11.0 10^3/uL": the unit after a plain range is the row's, kept apart by the caller's next turn. */
function withoutUnit(words: readonly Word[]): number {
  const { length } = words;
  if (RANGE_LABEL.test(joinText(words))) return length;
  for (let shorter = 1; shorter < length; shorter++) {
    if (!isWholeRange(joinText(words.slice(0, shorter)))) continue;
    const tail = words.slice(shorter, length);
    if (leadingUnitWords(tail) === tail.length && !/^[-–—]$/.test(tail[0]?.text ?? "")) return shorter;
  }
  return length;
}

/** Words up to the bracket that closes the first one. */
function bracketLength(words: readonly Word[]): number {
  let depth = 0;
  for (let i = 0; i < words.length; i++) {
    for (const c of words[i]?.text ?? "") depth += /[([]/.test(c) ? 1 : /[)\]]/.test(c) ? -1 : 0;
    if (depth <= 0) {
      const inside = joinText(words.slice(0, i + 1)).replace(/^[([]\s*|\s*[)\]]$/g, "");
      const ok =
        startsLikeRange(inside) || RANGE_LABEL.test(inside) || isValueWord(inside) || isBandedRange(inside);
      return ok && flagMeaning(inside) === null ? i + 1 : 0;
    }
  }
  return 0;
}
