import type { Fact } from "../facts.ts";
import type { WordsLanguage } from "../languages/language.ts";
import type { Sentence } from "../text/sentence.ts";

const words = /\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)?|\p{N}+/gu;

/** The stems of a text, in order. */
export const stemsOf = (text: string, { stem }: Pick<WordsLanguage, "stem">): readonly string[] =>
  (text.toLowerCase().replaceAll("\u2019", "'").match(words) ?? []).map(stem);

interface Known {
  /** All our texts as stems, with a space between and "|" behind each text. */
  readonly text: string;
  readonly all: ReadonlySet<string>;
  /** Stems that stand only in texts on one side, or only in sentences that say "can". */
  readonly possible: ReadonlySet<string>;
  /** The sentences that say no "can", and those of them that say "when". */
  readonly plain: string;
  readonly conditional: string;
}

const known = new WeakMap<Fact, Known>();

/** The stems of our texts about a result. */
export function stemsAbout(fact: Fact, language: WordsLanguage): Known {
  const found = known.get(fact);
  if (found) return found;
  const lined = (texts: readonly string[]) =>
    ` ${texts.map((text) => stemsOf(text, language).join(" ")).join(" | ")} `;
  const setOf = (texts: readonly string[]) => new Set(texts.flatMap((text) => stemsOf(text, language)));
  const names = [fact.name, ...fact.names];
  const sentences = fact.about.flatMap((text) => text.split(/(?<=[.?!])\s/));
  const bold = sentences
    .map((text) => ` ${text.toLowerCase()} `)
    .filter((text) => !language.hedges.test(text));
  const certain = fact.about
    .filter((text) => !fact.sideTexts.includes(text))
    .flatMap((text) => text.split(/(?<=[.?!])\s/))
    .filter((text) => !language.hedges.test(` ${text.toLowerCase()} `));
  const sure = setOf([...names, ...certain]);
  const made = {
    text: lined([fact.name, ...fact.about]),
    all: setOf([fact.name, ...fact.about]),
    possible: new Set([...setOf(fact.about)].filter((said) => !sure.has(said))),
    plain: lined(bold.filter((text) => !language.conditionals.test(text))),
    conditional: lined(bold.filter((text) => language.conditionals.test(text))),
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
  context.some((fact) => stemsAbout(fact, language).text.includes(` ${said} `));

/**
 * Does a word with a digit stand in our texts about the results that the sentence speaks of: "B12"; or a number behind
 * the same word as there: "type 1"?
 */
export function isOfOurTexts(sentence: Sentence, index: number, language: WordsLanguage): boolean {
  const own = stemOf(sentence, index, language);
  const previous = stemOf(sentence, index - 1, language);
  return sentence.context.some((fact) => {
    const { all, text } = stemsAbout(fact, language);
    if (sentence.tokens[index]?.kind === "word" && /\p{N}/u.test(own)) return all.has(own);
    return previous !== "" && text.includes(` ${previous} ${own} `);
  });
}
