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
  /** "You asked whether it is high": said of nothing. */
  readonly isSupposed: boolean;
  /** "So is {{r2}}": repeats a claim. */
  readonly isEcho: boolean;
  readonly isSoft: boolean;
  readonly isStrong: boolean;
}

/** What repeats a claim; "yes" and "no" answer one that was asked about. */
type Echo = "same" | "is" | "not" | "joined" | "yes" | "no";
const echoes: ReadonlySet<string> = new Set(["same", "is", "not", "joined", "yes", "no"]);
const isEcho = (claim: Claim | Echo): claim is Echo => echoes.has(claim);

interface Span {
  readonly claim: Claim | Echo;
  readonly start: number;
  readonly end: number;
}

/** All claims of a sentence, from left to right, those that repeat one ("so is {{r2}}") among them. */
export function claimsIn(sentence: Sentence, language: WordsLanguage): readonly FoundClaim[] {
  const spans: Span[] = [];
  for (const [pattern, claim] of [...language.claims, ...language.echoes]) {
    spans.push(...spansOf(sentence.flat, pattern, claim, spans));
  }
  const ordered = spans.toSorted((one, other) => one.start - other.start);
  let last: FoundClaim | undefined;
  return ordered.flatMap((span, index) => {
    const claim = asClaim(sentence, span, ordered[index - 1]?.end ?? 0, { language, last });
    last = claim ?? last;
    return claim ? [claim] : [];
  });
}

/** What one pattern finds that no longer one has taken. */
function spansOf(flat: string, pattern: RegExp, claim: Span["claim"], taken: readonly Span[]): Span[] {
  return [...flat.matchAll(pattern)]
    .map((match) => ({ claim, start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !taken.some((other) => start < other.end - 1 && other.start < end - 1));
}

function asClaim(
  sentence: Sentence,
  { claim, start, end }: Span,
  after: number,
  { language, last }: { readonly language: WordsLanguage; readonly last: FoundClaim | undefined },
): FoundClaim | undefined {
  const place = { from: tokenAt(sentence, start + 1), to: tokenAt(sentence, end - 2) + 1 };
  if (isEcho(claim)) {
    const echoed = last ?? (claim === "joined" ? undefined : lastClaimBefore(sentence, language));
    return echoed && repeat(sentence, echoed, claim, place);
  }
  const lead = sentence.flat.slice(after, start + 1);
  const near = (lead.split(language.negationEnds).at(-1) ?? "").split(" ").slice(-8).join(" ");
  const negations = [...near.matchAll(language.negations)].length;
  return {
    claim,
    ...place,
    isNegated: negations === 1,
    isUnclear: negations > 1 || (!sentence.isQuestion && language.modals.test(lead)),
    isSupposed: language.supposed.test(lead),
    isEcho: false,
    isSoft: language.softeners.test(lead),
    isStrong: language.strengtheners.test(lead),
  };
}

function repeat(
  sentence: Sentence,
  echoed: FoundClaim,
  echo: Echo,
  place: Pick<FoundClaim, "from" | "to">,
): FoundClaim | undefined {
  if (echo === "joined" && !isNextTo(sentence, echoed.to, place.from)) return undefined;
  if ((echo === "yes" || echo === "no") && !echoed.isSupposed) return undefined;
  const isNegated = echo === "not" || echo === "no" || (echo !== "is" && echo !== "yes" && echoed.isNegated);
  return { ...echoed, ...place, isNegated, isSupposed: false, isEcho: true };
}

/** Nothing but marks between: "low, as well as {{r2}}". */
const isNextTo = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === "mark");

function lastClaimBefore({ previous }: Sentence, language: WordsLanguage): FoundClaim | undefined {
  return previous ? (claimsIn(previous, language).at(-1) ?? lastClaimBefore(previous, language)) : undefined;
}
