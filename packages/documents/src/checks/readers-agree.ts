import { isUnitToldOtherwise, parseUnit } from "@serenya/clinical";
import { sameLimits, sameNumber, sameUnit } from "../recognise/agreement/same-in-print.ts";
import { inPagesMark } from "../recognise/agreement/settled-range.ts";
import { boxOfWords, type ReadRow } from "../report/result.ts";
import { joinText, type Word } from "../text/word.ts";
import { fold } from "../vocabulary/fold.ts";
import { isValueWord } from "../vocabulary/value-words.ts";
import type { Check } from "./check.ts";

/**
 * On a picture two readers, made and trained apart, must have seen the same value, unit and limits at the same place:
 * each alone is wrong in one value of a hundred or more, both alike hardly ever. Neither corrects the other: where
 * they differ a person looks, and is shown what each of them saw. A range on which they differ is not used:
 * see `withoutUnsureRange`.
 */
export const readersAgree: Check = (row, { pages, mark }) => {
  const { raw, result } = row;
  // A point for a comma is no other number where the mark can only be the page's decimal one.
  const same = (one: string, other: string) => sameValue(inPagesMark(one, mark), inPagesMark(other, mark));
  if (!differ(raw.value, same)) {
    return isUnitSure(row) ? null : { reason: "readers-disagree-unit" };
  }
  const page = pages[raw.page - 1];
  const source = page ? { page: raw.page, box: boxOfWords(raw.value, page) } : result.source;
  const own = { value: result.printed.value, source };
  const other = secondText(raw.value);
  return { reason: "readers-disagree", candidates: other === "" ? [own] : [own, { value: other, source }] };
};

/** On the list for "/uL" and for inches; on a picture as likely L/L, U/L and /nl, and no unit's name. */
const LOST_STROKE = /^(?:UL|[Il]n)$/;

/**
 * A unit is sure where both readers name the same one. Where the second could make nothing of it, or sees a p where
 * the first sees µ, for which its models have no letter, it is sure too if name, value and a range that both read
 * leave no other: that is a second witness, made without looking at the unit.
 */
function isUnitSure({ raw, result }: ReadRow): boolean {
  // "IU/mL" right behind a limit may have lent it a figure: "34.01 U/mL".
  if (isBehindLimits(raw) && differsInRange(raw)) return false;
  if (!differ(raw.unit, sameUnit)) return true;
  const second = secondText(raw.unit);
  const named = parseUnit(second) !== null && !LOST_STROKE.test(second);
  const isOther = named && !sameUnit(joinText(raw.unit), second.replace(/^p/, "µ"));
  // In fluids other than blood cells are counted in millions per litre, from none on.
  const scaled =
    !raw.unit.some(({ again, text }) => again === null && text.includes("⁹")) || isAboveZero(result);
  return !isOther && scaled && !differsInRange(raw) && isUnitToldOtherwise(result);
}

const isBehindLimits = ({ unit, range }: ReadRow["raw"]): boolean =>
  unit.some((word) => range.some((limit) => limit.glyphs.some((glyph) => word.glyphs.includes(glyph))));

const isAboveZero = ({ range }: ReadRow["result"]): boolean => (range?.low ?? 0) > 0;

const differsInRange = ({ range }: ReadRow["raw"]): boolean => differ(range.filter(hasLimits), sameLimits);

/**
 * Limits that the two readers saw differently judge nothing, and are not shown as printed: the value stands, and is
 * judged against published limits, said so, as if the page had none.
 */
export function withoutUnsureRange(row: ReadRow): ReadRow {
  if (row.raw.range.length === 0 || !(differsInRange(row.raw) || hasFigureTooMany(row))) return row;
  const { result } = row;
  return { ...row, result: { ...result, range: null, printed: { ...result.printed, range: null } } };
}

/**
 * "39.5 - 50.55" for "[39.5 - 50.5]": on a picture a bracket is taken for a figure by both readers. Laboratories print
 * the upper limit with as many decimals as the lower one, or fewer.
 */
function hasFigureTooMany({ raw, result: { printed } }: ReadRow): boolean {
  if (raw.range.every((word) => word.again === undefined)) return false;
  const [, low, high] = /^\d+[.,](\d+)\s*\S{1,2}\s*\d+[.,](\d+)/.exec(printed.range ?? "") ?? [];
  return low !== undefined && high !== undefined && high.length > low.length;
}

/** True where words were read twice and the readings are not the `same`. Words of a text layer were read once. */
function differ(words: readonly Word[], same: (one: string, other: string) => boolean): boolean {
  if (words.every((word) => word.again === undefined)) return false;
  return words.some((word) => word.again === null) || !same(joinText(words), secondText(words));
}

/** Words between limits name bands, and dashes say nothing: where one reader saw none of them the limits are the same. */
const hasLimits = ({ text, again }: Word): boolean => /[\d<>≤≥]/.test(`${text}${again ?? ""}`);

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
