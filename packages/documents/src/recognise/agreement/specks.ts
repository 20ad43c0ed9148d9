/** What specks, and the last dots of a leader, are read as. */
const SPECK = ".,·•:;'’‘‚„\"“”`´°~_";
const AT_ENDS = new RegExp(`^[${SPECK}]+|[${SPECK}]+$`, "g");
/** Those that no number has at its ends, even one that is written ".5". */
const QUOTES_AT_ENDS = /^['’‘„"“”`´]+|['’‘„"“”`´]+$/g;
const MARKED = /^[<>≤≥=]*[-+]?\d+[.,]\d+$/;
const WHOLE = /^[<>≤≥=]*[-+]?\d+$/;

/** A word of nothing but specks. */
export const isSpeck = (text: string): boolean => text !== "" && text.replace(AT_ENDS, "") === "";

/**
 * A printed number without specks at its ends. One that has its decimal mark within can't begin or end with another
 * (".6.41", "8.4."); of a whole number only quotes are taken, since ".56" may be less than one.
 */
export function withoutSpecks(number: string): string {
  const bare = number.replace(AT_ENDS, "");
  if (MARKED.test(bare)) return bare;
  const unquoted = number.replace(QUOTES_AT_ENDS, "");
  return WHOLE.test(unquoted) ? unquoted : number;
}

/** A whole number with dots at its ends: "337.", ".56". Null where it is none. */
export function wholeWithinSpecks(number: string): string | null {
  const bare = number.replace(AT_ENDS, "");
  return bare !== number && WHOLE.test(bare) ? bare : null;
}

/** A unit without the quotes and dots that specks beside it are read as. */
export const unitWithoutSpecks = (unit: string): string => {
  const bare = unit.replace(/^['’‘‚„"“”`´·•]+(?=[\p{L}%])|['’‘‚„"“”`´·•]+$/gu, "");
  return /[\p{L}%]/u.test(bare) ? bare : unit;
};
