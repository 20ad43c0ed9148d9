import type { WordsLanguage } from "../languages/language.ts";
import type { Sentence } from "../text/sentence.ts";
import { stemsAbout, stemsBetween } from "./our-words.ts";
import type { Rule } from "./rule.ts";

/**
 * Causes and effects are possibilities: a word that stands only in what a low or high result can go with, or that names
 * an illness or complaint, is said with "can" or the like, or in our own words ("fight infections").
 */
export const certainty: Rule = (sentence, { language }) => {
  const { tokens, context, flat, isOurs } = sentence;
  if (isOurs) return [];
  if (namesIllness(sentence, language)) return ["diagnosis"];
  if (language.hedges.test(flat)) return [];
  const texts = context.map((fact) => stemsAbout(fact, language));
  const isCause = language.causes.test(flat);
  const bold = tokens.some((token, index) => {
    if (token.kind !== "word") return false;
    const isCondition = language.conditions.has(token.stem);
    if (language.vocabulary.has(token.stem) && !isCondition) return false;
    const isPossible =
      texts.some(({ possible }) => possible.has(token.stem)) &&
      texts.every(({ all, possible }) => !all.has(token.stem) || possible.has(token.stem));
    if (isCause && texts.some(({ all }) => all.has(token.stem))) return true;
    return (isPossible || isCondition) && !isSaidPlainly(sentence, index, language);
  });
  return bold ? ["certainty"] : [];
};

/** Does one of our texts say it without "can", with the two words before it or with one that is no plain word? */
function isSaidPlainly(sentence: Sentence, index: number, language: WordsLanguage): boolean {
  const previous = sentence.tokens[index - 1];
  const isTelling = previous?.kind === "word" && !language.vocabulary.has(previous.stem);
  const said = stemsBetween(sentence, index - (isTelling ? 1 : 2), index + 1, language);
  return isInPlainText(sentence, said, language);
}

/** In a sentence of ours with no "can"; of those with "when" only where this one has it too. */
const isInPlainText = ({ context, flat }: Sentence, said: string, language: WordsLanguage): boolean =>
  context.some((fact) => {
    const { plain, conditional } = stemsAbout(fact, language);
    const isIn = (text: string) => text.includes(` ${said} `);
    return isIn(plain) || (isIn(conditional) && language.conditionals.test(flat));
  });

/** "It may be an infection", "no infection can be behind it": what somebody may have or has not. */
function namesIllness(sentence: Sentence, language: WordsLanguage): boolean {
  const { tokens, flat, places } = sentence;
  return tokens.some((token, index) => {
    if (token.kind !== "word" || !language.conditions.has(token.stem)) return false;
    const lead = flat.slice(0, places[index]);
    const near = ` ${lead.trim().split(" ").slice(-5).join(" ")} `;
    const isNamed = language.beforeCondition.test(lead) || near.search(language.negations) !== -1;
    return (
      isNamed && !isInPlainText(sentence, stemsBetween(sentence, index - 2, index + 1, language), language)
    );
  });
}
