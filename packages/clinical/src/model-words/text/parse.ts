import type { Fact } from "../facts.ts";
import { factsIn, type Sentence } from "./sentence.ts";
import type { Mention, Token } from "./token.ts";
import { type Reader, tokenise } from "./tokenise.ts";

/** Takes paragraphs apart into sentences that know what they speak of. */
export function parse(paragraphs: readonly string[], reader: Reader): readonly Sentence[] {
  const pieces = paragraphs.flatMap((text, paragraph) =>
    splitTokens(tokenise(text, reader)).map((tokens) => ({
      paragraph,
      text,
      tokens,
      mentions: mentionsOf(tokens),
    })),
  );
  const soFar = new Set<Fact>();
  let before: readonly Fact[] = [];
  let previous: Sentence | null = null;
  return pieces.map(({ paragraph, text, tokens, mentions }, index): Sentence => {
    const own = factsIn(mentions);
    const next = pieces[index + 1];
    const following = next?.paragraph === paragraph ? factsIn(next.mentions) : [];
    const isFirst = pieces[index - 1]?.paragraph !== paragraph;
    const near = isFirst ? [...before, ...following] : before;
    const context = own.length > 0 ? own : near;
    for (const fact of own) soFar.add(fact);
    const counts = new Set(own.length > 0 ? [own.length] : [before.length, following.length, soFar.size]);
    const sentence = {
      paragraph,
      text: textOf(text, tokens),
      tokens,
      mentions,
      before,
      previous,
      counts,
      context,
    };
    if (own.length > 0) before = own;
    previous = {
      ...sentence,
      ...flatten(tokens),
      isOurs: isOurs(sentence.text, context),
      isQuestion: tokens.some((token) => token.kind === "mark" && token.text === "?"),
    };
    return previous;
  });
}

const mentionsOf = (tokens: readonly Token[]): Mention[] =>
  tokens.filter((token) => token.kind === "mention");

const ends = new Set([".", "?", "!", "\u2026"]);

function splitTokens(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    sentences.at(-1)?.push(token);
    const isEnd = token.kind === "mark" && ends.has(token.text);
    if (isEnd && index < tokens.length - 1) sentences.push([]);
  }
  return sentences.filter(({ length }) => length > 0);
}

const textOf = (text: string, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0);

function flatten(tokens: readonly Token[]): { flat: string; places: number[] } {
  const places: number[] = [];
  let flat = " ";
  for (const [index, token] of tokens.entries()) {
    places.push(flat.length);
    flat += `${flatOf(token, index)} `;
  }
  return { flat, places };
}

function flatOf(token: Token, index: number): string {
  if (token.kind === "mention")
    return `@${token.form === "range" || token.form === "value" ? token.form : ""}${index}`;
  if (token.kind === "other") return "&";
  if (token.kind === "number") return "0";
  return token.kind === "fault" ? "!!" : token.text;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("\u2019", "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();

/** Every sentence of our texts may be said as it is, also with a reference in the place of the result's own name. */
const isOurs = (text: string, facts: readonly Fact[]): boolean =>
  facts.some((fact) => {
    const forms = new Set([text, ...namesOf(fact).map((name) => named(text, fact, name))].map(plain));
    return fact.about.some((said) =>
      said.split(/(?<=[.?!])\s/).some((sentence) => forms.has(plain(sentence))),
    );
  });

/** What our texts may call a result: "iron stores (ferritin)" is "ferritin" too. */
function namesOf({ name, names, printedName }: Fact): readonly string[] {
  const inBrackets = /\(([^()]+)\)/.exec(name)?.[1];
  return [name, printedName, ...names, ...(inBrackets ? [inBrackets] : [])];
}

const named = (text: string, { id }: Fact, name: string): string =>
  text.replaceAll(`{{${id}}}`, name).replaceAll(`{{${id}.name}}`, name);
