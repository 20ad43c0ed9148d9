/**
 * The syllables of a Portuguese word. Each strong vowel (a, e, o, or any with an accent) is one; ão, ãe and õe are one
 * together; i and u behind a strong vowel go with it, before one they stand alone ("si-tu-a-ção"), but for ia, io, ua,
 * uo and the like at the end of a word that bears an accent before ("re-la-tó-rio", not "di-a"). Silent u: que, gui.
 */
export function portugueseSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize("NFC")
    .replace(/([qg])u(?=[aeiouáéíóúâêôãõ])/g, "$1")
    .replace(/[^\p{L}]/gu, " ");
  const withoutGlides = plain
    .replace(/([ãõ])[eo]/g, "$1")
    .replace(/(?<=[áéíóúâêô].*)[iu]([aeo]s?)(?!\p{L})/gu, "$1")
    .replace(/([aeoáéóâêô])[iu](?![iu])/g, "$1")
    .replace(/ui|iu/g, "i");
  return withoutGlides.match(/[aeiouáéíóúâêôàãõ]/g)?.length ?? 0;
}
