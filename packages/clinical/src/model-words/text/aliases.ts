import { nameIndex } from "../../names/name-index.ts";
import { normaliseName } from "../../names/normalise-name.ts";
import type { Fact, Facts } from "../facts.ts";
import type { WordsLanguage } from "../languages/language.ts";

/** A name that a text may call results by, and the results that have it. */
export interface Alias {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Short abbreviations are words too: "K" is potassium, "k" nothing. */
  readonly isExact: boolean;
}

/** Every name of every result, longest first. A name that several results share stands for all of them. */
export function aliasesOf({ facts }: Facts, language: WordsLanguage): readonly Alias[] {
  const { notNames } = language;
  const byName = new Map<string, { text: string; facts: Set<Fact> }>();
  for (const fact of facts) {
    const printed = nameIndex.has(normaliseName(fact.printedName)) ? [fact.printedName] : [];
    for (const text of [fact.name, ...partsOf(fact.name), ...printed, ...fact.names]) {
      const key = text.toLowerCase();
      if (!/\p{L}/u.test(text) || notNames.has(key) || isPlain(text, language)) continue;
      const known = byName.get(key) ?? { text, facts: new Set<Fact>() };
      known.facts.add(fact);
      byName.set(key, known);
    }
  }
  return [...byName.values()]
    .map(({ text, facts: of }) => ({ text, facts: [...of], isExact: text.length <= 3 }))
    .toSorted((one, other) => other.text.length - one.text.length);
}

/** A name that is a plain word in small letters is one: the "a" of "lipoprotein (a)". */
const isPlain = (text: string, { vocabulary, stem }: WordsLanguage): boolean =>
  /^\p{Ll}+$/u.test(text) && vocabulary.has(stem(text));

/** "iron stores (ferritin)" is also said "iron stores" and "ferritin". */
function partsOf(name: string): string[] {
  const inside = /^(.+?) \(([^)]+)\)$/.exec(name);
  // What a bracket says of how it was counted ("share", "count", "fine test") is no name.
  return inside
    ? [inside[1] ?? "", inside[2] ?? ""].filter((part) => !/^(share|count|fine test)$/.test(part))
    : [];
}
