import { isAnalyteName, parseUnit } from "@serenya/clinical";
import type { ReadRow } from "../report/result.ts";
import { bareRange, isBandedRange, startsLikeRange } from "../values/range.ts";
import { holdsOnlyRangeLabels } from "../vocabulary/labels.ts";
import { isStatusOf } from "../vocabulary/status-words.ts";
import { isValueWord } from "../vocabulary/value-words.ts";
import type { Check } from "./check.ts";

/**
 * Something beside its place must say that a row is a result: a range, a unit under headings, a word that
 * results use, or a name that is known. "Order number 4711" in a table is none of these.
 */
export const rowSupported: Check = (row) => {
  const { raw, result } = row;
  const { printed, value } = result;
  if (HOLDS_LIMITS.test(printed.name)) return { reason: "name-unknown" };
  if (beginsWithUnit(printed.name) || isLabelOfRange(printed.name)) return { reason: "name-unknown" };
  // "... Non" before "Reactive": the result was cut in two, and what is left says the contrary.
  if (value.kind === "text" && DENIES.test(printed.name)) return { reason: "text-unknown" };
  // "a" beside a unit or a range of numbers is a mark that lost its number, not a blood group.
  const beside = printed.unit !== null || result.range !== null;
  if (value.kind === "text" && /^\p{L}{1,2}\.?$/u.test(printed.value) && beside)
    return { reason: "text-unknown" };
  if (isAnalyteName(printed.name)) {
    if (isStatusForNumber(row)) return { reason: "status-for-value" };
    return value.kind === "text" ? knownText(printed.value) : null;
  }
  if (value.kind === "text") return knownText(printed.value);
  const unit = printed.unit !== null && raw.found !== "line";
  // A span of numbers may be a postal code or two telephone numbers.
  const shown = value.kind !== "quantity" && value.kind !== "ratio" && value.kind !== "range";
  const ranged = result.range !== null || (printed.range !== null && isRangeLike(printed.range));
  return ranged || unit || shown ? null : { reason: "name-unknown" };
};

const DENIES = /[\s:](?:non|not?|nicht|kein\w*|n[aã]o|sans|pas)$/i;

/** "Reference range", "Reference values 150": what introduces a range, with a limit of another row or without. */
const isLabelOfRange = (name: string): boolean => {
  const bare = bareRange(name);
  const labels = bare.length < name.length && /^(?:\d|$)/.test(bare);
  return (labels || holdsOnlyRangeLabels(name)) && !isAnalyteName(name);
};

/** A line of limits read as a name: "Reference values 0.27-4.20 0.80-1.80". Names have whole numbers: CA 15-3, IL-6. */
const HOLDS_LIMITS = /\d[.,]\d+\s*[-–]\s*\d+[.,]\d/;

/** A cell of a line of units ("10^9/L"), or the rest of a row before this one ("mg/dL (130)"). */
const beginsWithUnit = (name: string): boolean =>
  !isAnalyteName(name) &&
  (parseUnit(name) !== null || (/^\S+\/\S+\s/.test(name) && parseUnit(name.split(/\s+/)[0] ?? "") !== null));

/** A status word that judges a number which was not found; a range in words says that words are the results. */
const isStatusForNumber = ({ result: { printed, value } }: ReadRow): boolean =>
  (value.kind === "text" || value.kind === "ordinal") &&
  !(printed.range !== null && isValueWord(printed.range)) &&
  isStatusOf(printed.name, printed.value);

/** What stands in a range's place says that a row is a result only where it reads like one. */
const isRangeLike = (text: string): boolean =>
  startsLikeRange(text) || isBandedRange(text) || isValueWord(text) || !/\d/.test(text);

/** A text that no list knows may be a remark: "Reactive 1:64" and "S(++)" are known by their parts. */
const knownText = (text: string) =>
  isValueWord(text) || isValueWord(text.replace(/\s*\(?\b1:\d+\)?$|\s*\([+\d.,]+\)$|\s*\+{1,4}$/, ""))
    ? null
    : { reason: "text-unknown" };
