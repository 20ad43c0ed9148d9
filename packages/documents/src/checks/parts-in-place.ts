import { joinText, type Word } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import type { Check } from "./check.ts";

/**
 * Limits stand on one side of their value, or the lower one before it and the upper one behind. Where more of them
 * stands on both sides, the row was put together from two tables side by side whose headings were not told apart.
 */
export const partsInPlace: Check = ({ raw }) => {
  const [first, last] = [raw.value[0], raw.value.at(-1)];
  if (!first || !last) return null;
  const beside = raw.range.filter((word) => isBeside(word, first));
  const before = beside.filter((word) => word.box.right < first.box.left - first.size);
  const behind = beside.filter((word) => word.box.left > last.box.right);
  const isOfTwo = before.length > 0 && behind.length > 0 && !(isLimit(before) && isLimit(behind));
  return isOfTwo ? { reason: "value-unclear" } : null;
};

const isLimit = (words: readonly Word[]): boolean =>
  isQuantity(joinText(words.filter((word) => /[\p{L}\p{N}]/u.test(word.text))));

const isBeside = (word: Word, value: Word): boolean =>
  Math.abs(word.baseline - value.baseline) < 0.6 * value.size;
