import { compilePattern, findPattern, type Pattern, type Span } from "../pattern.ts";
import { wordsOf } from "../words.ts";
import { type EmergencyKind, type EmergencyWords, emergencyKinds } from "./kinds.ts";
import { emergencyLanguages } from "./languages.ts";

export interface FoundEmergency {
  readonly kind: EmergencyKind;
  /** The words of the language in which it was said. */
  readonly words: EmergencyWords;
}

interface CompiledLanguage {
  readonly words: EmergencyWords;
  readonly signs: readonly { readonly kind: EmergencyKind; readonly pattern: Pattern }[];
}

const compiled: readonly CompiledLanguage[] = emergencyLanguages.map((words) => ({
  words,
  signs: emergencyKinds.flatMap((kind) =>
    words.signs[kind].map((line) => ({ kind, pattern: compilePattern(line) })),
  ),
}));

/** How many words a sign may be spread over: "my chest has been feeling really very tight". */
const width = 9;

/**
 * Looks for signs of an emergency in what a person writes, in every language at once: whoever is in distress
 * may write in any. Only a plain denial ("I have no chest pain.") makes a sign not count; when in doubt it is
 * an emergency. Of several languages the preferred one is answered with.
 */
export function checkEmergency(message: string, preferred: string): FoundEmergency | undefined {
  const sentences = message.split(/(?<=[.!?;\n])(?=\s|$)/).map((text) => ({
    pieces: text.split(/[,:()\u2013\u2014]/).map(wordsOf),
    asks: /\?\s*$/.test(text),
  }));
  const found = compiled.flatMap((language) => {
    const kinds = sentences.flatMap((sentence) => signsIn(sentence, language));
    // Self-harm has an answer of its own, which must not be lost behind another sign.
    const kind = kinds.includes("self-harm") ? "self-harm" : kinds[0];
    return kind ? [{ kind, words: language.words }] : [];
  });
  return found.find(({ words }) => words.language === preferred) ?? found[0];
}

interface Sentence {
  /** The words between commas and the like. */
  readonly pieces: readonly (readonly string[])[];
  readonly asks: boolean;
}

function signsIn({ pieces, asks }: Sentence, { words, signs }: CompiledLanguage): EmergencyKind[] {
  const all = pieces.flat();
  const commas = pieces.map((_, index) => pieces.slice(0, index + 1).flat().length);
  const found = signs.flatMap(({ kind, pattern }) =>
    findPattern(all, pattern, width).map((span) => ({ kind, span })),
  );
  const denied: Span[] = [];
  for (const { kind, span } of found.toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)) {
    const isAsked = asks && !commas.some((comma) => comma >= span.to && comma < all.length);
    if (kind !== "self-harm" && !isAsked && isDenied(all, commas, span, denied, words)) denied.push(span);
  }
  return found.filter(({ span }) => !denied.includes(span)).map(({ kind }) => kind);
}

/**
 * Is it part of a denied sign, or is there a negator right before it (or before its denied neighbour), and
 * nothing in it or behind it that shakes the denial?
 */
function isDenied(
  all: readonly string[],
  commas: readonly number[],
  { from, to }: Span,
  denied: readonly Span[],
  { negators, fillers, joiners, doubts }: EmergencyWords,
): boolean {
  if (denied.some((other) => other.from <= from && to <= other.to)) return true;
  if (all.slice(from).some((word) => doubts.includes(word))) return false;
  if (commas.some((comma) => comma > from && comma < to)) return false;
  const clauseStart = commas.findLast((comma) => comma <= from) ?? 0;
  let at = from - 1;
  while (at >= clauseStart && fillers.includes(all[at] ?? "")) at--;
  if (at < clauseStart) return false;
  const word = all[at] ?? "";
  if (joiners.includes(word)) return denied.some((other) => other.to === at);
  const before = all.slice(clauseStart, at);
  return negators.includes(word) && !before.some((other) => negators.includes(other));
}
