const marks = /\p{M}/gu;

/**
 * A printed name in its one form: lower case, no accents, words and numbers with one space between them.
 * "%" and "#" are kept as words: they tell a share from a count.
 */
export function normaliseName(printed: string): string {
  return printed
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(/\u00df/g, "ss")
    .replace(/[\u0131]/g, "i")
    .replace(/(?<=\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/[%#]/g, (mark) => ` ${mark} `)
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();
}
