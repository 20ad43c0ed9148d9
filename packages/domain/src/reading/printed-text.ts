/** Signs that are one sign in print, each in the form that is compared. */
const oneSign: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\uff0d]/g, "-"],
  [/\u2264|\u2a7d|=</g, "<="],
  [/\u2265|\u2a7e|=>/g, ">="],
  [/[\u2019\u02bc]/g, "'"],
  [/[\u00b5\u03bc]/g, "u"],
];

/** A printed text with what type-setting alone brings in taken away: wide forms, kinds of dashes and spaces. */
export const plainText = (text: string): string =>
  oneSign
    .reduce((plain, [from, to]) => plain.replace(from, to), text.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .trim();

/** The same without any space. */
export const squashed = (text: string): string => plainText(text).replaceAll(" ", "");

/** Words as they are compared: lower case, without accents, letters and digits only. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\u00df/g, "ss")
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();
