import { stemsAbout } from "./our-words.ts";
import type { Rule } from "./rule.ts";

/** A sentence mostly of unknown words is not of this language. */
const foreignShare = 0.5;

/**
 * Every word is one of the closed list of plain words, or stands in our own texts about the results that the sentence
 * speaks of. What nobody thought to forbid is forbidden by this: illnesses, medicines, organs, other tests.
 */
export const vocabulary: Rule = ({ tokens, context, isQuestion }, { language }) => {
  const words = tokens.filter((token) => token.kind === "word");
  const ours = new Set(context.flatMap((fact) => [...stemsAbout(fact, language).all]));
  const unknown = words.filter(({ text, stem }) => {
    if (language.inQuestions.has(text)) return !isQuestion;
    return !language.vocabulary.has(stem) && !language.numberWords.has(text) && !ours.has(stem);
  });
  if (unknown.length === 0) return [];
  return unknown.length > 2 && unknown.length > foreignShare * words.length ? ["language"] : ["word"];
};
