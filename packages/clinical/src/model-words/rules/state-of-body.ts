import type { WordsLanguage } from "../languages/language.ts";
import type { Sentence } from "../text/sentence.ts";
import { stemsAbout } from "./our-words.ts";
import type { Rule } from "./rule.ts";

/** "Your kidneys are weak", "your liver may be under stress": how a person's body is, a result does not say. */
export const stateOfBody: Rule = (sentence, { language }) => {
  if (sentence.isOurs) return [];
  const found = [...sentence.flat.matchAll(language.stateOfBody)].some((match) =>
    ownsOurWord(match[1] ?? "", sentence, language),
  );
  return found ? ["diagnosis"] : [];
};

/** Is what is owned a thing of our texts, a part of the body or an illness, and no plain word ("your result is")? */
function ownsOurWord(owned: string, { context }: Sentence, language: WordsLanguage): boolean {
  const ours = new Set(context.flatMap((fact) => [...stemsAbout(fact, language).all]));
  const last = language.stem(owned.trim().split(" ").at(-1) ?? "");
  return ours.has(last) && (!language.vocabulary.has(last) || language.conditions.has(last));
}
