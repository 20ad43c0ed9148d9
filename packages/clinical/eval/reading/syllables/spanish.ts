/**
 * The syllables of a Spanish word. Each strong vowel (a, e, o, or any with an accent) is one; weak ones (i, u, ü) go
 * with their neighbour, and two of them together are one. Silent u: que, qui, gue, gui. A y at the end is a vowel.
 * After the rules of the Real Academia Española, Ortografía, 2010 (diptongo, hiato).
 */
export function spanishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize("NFC")
    .replace(/([qg])u(?=[eiéí])/g, "$1")
    .replace(/y(?!\p{L})/gu, "i");
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéíóú]/g)?.length ?? 0), 0);
}
