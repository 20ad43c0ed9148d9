import type { Word } from "./word.ts";

/** Private use, control and unassigned characters, and marks that turn the direction of text: no page shows them. */
const UNTRUSTED = /[\p{Co}\p{Cc}\p{Cn}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;

/** Something in this word's text is no letter that the page can be trusted to show. */
export const isUntrusted = ({ text, glyphs }: Word): boolean =>
  UNTRUSTED.test(text) || glyphs.some((g) => g.letterUnsure);
