import type { RejectionCode } from "../rejection.ts";

/** Limits of our own: an answer of a chat and the head of a report are a few short paragraphs. */
export const mostParagraphs = 6;
export const longestParagraph = 900;
export const mostWordsInSentence = 45;

/** Control, format (zero width, bidi, soft hyphen), private and unassigned characters, and lone surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Spaces beyond the usual one, its no-break form and the narrow one that French sets before ":" */
const oddSpace = /(?![ \u00a0\u202f])\p{Zs}/u;
/** Letters of any script but ours; a mark on its own that no letter has taken in. */
const foreign = /(?!\p{Script=Latin})\p{L}|\p{M}/u;
/** Wide letters, ligatures and the like, which look like others; units have their own few ("\u00b5", "\u00b2"). */
const units = /[\u00b2\u00b3\u00b5\u00b9\u2070-\u2079\u00ba\u00aa]/gu;
const usual = /[\u00a0\u202f\u2026]/gu;

/**
 * Is a paragraph plain text, which a reader sees as it is? Everything that hides, turns or imitates letters is refused
 * rather than repaired (Unicode Technical Report 36, Security Considerations).
 */
export function checkForm(text: string): readonly RejectionCode[] {
  const isLong = text.length > longestParagraph || text.trim() === "";
  const micro = text.replaceAll("\u00b5", "").replaceAll("\u03bc", "");
  const isHidden = unseen.test(text) || oddSpace.test(text) || foreign.test(micro.normalize("NFC"));
  const seen = text.replace(units, "").replace(usual, " ").replaceAll("\u03bc", "");
  const isDisguised = seen.normalize("NFKC") !== seen;
  const isOpen = /[{}]/.test(text.replace(/\{\{\s*r\d{1,4}(?:\.(?:name|value|range|date))?\s*\}\}/g, ""));
  const isMarked = /^\s*(?:[-\u2013\u2014*#>\u2022]|\p{N}+[.)])/u.test(text);
  return isLong || isHidden || isDisguised || isOpen || isMarked ? ["form"] : [];
}
