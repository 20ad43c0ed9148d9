import type { RawRow } from "../layout/raw-row.ts";
import { readTail } from "../layout/tail.ts";
import {
  isSpeck,
  unitWithoutSpecks,
  wholeWithinSpecks,
  withoutSpecks,
} from "../recognise/agreement/specks.ts";
import { joinText, splitWord, type Word } from "../text/word.ts";

/** Paper between a mark and a number that it does not belong to, in sizes of the print. */
const APART = 0.5;

/**
 * A row of a picture without the specks beside value, unit and range: words of nothing but marks, in which the second
 * reader saw neither figure nor letter, and marks at the ends of a number that has its decimal mark. Where
 * the mark might be a decimal one, or have lost the figure behind it, the number is shown without it and is to confirm.
 */
export function leaveOutSpecks(row: RawRow): RawRow {
  if (row.value.every((word) => word.again === undefined)) return row;
  const value = withoutEnds(row.value).map((word) => cleaned(word, withoutSpecks));
  const shown = withValue(row, {
    value,
    unit: withoutEnds(row.unit).map((word) => cleaned(word, unitWithoutSpecks)),
    range: withoutEnds(row.range),
  });
  if (mayBeMark(row.value, value)) return doubted(shown);
  const [only, ...more] = shown.value;
  const number = only && more.length === 0 ? wholeWithinSpecks(only.text) : null;
  if (!only || number === null || !isOfWholes(row.range)) return shown;
  const whole = withValue(shown, { ...shown, value: [{ ...cut(only, number), again: only.again ?? null }] });
  return /^[<>≤≥=]*\d/.test(only.text) && only.again === number ? whole : doubted(whole);
}

const UNCLEAR = "value-unclear";

const doubted = (row: RawRow): RawRow => ({ ...row, doubts: [...new Set([...row.doubts, UNCLEAR])] });

/** The row with cleaned parts; a value's cell that is clear now is taken apart as the layout does it. */
function withValue(row: RawRow, parts: Pick<RawRow, "value" | "unit" | "range">): RawRow {
  const cleanedRow = { ...row, ...parts };
  if (joinText(parts.value) === joinText(row.value)) return cleanedRow;
  const tail = readTail(parts.value, true);
  if (!tail || tail.rest.length > 0 || tail.range.length > 0) return cleanedRow;
  return {
    ...cleanedRow,
    value: tail.value,
    unit: parts.unit.length > 0 ? parts.unit : tail.unit,
    flag: [...tail.flag, ...row.flag],
    doubts: row.doubts.filter((doubt) => doubt !== UNCLEAR),
  };
}

/** Limits without decimals: the value has none either. */
const isOfWholes = (range: readonly Word[]): boolean =>
  /\d/.test(joinText(range)) && !/\d[.,]\d|[.,]\d/.test(joinText(range));

const isNothing = ({ text, again }: Word): boolean =>
  isSpeck(text) && again !== undefined && (again === null || !/[\p{L}\p{N}<>≤≥+*]/u.test(again));

/** Without words of nothing but specks at the ends, as long as something is left. */
function withoutEnds(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex((word) => !isNothing(word));
  return from < 0 ? words : words.slice(from, words.findLastIndex((word) => !isNothing(word)) + 1);
}

/** A mark that was left out close before a whole number: ".56" where the finder saw a gap. */
function mayBeMark(before: readonly Word[], after: readonly Word[]): boolean {
  const [first] = after;
  const mark = first && before[before.indexOf(first) - 1];
  if (!first || !mark || !/^\d+$/.test(first.text)) return false;
  return first.left - mark.right < APART * first.size;
}

function cleaned(word: Word, clean: (text: string) => string): Word {
  const text = clean(word.text);
  const again = typeof word.again === "string" ? clean(word.again) : word.again;
  return text === word.text || again === undefined ? word : { ...cut(word, text), again };
}

/** The part of a word that says `text`, with its place. */
function cut(word: Word, text: string): Word {
  const from = word.text.indexOf(text);
  const tail = from > 0 ? (splitWord(word, from)?.[1] ?? word) : word;
  const part = tail.text.length > text.length ? (splitWord(tail, text.length)?.[0] ?? tail) : tail;
  return { ...part, text };
}
