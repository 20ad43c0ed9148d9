/** The classes of a recogniser that may be answered; class 0 is "nothing here" (CTC's blank). */
export interface Dictionary {
  /** How many classes the network has. */
  readonly size: number;
  readonly classes: readonly { readonly index: number; readonly text: string }[];
}

/**
 * Scripts and signs of the languages that are read, and the Greek letters that reports use. Without this a lone
 * plus is read as a Chinese ten, a capital L as the corner of a box, and a zero as a theta.
 */
const READABLE = /^[\p{Script=Latin}αβγδκλμΔΩ\p{Nd}\p{P}\p{Sc}\p{No}|+<>=~^`´°±×÷≤≥≈≠→↑↓←µ℃‰√∞ ]$/u;
const FOREIGN = /^[\u2E80-\u9FFF\u2460-\u24FF\uF900-\uFAFF]$/u;

/**
 * From a recogniser's dictionary file, one character a line: the blank comes first and the space last, as
 * PaddleOCR trains its networks. Full-width forms are answered as plain ones.
 */
export function readDictionary(text: string): Dictionary {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const classes = ["", ...lines, " "].flatMap((raw, index) => {
    const plain = /^[\uFF01-\uFF5E]$/.test(raw) ? raw.normalize("NFKC") : raw;
    return index === 0 || (READABLE.test(plain) && !FOREIGN.test(plain)) ? [{ index, text: plain }] : [];
  });
  return { size: lines.length + 2, classes };
}
