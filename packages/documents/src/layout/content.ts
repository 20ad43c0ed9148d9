import type { Segment } from "../text/lines.ts";
import { isBandedRange, isWholeRange, startsLikeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import { isPlainValue, isQuantity } from "../values/value.ts";
import { isTightFlag, isWordFlag } from "../vocabulary/flags.ts";
import type { Role } from "../vocabulary/headings.ts";
import { isNonResult, isValueWord } from "../vocabulary/value-words.ts";
import { readTail } from "./tail.ts";

/** What a segment looks like on its own, whatever column it stands in. */
export type Content = "number" | "word" | "range" | "unit" | "flag" | "text";

/** The look of a segment: a number with its unit or flag is a number, "0-5" is a range that may be a value. */
export function contentOf(segment: Segment): Content {
  const { text } = segment;
  if (isQuantity(text)) return "number";
  if (isWholeRange(text) || isNamedBand(text)) return "range";
  if (isTightFlag(text)) return "flag";
  if (isUnit(text) && !/^\d/.test(text)) return "unit";
  if (isValueWord(text) || isNonResult(text)) return "word";
  if (isWordFlag(text)) return "flag";
  if (startsLikeRange(text) && segment.words.length <= 8) return "range";
  const tail = readTail(segment.words, false);
  if (tail && tail.rest.length === 0) return "number";
  return isPlainValue(text) ? "number" : "text";
}

/** "Follicular: 3.5 - 12.5": one band of a range, with its name. */
const isNamedBand = (text: string): boolean => /^\p{L}[^:]*:\s*\S/u.test(text) && isBandedRange(text);

/**
 * How ill a content sits in a column, 0 fits, 6 hardly ever. Weighed against distance: one em of white between
 * a segment and its column costs 0.6.
 */
export const MISFIT: Readonly<Record<Role, Readonly<Record<Content, number>>>> = {
  name: { text: 0, word: 2, unit: 3, flag: 3, number: 6, range: 6 },
  value: { number: 0, word: 0, range: 2, text: 1.2, flag: 3, unit: 5 },
  unit: { unit: 0, text: 1.5, flag: 2, word: 3.5, range: 4, number: 6 },
  range: { range: 0, word: 0.5, text: 1, unit: 1.5, flag: 2, number: 3.5 },
  flag: { flag: 0, word: 0.5, text: 1.5, unit: 5, number: 6, range: 6 },
  previous: { number: 0, word: 0, text: 1.5, flag: 2, range: 4, unit: 5 },
  other: { text: 0.6, word: 0.8, number: 0.8, range: 0.8, unit: 0.8, flag: 0.8 },
};
