import type { Fact } from "../facts.ts";
import type { WordsLanguage } from "../languages/language.ts";
import type { Sentence } from "../text/sentence.ts";

const words = /\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)?|\p{N}+/gu;

/** The stems of a text, in order. */
export const stemsOf = (text: string, { stem }: Pick<WordsLanguage, "stem">): readonly string[] =>
  (text.toLowerCase().replaceAll("\u2019", "'").match(words) ?? []).map(stem);

const known = new WeakMap<
  Fact,
  { all: readonly string[]; side: ReadonlySet<string>; what: ReadonlySet<string> }
>();

/** The stems of all our texts about a result, and of those about one side and of the others. */
export function stemsAbout(fact: Fact, language: WordsLanguage) {
  const found = known.get(fact);
  if (found) return found;
  const side = new Set(fact.sideTexts.flatMap((text) => stemsOf(text, language)));
  const others = [fact.name, ...fact.names, ...fact.about.filter((text) => !fact.sideTexts.includes(text))];
  const what = new Set(others.flatMap((text) => stemsOf(text, language)));
  const made = {
    all: [fact.name, ...fact.about].flatMap((text) => [...stemsOf(text, language), "|"]),
    side,
    what,
  };
  known.set(fact, made);
  return made;
}

/** The stem that a token stands for in our texts; "" for a mark. */
const stemOf = (sentence: Sentence, index: number, { stem }: WordsLanguage): string => {
  const token = sentence.tokens[index];
  if (token?.kind === "word") return token.stem;
  return token?.kind === "number" ? stem(token.text) : "";
};

/** The stems of some tokens, names of analytes word by word. */
export function stemsBetween(sentence: Sentence, from: number, to: number, language: WordsLanguage): string {
  const { tokens, text } = sentence;
  const start = tokens[0]?.from ?? 0;
  const said = tokens.slice(Math.max(from, 0), to).map((token) => {
    if (token.kind === "word") return token.stem;
    const isName = token.kind === "other" || (token.kind === "mention" && token.isLiteral);
    return isName ? stemsOf(text.slice(token.from - start, token.to - start), language).join(" ") : "?";
  });
  return said.join(" ");
}

/** Do our texts about the results that a sentence speaks of say these stems, one after the other? */
export const isOurPhrase = ({ context }: Sentence, said: string, language: WordsLanguage): boolean =>
  context.some((fact) => ` ${stemsAbout(fact, language).all.join(" ")} `.includes(` ${said} `));

/**
 * Does a word with a digit stand in our texts about the results that the sentence speaks of: "B12"; or a number behind
 * the same word as there: "type 1"?
 */
export function isOfOurTexts(sentence: Sentence, index: number, language: WordsLanguage): boolean {
  const own = stemOf(sentence, index, language);
  const previous = stemOf(sentence, index - 1, language);
  return sentence.context.some((fact) => {
    const { all } = stemsAbout(fact, language);
    if (sentence.tokens[index]?.kind === "word" && /\p{N}/u.test(own)) return all.includes(own);
    return previous !== "" && all.some((said, at) => said === own && all[at - 1] === previous);
  });
}
