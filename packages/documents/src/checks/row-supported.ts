import { isAnalyteName } from "@serenya/clinical";
import { isBandedRange, startsLikeRange } from "../values/range.ts";
import { isValueWord } from "../vocabulary/value-words.ts";
import type { Check } from "./check.ts";

/**
 * Something beside its place must say that a row is a result: a range, a unit under headings, a word that
 * results use, or a name that is known. "Order number 4711" in a table is none of these.
 */
export const rowSupported: Check = ({ raw, result }) => {
  const { printed, value } = result;
  // "a" beside a unit or a range of numbers is a mark that lost its number, not a blood group.
  const beside = printed.unit !== null || result.range !== null;
  if (value.kind === "text" && /^\p{L}{1,2}$/u.test(printed.value) && beside)
    return { reason: "text-unknown" };
  if (isAnalyteName(printed.name)) return value.kind === "text" ? knownText(printed.value) : null;
  if (value.kind === "text") return knownText(printed.value);
  const unit = printed.unit !== null && raw.found !== "line";
  const shown = value.kind !== "quantity" && value.kind !== "ratio";
  const ranged = result.range !== null || (printed.range !== null && isRangeLike(printed.range));
  return ranged || unit || shown ? null : { reason: "name-unknown" };
};

/** What stands in a range's place says that a row is a result only where it reads like one. */
const isRangeLike = (text: string): boolean =>
  startsLikeRange(text) || isBandedRange(text) || isValueWord(text) || !/\d/.test(text);

/** A text that no list knows may be a remark: "Reactive 1:64" and "S(++)" are known by their parts. */
const knownText = (text: string) =>
  isValueWord(text) || isValueWord(text.replace(/\s*\(?\b1:\d+\)?$|\s*\([+\d.,]+\)$|\s*\+{1,4}$/, ""))
    ? null
    : { reason: "text-unknown" };
