import type { Fact, Facts } from "./facts.ts";
import type { WordsLanguage } from "./languages/language.ts";
import type { Sentence } from "./text/sentence.ts";
import type { Mention, Token } from "./text/token.ts";

/** Puts the results into a paragraph: every number in what comes out was printed there by code. */
export function render(
  text: string,
  sentences: readonly Sentence[],
  facts: Facts,
  language: WordsLanguage,
): string {
  let done = 0;
  let out = "";
  for (const { tokens } of sentences) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== "mention") continue;
      const said = say(token, { text, next: nextOf(tokens, index), facts, language });
      out += text.slice(done, token.from) + (index === 0 ? capital(said) : said);
      done = token.to;
    }
  }
  return out + text.slice(done);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Around {
  readonly text: string;
  readonly next: Mention | undefined;
  readonly facts: Facts;
  readonly language: WordsLanguage;
}

const nextOf = (tokens: readonly Token[], index: number): Mention | undefined =>
  tokens.slice(index + 1).find((token) => token.kind === "mention");

function say(mention: Mention, around: Around): string {
  const { form, isLiteral, from, to } = mention;
  const [fact] = mention.facts;
  if (!fact) return "";
  if (form === "value") return fact.value;
  // A name and a range that were written out are a form of what is printed, letter by letter.
  if (isLiteral) return around.text.slice(from, to);
  if (form === "range") return fact.range ?? "";
  if (form === "date") return fact.collected ?? "";
  return form === "name" ? fact.name : inFull(fact, around);
}

/** "hemoglobin of 13.2 g/dL"; the name alone where the value follows, or was not read for certain. */
function inFull(fact: Fact, { next, facts, language }: Around): string {
  const hasValue = next?.form === "value" && next.facts.includes(fact);
  if (hasValue || !fact.certain) return fact.name;
  const isOneOfSeveral = facts.facts.some(
    (other) => other.name === fact.name && other.collected !== fact.collected,
  );
  const date = isOneOfSeveral && fact.collected !== null ? ` (${fact.collected})` : "";
  const isNumber = /^[<>\u2264\u2265=]?\s?\d/.test(fact.value) && !fact.name.includes(":");
  return `${fact.name}${isNumber ? ` ${language.of} ${fact.value}` : ` (${fact.value})`}${date}`;
}
