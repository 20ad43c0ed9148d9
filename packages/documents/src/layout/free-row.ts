import { parseUnit } from "@serenya/clinical";
import type { Line } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { leadingUnitWords } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import { isRangeLabel, isResultLabel } from "../vocabulary/labels.ts";
import { isKnownNonResult } from "../vocabulary/non-results.ts";
import { isNameLike, nameText, trimName } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { readTail, type Tail, unglue } from "./tail.ts";

/** Units of doses: beside a name they are a prescription as likely as a result. */
const DOSE = /^(?:mg|mcg|µg|ug|μg|g|ml|iu|i\.?u\.?|units?|tab(?:let)?s?|drops?|puffs?|kg|cm|mm|m|%)$/i;

/**
 * A result on a line of its own, without any heading: a name, then a value, and everything after it explained
 * as flag, unit and range. Null where the line is anything else.
 */
export function readFreeRow(line: Line, section: string | null): RawRow | null {
  const words = unglue(line.words);
  if (beginsWithLabel(words) || beginsWithValue(words)) return null;
  for (let at = 1; at < words.length; at++) {
    const name = trimName(words.slice(0, at));
    const text = nameText(name);
    if (!isNameLike(text) || isKnownNonResult(text) || isResultLabel(text) || isRangeLabel(text)) continue;
    const tail = readTail(words.slice(at), false);
    if (!tail) continue;
    // A number with its unit that is not explained to the line's end: nothing after it can be the value.
    const unitNext = tail.unit.length > 0 && words[at + tail.value.length] === tail.unit[0];
    if (tail.rest.length > 0 && isQuantity(joinText(tail.value)) && unitNext) return null;
    if (tail.rest.length > 0) continue;
    const colon = /[:=]$/.test(words[at - 1]?.text ?? "");
    const gap = (words[at]?.left ?? 0) - (words[at - 1]?.right ?? 0);
    // Phone, order and registration numbers have more digits than any result.
    if (/\d{7}|^\+\d/.test(joinText(tail.value))) continue;
    if (!isEnough(tail, colon, gap > 0.9 * line.size)) continue;
    return {
      page: line.page,
      name,
      value: tail.value,
      unit: tail.unit,
      range: tail.range,
      flag: tail.flag,
      history: [],
      section,
      found: "line",
      doubts: [],
    };
  }
  return null;
}

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

/** A number needs a unit or a range beside it; a word needs a colon or a gap before it. */
function isEnough(tail: Tail, colon: boolean, gap: boolean): boolean {
  const unit = joinText(tail.unit);
  const value = joinText(tail.value);
  if (!isQuantity(value)) return colon || (gap && tail.range.length > 0) || (gap && tail.unit.length > 0);
  if (tail.range.length > 0) return true;
  if (unit === "") return false;
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
      name.split(" ").length > 7
    )
      return false;
    const tail = readTail(words.slice(at), false);
    return (
      tail !== null && isQuantity(joinText(tail.value)) && (tail.unit.length > 0 || tail.range.length > 0)
    );
  });
}
