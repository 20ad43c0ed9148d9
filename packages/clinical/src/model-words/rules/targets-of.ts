import type { Fact } from "../facts.ts";
import type { WordsLanguage } from "../languages/language.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Mention, Token } from "../text/token.ts";
import type { FoundClaim } from "./claims-in.ts";
import { stemsAbout } from "./our-words.ts";

/**
 * The results that a claim is about; none where that is not clear, and the claim then does not stand.
 *
 * "Low {{r1}}" is about what it stands before; "{{r1}} and {{r2}} are low" about what was named since the claim before
 * it; "two are low: {{r1}} and {{r2}}" about what follows; "it is low" about the sentence before.
 */
export function targetsOf(
  sentence: Sentence,
  claims: readonly FoundClaim[],
  index: number,
  language: WordsLanguage,
): readonly Fact[] {
  const claim = claims[index];
  if (!claim) return [];
  if (isBeforeOther(sentence, claim, language)) return [];
  const attributive = attributiveOf(sentence, claim, language);
  const behind = behindOf(sentence, claims, index, language);
  if (behind === "other") return attributive && !isTied(sentence, claim, language) ? attributive.facts : [];
  if (attributive) {
    const tied = isTied(sentence, claim, language) ? behind : [];
    return unique([...tied, ...attributive.facts]);
  }
  if (behind.length > 0) return behind;
  const lead = leadOf(sentence, claims, index);
  const [first, second, third] = sentence.before;
  if (first && second && !third) {
    if (language.firstOfTwo.test(lead)) return [first];
    if (language.secondOfTwo.test(lead)) return [second];
  }
  const isNamedBefore = namesIn(sentence.tokens.slice(0, claim.from)).length > 0;
  if (index > 0 && isNamedBefore && !leadsOn(sentence, claim, language)) {
    return targetsOf(sentence, claims, index - 1, language);
  }
  const ahead = aheadOf(sentence, claims, index);
  if (ahead.length > 0 && !language.pronouns.test(lead)) return ahead;
  const own = unique(namesIn(sentence.tokens).flatMap(({ facts }) => facts));
  if (own.length > 0 && (isNamedBefore || !language.pronouns.test(lead))) return own;
  if (sentence.before.length > 0) return sentence.before;
  return language.vague.test(sentence.flat) ? sentence.context : [];
}

/** "Outside are {{r1}}", "low: {{r1}}": is what a claim is about still to come? */
const leadsOn = ({ flat, places }: Sentence, { to }: FoundClaim, { copula }: WordsLanguage): boolean => {
  const next = flat.slice((places[to] ?? flat.length) - 1).split(" ")[1] ?? "";
  return next === ":" || copula.test(` ${next} `);
};

/** "Low iron", where iron is none of the results. */
function isBeforeOther(sentence: Sentence, { to }: FoundClaim, language: WordsLanguage): boolean {
  const { tokens, flat, places } = sentence;
  const isOther = (token: Token) =>
    token.kind === "other" || (token.kind === "word" && isThing(token, sentence, language));
  const at = tokens.findIndex((token, place) => place >= to && (isOther(token) || isNamed(token)));
  const token = tokens[at];
  const between = flat.slice((places[to] ?? flat.length) - 1, places[at]);
  return token !== undefined && isOther(token) && language.betweenClaimAndName.test(between);
}

const unique = (facts: readonly Fact[]): readonly Fact[] => [...new Set(facts)];

const isNamed = (token: Token | undefined): token is Mention =>
  token?.kind === "mention" && token.form !== "range" && token.form !== "date";

const namesIn = (tokens: readonly Token[]): Mention[] => tokens.filter(isNamed);

/** The result that a claim stands right before, with those that "and" adds. */
function attributiveOf(
  { tokens, flat, places }: Sentence,
  claim: FoundClaim,
  language: WordsLanguage,
): { facts: readonly Fact[]; to: number } | undefined {
  const at = tokens.findIndex((token, place) => place >= claim.to && isNamed(token));
  const named = tokens[at];
  if (!isNamed(named) || named.form === "value") return undefined;
  const between = flat.slice((places[claim.to] ?? flat.length) - 1, places[at]);
  if (!language.betweenClaimAndName.test(between)) return undefined;
  const joined = flat.slice((places[at + 1] ?? flat.length) - 1);
  const added = language.coordination.exec(joined);
  const next = added ? tokens[at + 2] : undefined;
  const isAdded = isNamed(next) && !language.copula.test(flat.slice((places[at + 3] ?? flat.length) - 1));
  return { facts: unique([...named.facts, ...(isAdded ? next.facts : [])]), to: at + (isAdded ? 3 : 1) };
}

/** Is what stands before a claim tied to it by a verb? "A is high B" says it of both. */
const isTied = ({ flat, places }: Sentence, claim: FoundClaim, { copula }: WordsLanguage): boolean =>
  flat
    .slice(0, places[claim.from])
    .split(" ")
    .slice(-4)
    .some((word) => copula.test(` ${word} `));

/** What was named since the claim before; "other" where the nearest is an analyte that is not among the results. */
function behindOf(
  sentence: Sentence,
  claims: readonly FoundClaim[],
  index: number,
  language: WordsLanguage,
): readonly Fact[] | "other" {
  const { tokens } = sentence;
  const claim = claims[index];
  const previous = claims[index - 1];
  const taken = previous ? attributiveOf(sentence, previous, language) : undefined;
  const isTaken = previous !== undefined && taken !== undefined && !isTied(sentence, previous, language);
  const from = Math.max(isTaken ? taken.to : (previous?.to ?? 0), boundary(tokens, claim?.from ?? 0));
  const since = tokens.slice(from, claim?.from);
  const nearest = since.findLast((token) => isNamed(token) || isSubject(token, sentence, language));
  if (
    nearest?.kind === "other" ||
    (nearest?.kind === "word" &&
      isThing(nearest, sentence, language) &&
      claim &&
      (claim.isEcho || isTied(sentence, claim, language)))
  ) {
    return "other";
  }
  const named = namesIn(since);
  // "A is low (10.9 g/dL) and B is high": a value speaks for its result only where no name does.
  const names = named.filter(({ form }) => form !== "value");
  return unique((names.length > 0 ? names : named).flatMap(({ facts }) => facts));
}

/** What a claim may be about, other than a result: "iron", "oxygen", and the words that stand for a result. */
const isSubject = (token: Token, sentence: Sentence, language: WordsLanguage): boolean =>
  token.kind === "other" ||
  (token.kind === "word" &&
    (isThing(token, sentence, language) || language.pronouns.test(` ${token.text} `)));

/** A word of our texts that is no plain word: "oxygen", "thyroid". */
const isThing = (
  { stem }: { readonly stem: string },
  { context }: Sentence,
  language: WordsLanguage,
): boolean =>
  !language.vocabulary.has(stem) && context.some((fact) => stemsAbout(fact, language).all.has(stem));

/** Behind the last semicolon or colon: a new part of the sentence. */
const boundary = (tokens: readonly Token[], to: number): number =>
  tokens.slice(0, to).findLastIndex((token) => token.kind === "mark" && token.text === ";") + 1;

function aheadOf({ tokens }: Sentence, claims: readonly FoundClaim[], index: number): readonly Fact[] {
  const next = claims[index + 1]?.from ?? tokens.length;
  const end = tokens.findIndex(
    (token, place) => place >= (claims[index]?.to ?? 0) && token.kind === "mark" && token.text === ";",
  );
  const to = end === -1 ? next : Math.min(next, end);
  return unique(namesIn(tokens.slice(claims[index]?.to, to)).flatMap(({ facts }) => facts));
}

/** The words of this part of the sentence before the claim. */
function leadOf({ flat, places }: Sentence, claims: readonly FoundClaim[], index: number): string {
  const from = places[claims[index - 1]?.to ?? 0] ?? 1;
  return ` ${flat.slice(from, places[claims[index]?.from ?? 0])}`;
}
