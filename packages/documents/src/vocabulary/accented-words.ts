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
