const micro = /[\u00b5\u03bc]/g;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const slashes = /[\u2044\u2215\u29f8\uff0f]/g;
const carets = /[\u02c6\u2303\uff3e]/g;
const times = /[\u00d7\u2715\u2716\u2217\u22c5\u00b7\u2219]/g;
/** "x10^3", "10*3", "10E3", "10 3", "x E3": the power of ten in its one form, "10^3". */
const power = /^[x*]?(?:10(?:\^|\*{1,2}|e|exp|\^\*)?|e)\+?(\d{1,2})(?=\/|$|[a-z])/;

/** "mg/dL (calc)": that the number was worked out from others is no part of its unit. */
const calculated = /(?<=.)calc(?:ulated)?$/;

/**
 * A printed unit with everything taken away that only type-setting brings in: compatibility forms and
 * superscripts (NFKC), accents, micro signs, multiplication signs, spaces, case, and dots that are not decimal.
 * Two spellings that come out the same are the same unit; nothing else about them is guessed.
 */
export function normaliseSpelling(printed: string): string {
  const flat = foldGlyphs(printed)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[{}[\]()]/g, "");
  const dotted = flat.replace(/,(?=\d)/g, ".").replace(/\.(?!\d)|(?<!\d)\./g, "");
  return dotted.replace(calculated, "").replace(power, "10^$1");
}

/** The same without folding case, for the few units where case alone tells giga from gram. */
export function foldGlyphs(printed: string): string {
  return printed
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(micro, "u")
    .replace(slashes, "/")
    .replace(carets, "^")
    .replace(times, "*")
    .replace(/\s+/g, "");
}
