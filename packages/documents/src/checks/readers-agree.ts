import { sameLimits, sameNumber, sameUnit } from "../recognise/agreement/same-in-print.ts";
import { boxOfWords } from "../report/result.ts";
import { joinText, type Word } from "../text/word.ts";
import { fold } from "../vocabulary/fold.ts";
import { isValueWord } from "../vocabulary/value-words.ts";
import type { Check } from "./check.ts";

/**
 * On a picture two readers, made and trained apart, must have seen the same value, unit and limits at the same place:
 * each alone is wrong in one value of a hundred or more, both alike hardly ever. Neither corrects the other: where
 * they differ a person looks, and is shown what each of them saw.
 */
export const readersAgree: Check = ({ raw, result }, { pages }) => {
  if (!differ(raw.value, sameValue)) {
    if (differ(raw.unit, sameUnit)) return { reason: "readers-disagree-unit" };
    return differ(raw.range.filter(isNoDash), sameLimits) ? { reason: "readers-disagree-range" } : null;
  }
  const page = pages[raw.page - 1];
  const source = page ? { page: raw.page, box: boxOfWords(raw.value, page) } : result.source;
  const own = { value: result.printed.value, source };
  const other = secondText(raw.value);
  return { reason: "readers-disagree", candidates: other === "" ? [own] : [own, { value: other, source }] };
};

/** True where words were read twice and the readings are not the `same`. Words of a text layer were read once. */
function differ(words: readonly Word[], same: (one: string, other: string) => boolean): boolean {
  if (words.every((word) => word.again === undefined)) return false;
  return words.some((word) => word.again === null) || !same(joinText(words), secondText(words));
}

/** A dash between two limits says nothing that they don't, and the layout puts one between columns "from" and "to". */
const isNoDash = (word: Word): boolean => !/^[-−–—]+$/.test(word.text);

const secondText = (words: readonly Word[]): string =>
  joinText(words.map((word) => ({ ...word, text: word.again ?? (word.again === null ? "" : word.text) })))
    .replace(/\s+/g, " ")
    .trim();

/** A result in words may differ in what the first reader's dictionary lacks, accents, and in case; nothing else may. */
const sameValue = (one: string, other: string): boolean =>
  sameNumber(one, other) ||
  (!/\d/.test(one + other) &&
    isValueWord(one) &&
    isValueWord(other) &&
    /\p{L}/u.test(one) &&
    fold(one) === fold(other));
