/** The classes of a recogniser that may be answered; class 0 is "nothing here" (CTC's blank). */
export interface Dictionary {
  /** How many classes the network has. */
  readonly size: number;
  /** Classes of one `look` print so much alike that the network is often torn between them. */
  readonly classes: readonly { readonly index: number; readonly text: string; readonly look: number }[];
}

/**
 * Scripts and signs of the languages that are read, and the Greek letters that reports use. Without this a lone
 * plus is read as a Chinese ten, a capital L as the corner of a box, and a zero as a theta.
 */
const READABLE = /^[\p{Script=Latin}αβγδκλμΔΩ\p{Nd}\p{P}\p{Sc}\p{No}|+<>=~^`´°±×÷≤≥≈≠→↑↓←µ℃‰√∞ ]$/u;
const FOREIGN = /^[\u2E80-\u9FFF\u2460-\u24FF\uF900-\uFAFF]$/u;

/** What prints alike: one upright stroke, a dot at the foot of a line, a dash, a ring. */
const ALIKE = ["lI1i|!", ".,", "-–—−", "0Oo", "μµ"];

/**
 * From a recogniser's dictionary file, one character a line: the blank comes first and the space last, as
 * PaddleOCR trains its networks. Full-width forms are answered as plain ones.
 */
export function readDictionary(text: string): Dictionary {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const classes = ["", ...lines, " "].flatMap((raw, index) => {
    const plain = /^[\uFF01-\uFF5E]$/.test(raw) ? raw.normalize("NFKC") : raw;
    if (index > 0 && (!READABLE.test(plain) || FOREIGN.test(plain))) return [];
    const alike = plain === "" ? -1 : ALIKE.findIndex((look) => look.includes(plain));
    // Looks are numbered from 0 on: first those of several classes, then each class its own.
    return [{ index, text: plain, look: alike < 0 ? ALIKE.length + index : alike }];
  });
  return { size: lines.length + 2, classes };
}
