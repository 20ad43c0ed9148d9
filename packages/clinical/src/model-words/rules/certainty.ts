import { stemsAbout } from "./our-words.ts";
import type { Rule } from "./rule.ts";

/**
 * Causes and effects are possibilities: a word that stands only in what a low or high result can go with, or that names
 * an illness or complaint, is said with "can" or the like, or in our own words ("fight infections").
 */
export const certainty: Rule = (sentence, { language }) => {
  const { tokens, context, flat, isOurs } = sentence;
  if (isOurs || language.hedges.test(flat)) return [];
  const texts = context.map((fact) => stemsAbout(fact, language));
  const bold = tokens.some((token, index) => {
    if (
      token.kind !== "word" ||
      (language.vocabulary.has(token.stem) && !language.conditions.has(token.stem))
    ) {
      return false;
    }
    const isSide =
      texts.some(({ side }) => side.has(token.stem)) && !texts.some(({ what }) => what.has(token.stem));
    if (!isSide && !language.conditions.has(token.stem)) return false;
    const previous = tokens[index - 1];
    const isPhrase =
      previous?.kind === "word" &&
      !language.vocabulary.has(previous.stem) &&
      texts.some(({ all }) => all.some((said, at) => said === token.stem && all[at - 1] === previous.stem));
    return !isPhrase;
  });
  return bold ? ["certainty"] : [];
};
