import type { Fact } from "../facts.ts";
import type { WordsLanguage } from "../languages/language.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Mention, Token } from "../text/token.ts";
import type { Rule } from "./rule.ts";

/**
 * A value, range or date stands with the result that it is of: behind the nearest result named before it, tied to it by
 * few and known words; or, where the sentence names none, behind a sentence that spoke of this one alone.
 */
export const assignment: Rule = (sentence, { language }) => {
  const { tokens } = sentence;
  const wrong = tokens.some((token, index) => {
    if (token.kind !== "mention" || token.form === "full" || token.form === "name") return false;
    if (token.form === "date") return !isOfNearest(sentence, index, token);
    if (token.form === "range") {
      return (
        !isOfNearest(sentence, index, token) || !language.beforeRange.test(` ${before(sentence, index)} `)
      );
    }
    const after = sentence.flat.slice((sentence.places[index + 1] ?? sentence.flat.length) - 1);
    const lead = ` ${before(sentence, index)} `;
    if (language.afterValue.test(after) || language.notOfValue.test(lead)) return true;
    if (isInOrder(sentence, index) || isAtStart(sentence, index, token, language)) return false;
    return !isOfNearest(sentence, index, token) || !language.beforeValue.test(wordsBetween(sentence, index));
  });
  return wrong ? ["assignment"] : [];
};

const isName = (token: Token | undefined): token is Mention =>
  token?.kind === "mention" && (token.form === "full" || token.form === "name");

/** Where the nearest result named before a token stands, or -1. */
const nearest = ({ tokens }: Sentence, index: number): number =>
  tokens.slice(0, index).findLastIndex((token) => isName(token) || token.kind === "other");

function isOfNearest(sentence: Sentence, index: number, mention: Mention): boolean {
  const at = nearest(sentence, index);
  const named = sentence.tokens[at];
  if (named?.kind === "other") return false;
  if (!named && isNamedBehind(sentence, index, mention)) return true;
  const facts = isName(named) ? named.facts : sentence.before;
  const [only, second] = facts;
  if (!only || second || !mention.facts.includes(only)) return false;
  return !named || !isCoordinated(sentence, at, only.id);
}

/** "A and B at 8 ng/mL" may mean both; not where A has had its own value already. */
function isCoordinated({ tokens }: Sentence, at: number, id: string): boolean {
  const last = tokens.slice(0, at).findLastIndex((token) => token.kind === "mention");
  const previous = tokens[last];
  if (!isName(previous) || previous.form === "full" || previous.facts.some((fact) => fact.id === id))
    return false;
  return tokens
    .slice(last + 1, at)
    .every((token) => token.kind === "mark" || (token.kind === "word" && token.text.length <= 4));
}

const wordsBetween = (sentence: Sentence, index: number): string =>
  sentence.flat.slice(sentence.places[nearest(sentence, index) + 1] ?? 1, sentence.places[index]).trim();

const before = ({ flat, places }: Sentence, index: number): string => flat.slice(0, places[index]).trim();

/** "a range of 12 - 15.5 for hemoglobin" */
function isNamedBehind({ tokens }: Sentence, index: number, { form, facts }: Mention): boolean {
  const [tie, named] = tokens.slice(index + 1, index + 3);
  const isTied = tie?.kind === "word" && tie.text.length <= 4 && isName(named);
  return form === "range" && isTied && named.facts.length === 1 && facts.includes(named.facts[0] as Fact);
}

/** "At 8 ng/mL, your ferritin is low": before the only result that is named by then. */
function isAtStart(sentence: Sentence, index: number, { facts }: Mention, language: WordsLanguage): boolean {
  const { flat, places, tokens } = sentence;
  const at = tokens.findIndex((token, place) => place > index && isName(token));
  const named = tokens[at];
  const between = flat.slice((places[index + 1] ?? flat.length) - 1, places[at]);
  return (
    nearest(sentence, index) === -1 &&
    isName(named) &&
    named.facts.length === 1 &&
    facts.includes(named.facts[0] as Fact) &&
    language.atStart.test(flat.slice(0, places[index])) &&
    language.betweenStartAndName.test(between)
  );
}

/** "A and B are in range: 13.2 g/dL and 8 ng/mL": as many values as names, by reference, in the same order. */
function isInOrder({ tokens }: Sentence, index: number): boolean {
  const all = tokens.filter((token) => token.kind === "mention");
  const values = all.filter(({ form }) => form === "value");
  const names = all.filter(isName);
  const last = tokens.findLastIndex(isName);
  return (
    index > last &&
    values.length > 1 &&
    values.length === names.length &&
    values.every(({ facts, isLiteral, from }, at) => {
      const [fact] = facts;
      return (
        !isLiteral &&
        from > (tokens[last]?.from ?? 0) &&
        names[at]?.facts.length === 1 &&
        names[at]?.facts[0] === fact
      );
    })
  );
}
