import { findAnalytes, nameWords, parseUnit } from "@serenya/clinical";
import { startsLikeRange } from "../../values/range.ts";
import { fold } from "../../vocabulary/fold.ts";
import { isValueWord } from "../../vocabulary/value-words.ts";
import { numberInPrint, sameLimits, sameNumber, sameUnit } from "./same-in-print.ts";

/** A part of a row, by how its words are compared. */
export type PartName = "name" | "value" | "unit" | "range" | "flag";

interface Comparison {
  readonly same: (one: string, other: string) => boolean;
  /** Whether a reading is something that could stand there: what is not is noise, and says nothing. */
  readonly isWhole: (text: string) => boolean;
}

const words: Comparison = {
  same: (one, other) => letters(one) !== "" && letters(one) === letters(other),
  isWhole: (text) => isNameWord(fold(text)) || findAnalytes(text).length > 0,
};
const values: Comparison = {
  same: (one, other) => (/\d/.test(one + other) ? sameNumber(one, other) : words.same(one, other)),
  isWhole: (text) =>
    /\d/.test(text)
      ? /^[<>=+-]*\d(?:[\d.,:/ -]*\d)?\+*$/.test(numberInPrint(text))
      : isValueWord(text) || words.isWhole(text),
};
const ranges: Comparison = {
  same: (one, other) => (/\d/.test(one + other) ? sameLimits(one, other) : words.same(one, other)),
  isWhole: (text) => values.isWhole(text) || startsLikeRange(text),
};
const units: Comparison = { same: sameUnit, isWhole: (text) => parseUnit(text) !== null };

const comparisons: Record<PartName, Comparison> = {
  name: words,
  value: values,
  unit: units,
  range: ranges,
  flag: words,
};

/** True where a word of this part was read alike twice. */
export const readAlike = (part: PartName, one: string, other: string): boolean =>
  one === other || comparisons[part].same(one, other);

/**
 * True where closer looks of the second reader bear out what the first one saw in a word that they read differently.
 * `seconds` is all that the second reader saw there: in its line, and at each closer look.
 *
 * - At least one look sees the word as the first reader did.
 * - None sees more in it (14.8 for 148, <5 for 5): a sign that only the second reader sees stays a doubt.
 * - What sees less (148 for 14.8) says little: signs are lost more easily than found.
 * - What sees something else that could stand there must be outnumbered.
 */
export function agreesCloser(part: PartName, first: string, seconds: readonly (string | null)[]): boolean {
  const { same, isWhole } = comparisons[part];
  const seen = seconds.filter((text): text is string => text !== null);
  const agreeing = seen.filter((text) => same(first, text)).length;
  if (agreeing === 0) return false;
  const others = seen.filter((text) => !same(first, text) && isWhole(text)).map(bare);
  if (others.some((text) => isWithin(bare(first), text))) return false;
  const against = others.filter((text) => !isWithin(text, bare(first)));
  return against.length === 0 || agreeing > against.length;
}

/**
 * True where the first reader, looking at a unit alone, finds letters that it had lost in the line, and the second
 * reader bears that out: both have then seen a unit of the list that has all of what was read before.
 */
export const isUnitFound = (before: string, found: string, seconds: readonly (string | null)[]): boolean =>
  found !== before &&
  isWithin(bare(before), bare(found)) &&
  parseUnit(found) !== null &&
  agreesCloser("unit", found, seconds);

let known: ReadonlySet<string> | null = null;
function isNameWord(word: string): boolean {
  known ??= new Set(nameWords());
  return known.has(word);
}

const letters = (text: string): string => fold(text).replace(/\s+/g, "");
const bare = (text: string): string => numberInPrint(text).replace(/\s+/g, "");

/** True where `part` can be had from `whole` by leaving out characters. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at++;
  return at === part.length;
}
