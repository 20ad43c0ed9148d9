import { nameWords } from "@serenya/clinical";
import { fold } from "../../vocabulary/fold.ts";
import { isWithinOne } from "../../vocabulary/near.ts";
import { isWordOfResult } from "../../vocabulary/value-words.ts";
import { agreesCloser } from "./agrees-closer.ts";

/** Shorter words are a letter away from too many others. */
const SHORTEST = 6;

/**
 * The word of the lexicon in which the first reader misread, lost or doubled one letter in its line ("Biirubin"), where
 * it is none as it stands: the word that the first reader finds when it looks at it alone (`alone`) and the second
 * reader bears out. Of a name also the word that only the second reader saw, if that is the one word of the lexicon
 * that it ever saw there: the first reader's letters, the second reader and the lexicon are three witnesses. A result
 * must be seen by both. Null where there is none.
 */
export function wordFound(
  part: "name" | "value",
  before: string,
  alone: readonly string[],
  seconds: readonly (string | null)[],
): string | null {
  const isKnown = part === "name" ? isNameWord : isWordOfResult;
  if (before.length < SHORTEST || /\d/.test(before) || isKnown(before)) return null;
  const isMeant = (text: string): boolean => isKnown(text) && isWithinOne(letters(before), letters(text));
  const found = alone.find((text) => isMeant(text) && agreesCloser(part, text, seconds));
  if (found !== undefined || part === "value") return found ?? null;
  const seen = seconds.filter((text): text is string => text !== null && isKnown(text));
  return new Set(seen.map(letters)).size === 1 ? (seen.find(isMeant) ?? null) : null;
}

let names: ReadonlySet<string> | null = null;
function isNameWord(word: string): boolean {
  names ??= new Set(nameWords());
  return names.has(fold(word));
}

/** The first reader has no ß and sees one letter: s or B. */
const letters = (text: string): string => fold(text).replace(/\s+/g, "").replace(/ss/g, "s");
