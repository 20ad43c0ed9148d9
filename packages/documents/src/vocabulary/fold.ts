/** Lower case, without accents, punctuation as spaces: the form in which vocabulary is compared. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}%+/]+/gu, " ")
    .trim();
