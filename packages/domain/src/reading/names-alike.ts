import { findAnalytes } from "@serenya/clinical";
import { folded } from "./printed-text.ts";

/** How well two printed names go together: 3 the same, 2 the same but for slips, 1 one is a part of the other. */
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

/**
 * Compares the names of two rows. Names that the lexicon knows for different tests are never alike, however near
 * their letters are.
 */
export function likenessOf(one: string, other: string): Likeness {
  const [a, b] = [folded(one), folded(other)];
  if (a === b) return a === "" ? 0 : 3;
  const [mine, others] = [findAnalytes(one), findAnalytes(other)];
  if (mine.length > 0 && others.length > 0) return mine.some((found) => others.includes(found)) ? 2 : 0;
  const [x, y] = [lookOf(a), lookOf(b)];
  const slips = Math.floor(Math.min(x.length, y.length) / lettersASlip);
  if (x === y || distance(x, y, slips) <= slips) return 2;
  return isPart(a, b) || isPart(b, a) ? 1 : 0;
}

const lookOf = (name: string): string =>
  looks.reduce((text, [from, to]) => text.replace(from, to), name).replaceAll(" ", "");

/** A wrapped name is read in part, and a heading may be read into it. */
function isPart(part: string, whole: string): boolean {
  const words = new Set(whole.split(" "));
  return part.replaceAll(" ", "").length >= 4 && part.split(" ").every((word) => words.has(word));
}

/** Letters to put in, take out or change, counted up to `most` and one. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[other.length] ?? 0;
}
