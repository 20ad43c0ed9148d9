import { findAnalytes, nameWords, parseUnit } from "@serenya/clinical";
import { startsLikeRange } from "../../values/range.ts";
import { mendUnit } from "../../values/unit.ts";
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
 * The unit that the first reader finds when it looks at the word alone (`alone`), where the second reader bears it
 * out: both have then seen a unit of the list. In its line the first reader read `before`: no unit at all, or what is
 * left of this one where letters are lost. Null where there is none.
 */
export function unitFound(
  before: string,
  alone: readonly string[],
  seconds: readonly (string | null)[],
): string | null {
  const found = knownAround(before, alone.map(mendUnit)).filter((unit) =>
    agreesCloser("unit", unit, seconds),
  );
  return mostFrequent(found);
}

/**
 * The unit that only the second reader makes of a word in which the first one lost letters: the likeliest, and no more.
 * Null where there is none.
 */
export function unitOfSecond(before: string, seconds: readonly (string | null)[]): string | null {
  const texts = seconds.filter((text): text is string => text !== null);
  const raised = raisedNine(before, texts);
  if (raised !== null) return raised;
  // Its models have no micro sign, and see one of these letters; the first reader sees "/l" as A.
  const micro = /^[µμu]/.test(before)
    ? texts.map((text) => text.replace(/^[pHhMW](?=[gm8]|IU|kat)/, "µ").replace(/^µ8/, "µg"))
    : texts;
  const left = plain(before.replace(/A$/, ""));
  return mostFrequent(knownAround(before, micro.map(mendUnit)).filter((unit) => isWithin(left, plain(unit))));
}

/**
 * "10°/l", seen so twice or more and with no other figure: a raised one that is too small for both readers. Before
 * litres, and one figure wide, it is the nine of cell counts.
 */
function raisedNine(before: string, seconds: readonly string[]): string | null {
  if (!/^[x×*]?10\D?\/?[l1I|]?$/i.test(before)) return null;
  const seen = seconds.map((text) =>
    /^[^\p{L}\d]*([x×*]?10)([^\p{L}\d\s/]|\d{1,2})\/([l1I|])\b/iu.exec(text),
  );
  const [first, ...more] = seen.filter((found) => found !== null);
  const others = seconds.some((text) => /10\D?(?:[02-8]|12)/.test(text));
  return !first || more.length === 0 || others ? null : `${first[1]}⁹/${first[3] === "L" ? "L" : "l"}`;
}

/** Units of the list that `before` may be a misreading of: any where it is none itself, else those that have all of it. */
function knownAround(before: string, texts: readonly string[]): string[] {
  const own = parseUnit(before);
  return texts.filter((text) => {
    const unit = parseUnit(text);
    if (unit === null || unit.ucum === own?.ucum || !/^[\p{L}\d%]/u.test(text)) return false;
    // "ul" is a spelling of "/uL", and what is left of "U/l".
    if (unit.ucum.includes("/") && !text.includes("/")) return false;
    return own === null ? sharesLetter(before, text) : isWithin(plain(before), plain(text));
  });
}

/** What has no letter or figure of the word in it is the print beside it. */
const sharesLetter = (before: string, text: string): boolean =>
  [...plain(before)].some((c) => /[\p{L}\d%]/u.test(c) && plain(text).includes(c));

/** A unit's letters, with one form of µ. */
const plain = (unit: string): string => letters(unit).replace(/[µμ]/g, "u");

/** The first of those that name the most named unit. */
function mostFrequent(units: readonly string[]): string | null {
  const groups = [...Map.groupBy(units, (unit) => parseUnit(unit)?.ucum).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

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
