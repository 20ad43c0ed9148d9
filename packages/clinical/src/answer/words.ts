const marks = /\p{M}/gu;
const contraction = /(?<=\p{L})['\u2019](?=(?:t|m|s|re|ve|ll|d)(?!\p{L}))/gu;

/**
 * The words of a message in their one form: lower case, no accents, "can't" as "cant", other apostrophes as
 * gaps ("j'ai" is "j ai"). Numbers keep their decimal mark ("13.2", "13,2").
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(/\u00df/g, "ss");
  return plain.replace(contraction, "").match(/\d+(?:[.,]\d+)*|\p{L}+|\p{N}+|[%#]/gu) ?? [];
}
