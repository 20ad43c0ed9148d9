import { fold } from "./fold.ts";

/** Letters that recognition takes for each other, as one: l, I and 1; O and 0; rn and m. */
const shape = (word: string): string =>
  word
    .replace(/rn/g, "m")
    .replace(/[l1|!]/g, "i")
    .replace(/0/g, "o")
    .replace(/vv/g, "w");

/** Words shorter than this are too like others to be guessed. */
const SHORTEST = 6;

/**
 * The words of a text, each that is one letter away from a word of `known` as that word; letters that look alike
 * count as the same. For headings and labels alone: names and numbers are never guessed. Folded, and null where
 * nothing was mended.
 */
export function mendWords(text: string, known: readonly string[]): string | null {
  const words = fold(text).split(" ");
  const mended = words.map((word) => mendWord(word, known));
  const joined = mended.join(" ");
  return joined === words.join(" ") ? null : joined;
}

/** A page asks for the same words again and again. */
const MOST_KEPT = 5000;
const kept = new WeakMap<readonly string[], Map<string, string>>();

function mendWord(word: string, known: readonly string[]): string {
  const own = kept.get(known) ?? new Map<string, string>();
  kept.set(known, own);
  const before = own.get(word);
  if (before !== undefined) return before;
  const mended = known.includes(word) ? word : (nearOf(word, known) ?? word);
  if (own.size >= MOST_KEPT) own.clear();
  own.set(word, mended);
  return mended;
}

function nearOf(word: string, known: readonly string[]): string | null {
  if (word.length < SHORTEST - 1 || !/\p{L}{3}/u.test(word)) return null;
  const own = shape(word);
  const near = shapesOf(known).filter((other) => isWithinOne(own, other.shape));
  return (near.find((other) => other.shape === own) ?? near[0])?.word ?? null;
}

const shapes = new WeakMap<readonly string[], readonly { readonly word: string; readonly shape: string }[]>();

/** The words long enough to be guessed with their shapes, worked out once a list. */
function shapesOf(known: readonly string[]) {
  const own =
    shapes.get(known) ??
    known.filter((w) => w.length >= SHORTEST).map((word) => ({ word, shape: shape(word) }));
  shapes.set(known, own);
  return own;
}

/** The same but for one letter changed, missing or too many. */
export function isWithinOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    (a.length > b.length && restA.slice(1) === restB) ||
    (b.length > a.length && restB.slice(1) === restA)
  );
}
