import type { WordsLanguage } from "../languages/language.ts";
import type { Sentence } from "../text/sentence.ts";
import type { FoundClaim } from "./claims-in.ts";
import { isOurPhrase, stemsBetween } from "./our-words.ts";

/**
 * "Can come from low iron": a claim about something that is not a result, taken from our own text about the results
 * with the words on both its sides, and said as a possibility.
 */
export function isSaidByUs(sentence: Sentence, { from, to }: FoundClaim, language: WordsLanguage): boolean {
  const { tokens, flat, places } = sentence;
  const next = tokens[to];
  if (!next || next.kind === "mark" || (next.kind === "mention" && !next.isLiteral)) return false;
  const isOurs = isOurPhrase(sentence, stemsBetween(sentence, from - 1, to + 1, language), language);
  return isOurs && language.hedges.test(flat) && !language.possessive.test(flat.slice(0, places[from]));
}
