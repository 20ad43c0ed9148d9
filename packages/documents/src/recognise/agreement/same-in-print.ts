import { parseUnit } from "@serenya/clinical";
import { mendUnit } from "../../values/unit.ts";
import { withoutSpecks } from "./specks.ts";

/**
 * Signs that are one sign in print, each with its reason. Nothing else is equal in a number: not the decimal mark and
 * the thousands mark, not 1 and l, not a sign and its absence.
 */
const ONE_SIGN: readonly (readonly [RegExp, string])[] = [
  // Hyphen, minus and dashes are drawn alike and mean the same between and before numbers.
  [/[‐‑‒–—−－]/g, "-"],
  // Two ways to print one comparator.
  [/≤|⩽|=</g, "<="],
  [/≥|⩾|=>/g, ">="],
  [/＜/g, "<"],
  [/＞/g, ">"],
  // Wide forms, which the first reader's dictionary has beside the plain ones.
  [/[．]/g, "."],
  [/[，]/g, ","],
  [/[：]/g, ":"],
  [/[％]/g, "%"],
  [/[／]/g, "/"],
  [/（/g, "("],
  [/）/g, ")"],
  [/＋/g, "+"],
  // The micro sign and the Greek letter are drawn alike.
  [/μ/g, "µ"],
];

/** A printed number, with what belongs to it and no specks, in one form. A space counts only between two digits. */
export const numberInPrint = (text: string): string =>
  withoutSpecks(
    signsInPrint(text)
      .replace(/\s+/g, " ")
      .replace(/(?<!\d) | (?!\d)/g, "")
      .trim(),
  );

/** True where two readings of a number, limit, span or titre say the same. */
export const sameNumber = (one: string, other: string): boolean =>
  numberInPrint(one) === numberInPrint(other);

/**
 * True where two readings of a range have the same numbers and comparators in the same order. A dash between two
 * numbers says nothing that they don't, and a mark before one or two last digits can only be a decimal mark, so
 * that 3,97 and 3.97 are one number. A unit that is printed behind them is not looked at: its figures are exponents,
 * and it is compared where it is the result's unit.
 */
export const sameLimits = (one: string, other: string): boolean => limitsIn(one) === limitsIn(other);

const limitsIn = (text: string): string =>
  (numberInPrint(text.replace(POWER, " ")).match(LIMIT) ?? [])
    .map((part) => part.replace(DECIMAL_MARK, "."))
    .join(" ");

const LIMIT = /[<>]=?|\d[\d.,']*(?: \d{3}(?!\d)[\d.,']*)*|(?<!\d\s?)-(?=\s*[<>\d])/g;
const DECIMAL_MARK = /(?<=^[\d ]+)[.,](?=\d{1,2}$)/;

/** A power of ten in a unit, with whatever the sign before its exponent was read as: 10^3/, 10°3/, 1043/, 10/3/. */
const POWER = /(?<=\s)[x×*•]?\s?10[^\d\s]?[0147]?[1-9]\d?\s?\/\s?\p{L}+/giu;

/**
 * True where two readings name one unit of the closed list. A reading that is no unit may stand for the other where
 * letters that are drawn alike make the difference; one that is another unit never does.
 */
export function sameUnit(one: string, other: string): boolean {
  const [printed, second] = [signsInPrint(one), signsInPrint(other)].map((text) => text.replace(/\s+/g, ""));
  const first = mendUnit(printed ?? "");
  const [known, again] = [parseUnit(first), parseUnit(second ?? "")];
  if (known === null || second === undefined) return printed === second;
  // The list is lenient about marks around a unit; a mark in front may be all that is left of a power of ten.
  if (!/^[\p{L}\p{N}%‰/[(×*]/u.test(first)) return false;
  // "UL" is on the list for "/uL", and on a picture it is U/L without its slash: both readers may lose a stroke.
  if (known.ucum.includes("/") && !first.includes("/") && !WITHOUT_STROKE.test(first)) return false;
  if (again?.ucum === known.ucum) return true;
  // Without its slash U/L is on the list as a spelling of another unit.
  const slashLost = printed?.includes("/") === true && !second.includes("/") && bare(first) === bare(second);
  return slashLost || (again === null && skeleton(first) === skeleton(second));
}

/** Cubic millimetres, which many print without "per", and "por campo": no other unit is a stroke away. */
const WITHOUT_STROKE = /^(?:c(?:u\.?)?mm\.?|mm\^?[3³]\.?|p(?:er|or|ar|ro)\p{L}{4,})$/iu;

const bare = (unit: string): string => unit.replace(/\//g, "").toLowerCase();

/**
 * A unit without what print hides in its letters. The sign between 10 and its exponent is read as almost anything
 * (10^3, 10°3, 1073, 10A3, 10/3), and so is the micro sign behind it; the exponent itself must be the same.
 */
const skeleton = (unit: string): string =>
  unit
    .replace(/^[^\p{L}\p{N}%/]+|[.,;:'‘’"“”*°]+$/gu, "")
    .replace(/(?<=m)[²2?*°'"]$/, "2")
    .normalize("NFKC")
    .replace(/^[x×*•.]?10(?:[^\d]|[0147](?=\d))?(1?\d)(?=\/|$)/i, "10^$1")
    .replace(/(?<=\/)[µμpjyHh](?=[lL1I]$)/, "u")
    // The second reader's models have no micro sign; these letters stand before no unit of the list.
    .replace(/^[µμHhbyj](?=g|mol|IU|U\/|kat)/, "u")
    // Nor does any laboratory count in picounits.
    .replace(/^p(?=[Il1|]U\/)/, "u")
    .replace(/[µμ]/g, "u")
    .replace(/(?<=\/[dm]?)t$/, "l")
    .replace(/^([pnmu]?)[9q8a](?=$|\/)/i, "$1g")
    .replace(/[lI1|!\]ı]/g, "l")
    .replace(/[oO]/g, "0")
    // "l/" is read as one letter.
    .replace(/0V/g, "0l")
    .replace(/\//g, "")
    .toLowerCase();

/** The text with signs that are one in print in one form. */
export const signsInPrint = (text: string): string =>
  ONE_SIGN.reduce((t, [from, to]) => t.replace(from, to), text).trim();
