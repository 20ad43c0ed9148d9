import { isOurPhrase, stemsBetween } from "./our-words.ts";
import type { Rule } from "./rule.ts";

/** No analyte is named but those of the results, and those that our texts about them name. */
export const analyte: Rule = (sentence, { language }) => {
  const isForeign = (index: number) =>
    !isOurPhrase(sentence, stemsBetween(sentence, index, index + 1, language), language);
  return sentence.tokens.some(({ kind }, index) => kind === "other" && isForeign(index)) ? ["analyte"] : [];
};
