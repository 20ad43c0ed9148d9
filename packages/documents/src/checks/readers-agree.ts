import { parseUnit } from "@serenya/clinical";
import { boxOfWords } from "../report/result.ts";
import { joinText, type Word } from "../text/word.ts";
import { fold } from "../vocabulary/fold.ts";
import type { Check } from "./check.ts";

/**
 * On a picture two readers, made and trained apart, must have seen the same value, unit and range at the same
 * place. Neither corrects the other: where they differ a person looks, and is shown what each of them saw.
 */
export const readersAgree: Check = ({ raw, result }, { pages }) => {
  const onPicture = [...raw.value, ...raw.unit, ...raw.range].some((w) => w.again !== undefined);
  if (!onPicture) return null;
  if (!agreeOnValue(raw.value)) {
    const page = pages[raw.page - 1];
    const other = joinText(raw.value.map((w) => ({ ...w, text: w.again ?? "" }))).trim();
    const source = page ? { page: raw.page, box: boxOfWords(raw.value, page) } : result.source;
    const own = { value: result.printed.value, source };
    return { reason: "readers-disagree", candidates: other === "" ? [own] : [own, { value: other, source }] };
  }
  if (!raw.unit.every((w) => alike(w, unitShape))) return { reason: "readers-disagree-unit" };
  return raw.range.every((w) => alike(w, numberShape)) ? null : { reason: "readers-disagree-range" };
};

/** A value of letters may differ in what print hides (accents, case); a number in nothing. */
const agreeOnValue = (words: readonly Word[]): boolean =>
  words.every((word) => alike(word, /\d/.test(word.text) ? numberShape : fold));

function alike(word: Word, shape: (text: string) => string): boolean {
  if (word.again === undefined) return true;
  return word.again !== null && shape(word.text) === shape(word.again);
}

/** Dashes are one sign in print, and so are two ways to write "at most". Decimal marks never are. */
const numberShape = (text: string): string =>
  text
    .replace(/[−–—]/g, "-")
    .replace(/≤/g, "<=")
    .replace(/≥/g, ">=")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => digit.normalize("NFKC"))
    .replace(/[()[\]:;]/g, "")
    .replace(/[.,]$/, "");

/**
 * Units come from a closed list, so letters that print alike may stand for each other: l, I, 1 and |; 0 and O;
 * micro signs, u and p under a bad lens. A unit that is on no list gains nothing by this: it must be spelled alike.
 */
const unitShape = (text: string): string =>
  (parseUnit(text) === null
    ? text
    : text
        .replace(/[µμ]/g, "u")
        .replace(/[lI|!]/g, "1")
        .replace(/[oO]/g, "0")
  )
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}/%]/gu, "")
    .toLowerCase();
