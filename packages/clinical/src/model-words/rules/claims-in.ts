import type { Claim, WordsLanguage } from "../languages/language.ts";
import { type Sentence, tokenAt } from "../text/sentence.ts";

/** Where a sentence says that something is high, low or in range: tokens from the first to the one behind the last. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly from: number;
  readonly to: number;
  readonly isNegated: boolean;
  /** "not not low", "not only low": what it says is not sure. */
  readonly isUnclear: boolean;
  readonly isSoft: boolean;
  readonly isStrong: boolean;
}

/** All claims of a sentence, from left to right. */
export function claimsIn(sentence: Sentence, language: WordsLanguage): readonly FoundClaim[] {
  const { flat } = sentence;
  const found: { claim: Claim; start: number; end: number }[] = [];
  for (const [pattern, claim] of language.claims) {
    for (const match of flat.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((other) => start < other.end - 1 && other.start < end - 1))
        found.push({ claim, start, end });
    }
  }
  const ordered = found.toSorted((one, other) => one.start - other.start);
  return ordered.map(({ claim, start, end }, index) => {
    const lead = flat.slice(ordered[index - 1]?.end ?? 0, start + 1);
    const near = (lead.split(language.negationEnds).at(-1) ?? "").split(" ").slice(-8).join(" ");
    const negations = [...near.matchAll(language.negations)].length;
    return {
      claim,
      from: tokenAt(sentence, start + 1),
      to: tokenAt(sentence, end - 2) + 1,
      isNegated: negations === 1,
      isUnclear: negations > 1,
      isSoft: language.softeners.test(lead),
      isStrong: language.strengtheners.test(lead),
    };
  });
}
