import { tokenAt } from "../text/sentence.ts";
import { isOfOurTexts } from "./our-words.ts";
import type { Rule } from "./rule.ts";

/**
 * No number but those that code puts in or that stand exactly as printed. Digits of any script and number words are
 * refused (Roman numerals are no words of the vocabulary); a small count of results may be said where it is true of those named.
 */
export const number: Rule = (sentence, { language }) => {
  const { tokens, flat } = sentence;
  const bare = tokens.some((token, index) => {
    if (token.kind === "number") return !isOfOurTexts(sentence, index, language);
    if (token.kind !== "word" || !/\p{N}/u.test(token.text)) return false;
    return !isOfOurTexts(sentence, index, language);
  });
  const said = [...flat.matchAll(/(?<= )\S+(?= )/g)].filter((match) => language.numberWords.has(match[0]));
  const free = new Set([...flat.matchAll(language.noCounts)].flatMap((match) => spanOf(match)));
  const untrue = said.some((match) => {
    if (free.has(match.index) || isOfOurTexts(sentence, tokenAt(sentence, match.index), language))
      return false;
    const count = language.counts[match[0]];
    language.counted.lastIndex = match.index + match[0].length;
    return count === undefined || !language.counted.test(flat) || !sentence.counts.has(count);
  });
  return bare || untrue ? ["number"] : [];
};

const spanOf = (match: RegExpExecArray): number[] =>
  Array.from({ length: match[0].length }, (_, at) => match.index + at);
