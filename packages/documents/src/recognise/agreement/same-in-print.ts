import { parseUnit } from "@serenya/clinical";

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

/** A printed number, with what belongs to it, in one form. A space counts only between two digits. */
export const numberInPrint = (text: string): string =>
  plain(text)
    .replace(/\s+/g, " ")
    .replace(/(?<!\d) | (?!\d)/g, "")
    .trim();

/** True where two readings of a number, limit, span or titre say the same. */
export const sameNumber = (one: string, other: string): boolean =>
  numberInPrint(one) === numberInPrint(other);

/** True where two readings of a range have the same numbers, comparators and dashes in the same order. */
export const sameLimits = (one: string, other: string): boolean => limitsIn(one) === limitsIn(other);

const limitsIn = (text: string): string =>
  (numberInPrint(text).match(/[<>]=?|\d[\d.,' ]*\d|\d|-(?=\s*[<>\d])/g) ?? []).join(" ");

/**
 * True where two readings name one unit of the closed list. A reading that is no unit may stand for the other where
 * letters that are drawn alike make the difference; one that is another unit never does.
 */
export function sameUnit(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)].map((text) => text.replace(/\s+/g, ""));
  if (first === undefined || second === undefined || first === second) return first === second;
  const [known, again] = [parseUnit(first), parseUnit(second)];
  if (known === null) return false;
  if (again !== null) return again.ucum === known.ucum;
  return skeleton(first) === skeleton(second);
}

/**
 * A unit without what print hides in its letters. The sign between 10 and its exponent is read as almost anything
 * (10^3, 10°3, 1073, 10A3); the exponent itself must be the same.
 */
const skeleton = (unit: string): string =>
  unit
    .normalize("NFKC")
    .replace(/^[x×*•.]?10(?:[^\d/]|[0147](?=\d))?(1?\d)(?=\/|$)/i, "10^$1")
    .replace(/[µμ]/g, "u")
    .replace(/[lI1|!\]]/g, "l")
    .replace(/[oO]/g, "0")
    .replace(/[.,;:'‘’"“”*°]+$/, "")
    .toLowerCase();

const plain = (text: string): string => ONE_SIGN.reduce((t, [from, to]) => t.replace(from, to), text).trim();
