import { type Segment, segmentOf } from "../text/lines.ts";
import { isBandedRange, isWholeRange, startsLikeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import { isPlainValue, isQuantity } from "../values/value.ts";
import { isTightFlag, isWordFlag } from "../vocabulary/flags.ts";
import type { Role } from "../vocabulary/headings.ts";
import { isNonResult, isValueWord } from "../vocabulary/value-words.ts";
import { readTail } from "./tail.ts";

/** What a segment looks like on its own, whatever column it stands in. */
export type Content = "number" | "limit" | "word" | "range" | "unit" | "flag" | "text";

/** The look of a segment: a number with its unit or flag is a number, "0-5" is a range that may be a value. */
export function contentOf(given: Segment): Content {
  const valid = given.words.filter((word) => !word.doubts.includes("struck"));
  const whole = valid.length === given.words.length || valid.length === 0;
  const segment = whole ? given : segmentOf(valid);
  const { text } = segment;
  if (isQuantity(text)) return /^[<>≤≥]/.test(text) ? "limit" : "number";
  if (isWholeRange(text) || isNamedBand(text)) return "range";
  if (isTightFlag(text)) return "flag";
  // "mL/min/" in one line, "1.73 m2" in the next.
  // "F", "P": whether a result is final.
  if ((isUnit(text.replace(/\/$/, "")) && !/^(?:\d|[FCP]$)/.test(text)) || /^1[.,]73\s?m/.test(text))
    return "unit";
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
  name: { limit: 6, text: 0, word: 2, unit: 3, flag: 3, number: 6, range: 6 },
  value: { limit: 0.2, number: 0, word: 0, range: 2, text: 1.2, flag: 3, unit: 5 },
  unit: { limit: 6, unit: 0, text: 1.5, flag: 2, word: 3.5, range: 4, number: 6 },
  range: { limit: 0, range: 0, word: 0.5, text: 1, unit: 1.5, flag: 2, number: 3.5 },
  flag: { limit: 6, flag: 0, word: 0.5, text: 1.5, unit: 5, number: 6, range: 6 },
  previous: { limit: 0.2, number: 0, word: 0, text: 1.5, flag: 2, range: 4, unit: 5 },
  other: { limit: 0.8, text: 0.6, word: 0.8, number: 0.8, range: 0.8, unit: 0.8, flag: 0.8 },
};
