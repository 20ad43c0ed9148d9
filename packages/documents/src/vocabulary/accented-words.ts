import { fold } from "./fold.ts";

/**
 * Words of results that are spelled with accents in their language and, without them, are a word of none of the six
 * ("présent" is one in English and "ausência" in Spanish: not here).
 */
const WORDS =
  "négatif négatifs indéterminé équivoque détecté détectée décelé réactif élevé élevée modéré modérée " +
  "légère légèrement jaunâtre foncé intermédiaire spärlich trüb unauffällig auffällig presença traços sensível";

const byFold: ReadonlyMap<string, string> = new Map(WORDS.split(" ").map((word) => [fold(word), word]));

/** The word as its language spells it, in small letters; null where none of the list is spelled like it. */
export const accentedWord = (folded: string): string | null => byFold.get(folded) ?? null;

/** Words of results that are spelled alike but for accents in another language: the report's own language tells. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  es: "límpido límpida ámbar pálido pálida",
  fr: "pâle stérile",
  pt: "não límpido límpida âmbar pálido pálida ausência vestígios incontáveis detectável indetectável milhão milhões",
};

const own: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(BY_LANGUAGE).map(([language, words]) => [
    language,
    new Map(words.split(" ").map((word) => [fold(word), word] as const)),
  ]),
);

/** The text with the accents of its language, which no reader of pictures sees in all of them: "Limpido" in Portuguese. */
export const accentedIn = (language: string | null, text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    const meant = own.get(language ?? "")?.get(fold(word)) ?? accentedWord(fold(word));
    return !meant || meant.length !== word.length ? word : cased(meant, word);
  });

const cased = (word: string, like: string): string =>
  like === like.toUpperCase()
    ? word.toUpperCase()
    : [...word].map((c, i) => (i === 0 && /^\p{Lu}/u.test(like) ? c.toUpperCase() : c)).join("");
