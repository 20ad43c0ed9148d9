import { claimsIn } from "./claims-in.ts";
import { stemsAbout } from "./our-words.ts";
import type { Rule } from "./rule.ts";

/**
 * A sentence that names no result, says nothing of where one stands and holds no word of our texts has one of few
 * purposes: it leads to the results, or to a question, or asks to check a value. Everything else that plain words can
 * say ("so what?", "it is a small thing", "leave it") is of no use here, and may comfort or order.
 */
export const purpose: Rule = (sentence, { language }) => {
  const { tokens, mentions, context, flat, isOurs } = sentence;
  if (isOurs || mentions.length > 0 || claimsIn(sentence, language).length > 0) return [];
  const ours = new Set(context.flatMap((fact) => [...stemsAbout(fact, language).all]));
  const isAboutResult = tokens.some(
    (token) =>
      token.kind === "other" ||
      (token.kind === "word" && !language.vocabulary.has(token.stem) && ours.has(token.stem)),
  );
  const isKnown = isAboutResult || language.purposes.some((pattern) => pattern.test(flat));
  return isKnown ? [] : ["instruction"];
};
