import type { WordsLanguage } from "../languages/language.ts";
import type { Sentence } from "../text/sentence.ts";
import { isOurPhrase, stemsAbout, stemsBetween } from "./our-words.ts";
import type { Rule } from "./rule.ts";

/** As many words as a thing of the body is called by: "your heart and muscles". */
const longest = 4;

/**
 * "Your kidneys are weak", "your liver may be under stress", "so your blood clots": how a person's body is and what it
 * does, a result does not say. Only what our own text says may be said, with the same words on both sides.
 */
export const stateOfBody: Rule = (sentence, { language }) => {
  if (sentence.isOurs) return [];
  const { tokens } = sentence;
  const found = tokens.some((token, index) => {
    if (token.kind !== "word" || !language.owners.has(token.text)) return false;
    const before = tokens[index - 1];
    const isStart = before === undefined || before.kind === "mark";
    const joint = before?.kind === "word" && language.clauseStarts.has(before.text) ? before.text : null;
    if (!isStart && joint === null) return false;
    const thing = lastThing(sentence, index, language);
    const verb = tokens[thing + 1];
    const isConclusion = joint !== null && language.conclusions.has(joint);
    if (thing === -1) return false;
    if (verb?.kind !== "word") {
      return (
        isConclusion && !isOurPhrase(sentence, stemsBetween(sentence, index, thing + 1, language), language)
      );
    }
    if (language.afterThing.has(verb.stem)) return false;
    const isState = language.verbs.has(verb.text);
    if (isState) return !isOurPhrase(sentence, stemsBetween(sentence, index, thing + 2, language), language);
    const from = isConclusion ? index - 1 : thing;
    return !isOurPhrase(sentence, stemsBetween(sentence, from, thing + 2, language), language);
  });
  return found ? ["diagnosis"] : [];
};

/** Where the last word stands of the thing that is owned; -1 where it is none of our texts' things. */
function lastThing({ tokens, context }: Sentence, owner: number, language: WordsLanguage): number {
  const ours = new Set(context.flatMap((fact) => [...stemsAbout(fact, language).all]));
  return tokens.findLastIndex((token, index) => {
    const isNear = index > owner && index <= owner + longest;
    if (!isNear || token.kind !== "word") return false;
    const isThing =
      ours.has(token.stem) && (!language.vocabulary.has(token.stem) || language.conditions.has(token.stem));
    const between = tokens.slice(owner + 1, index);
    return (
      isThing &&
      between.every(({ kind }) => kind === "word") &&
      !between.some((one) => one.kind === "word" && language.verbs.has(one.text))
    );
  });
}
