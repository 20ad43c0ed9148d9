import type { WordsLanguage } from "../languages/language.ts";
import { type Sentence, tokenAt } from "../text/sentence.ts";
import { isOurPhrase, stemsBetween } from "./our-words.ts";
import type { Rule } from "./rule.ts";

/**
 * Phrases that no text about results may hold: a diagnosis, a treatment or dose, certainty, comfort, how urgent it is
 * and when to see a doctor, orders. The ladder of urgency is code's and its words are fixed (SAFETY.md).
 */
export const refused: Rule = (sentence, { language }) => {
  const { flat } = sentence;
  if (sentence.isOurs) return [];
  const always = language.refused.flatMap(([pattern, code]) => (pattern.test(flat) ? [code] : []));
  const unlessOurs = language.refusedUnlessOurs.flatMap(([pattern, code]) =>
    [...flat.matchAll(pattern)].some((match) => !isOurs(sentence, match, language)) ? [code] : [],
  );
  return [...always, ...unlessOurs];
};

function isOurs(sentence: Sentence, match: RegExpExecArray, language: WordsLanguage): boolean {
  const from = tokenAt(sentence, match.index + 1);
  const to = tokenAt(sentence, match.index + match[0].length - 1) + 1;
  const isOneWord = to - from === 1;
  const said = stemsBetween(sentence, isOneWord ? from - 1 : from, to, language);
  if (isOneWord && isOurPhrase(sentence, stemsBetween(sentence, from, to + 2, language), language))
    return true;
  return (!isOneWord || from > 0) && isOurPhrase(sentence, said, language);
}
