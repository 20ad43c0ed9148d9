import { findAnalytes } from "@serenya/clinical";
import { distanceOf } from "./distance.ts";
import { folded } from "./printed-text.ts";

/** A printed name in the forms that names are compared by; made once for each name. */
export interface PrintedName {
  readonly words: ReadonlySet<string>;
  /** Its letters as they look, without spaces. */
  readonly look: string;
  /** Tests that the lexicon knows by it. */
  readonly tests: ReadonlySet<unknown>;
  readonly text: string;
}

/** How well two names go together: 3 the same, 2 the same but for slips, 1 one is a part of the other, 0 not at all. */
export type Likeness = 0 | 1 | 2 | 3;

/** Letters that are taken for one another when print is read. */
const looks: readonly (readonly [RegExp, string])[] = [
  [/rn/g, "m"],
  [/[il1|]/g, "l"],
  [/[o0]/g, "o"],
  [/[s5]/g, "s"],
  [/[b8]/g, "b"],
];
/** Letters for each slip of a name: short names are as they are, LDL is a stroke away from HDL. */
const lettersASlip = 6;
/** Letters that a part of a name must have to stand for it. */
const lettersOfPart = 4;

export function printedName(printed: string): PrintedName {
  const text = folded(printed);
  return {
    text,
    words: new Set(text.split(" ")),
    look: lookOf(text),
    tests: new Set(findAnalytes(printed)),
  };
}

/** Names that the lexicon knows for different tests are never alike, however near their letters are. */
export function likenessOf(one: PrintedName, other: PrintedName): Likeness {
  if (one.text === other.text) return one.text === "" ? 0 : 3;
  if (one.tests.size > 0 && other.tests.size > 0)
    return [...one.tests].some((test) => other.tests.has(test)) ? 2 : 0;
  if (looksAlike(one.look, other.look)) return 2;
  return isPart(one, other) || isPart(other, one) ? 1 : 0;
}

/** True where two words are one but for slips. */
export const isSameWord = (one: string, other: string): boolean => looksAlike(lookOf(one), lookOf(other));

const lookOf = (text: string): string =>
  looks.reduce((look, [from, to]) => look.replace(from, to), text).replaceAll(" ", "");

function looksAlike(one: string, other: string): boolean {
  const slips = Math.floor(Math.min(one.length, other.length) / lettersASlip);
  return one === other || (slips > 0 && distanceOf(one, other, slips) <= slips);
}

/** A wrapped name is read in part, and a heading may be read into it. */
const isPart = (part: PrintedName, whole: PrintedName): boolean =>
  part.look.length >= lettersOfPart && [...part.words].every((word) => whole.words.has(word));
