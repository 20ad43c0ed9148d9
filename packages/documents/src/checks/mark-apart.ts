import { joinText } from "../text/word.ts";
import type { Check } from "./check.ts";

/** In heights of the print: a space is a quarter, the edge of a column's cell more than this. */
const APART = 0.7;

/**
 * A `>` or `<` well apart from its number is a limit, or a flag in a column of its own: where the number lies outside
 * the range on the side that the mark points to, the page leaves both open.
 */
export const markApart: Check = ({ raw, result }) => {
  const { value, range, printed, source } = result;
  const [mark, number] = raw.value;
  if (!mark || !number || value.kind !== "quantity" || !range || !/^[<>≤≥]=?$/.test(mark.text)) return null;
  if (number.left - mark.right < APART * number.size) return null;
  const isHigh = /[>≥]/.test(mark.text) && range.high !== null && value.number > range.high;
  const isLow = /[<≤]/.test(mark.text) && range.low !== null && value.number < range.low;
  if (!isHigh && !isLow) return null;
  const bare = { value: joinText(raw.value.slice(1)), source };
  return { reason: "value-unclear", candidates: [{ value: printed.value, source }, bare] };
};
