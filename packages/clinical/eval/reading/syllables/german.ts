/** Two letters, one vowel. */
const pairs = /ei|ai|ey|ay|au|äu|eu|ie|aa|ee|oo/g;
/** A prefix before a vowel: "be-urteilen" has no "eu". */
const prefix = /^(be|ge)(?=ur|un|ein|end|irr|im|in)/;
/** Plurals of foreign words: "Bakteri-en". */
const foreignPlural = /(?<=\p{L}{3}[dlr])ien$/u;

/** The syllables of a German word: its vowels, two letters that are one sound counted once ("ei", "ie", "äu"). */
export function germanSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize("NFC")
    .replace(/qu/g, "q")
    .replace(prefix, "$1-")
    .replace(foreignPlural, "i-en")
    .replace(pairs, "e");
  return plain.match(/[aeiouyäöü]/g)?.length ?? 0;
}
