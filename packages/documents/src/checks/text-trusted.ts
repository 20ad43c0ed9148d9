import type { Check } from "./check.ts";

/**
 * The characters of the value must be what the page shows, each with its ink: fonts without trustworthy letters, private-use or
 * control characters and marks that turn the direction of text are not.
 */
export const textTrusted: Check = ({ raw }) => {
  const words = [...raw.value, ...raw.unit];
  if (words.some((w) => w.doubts.includes("ink-missing"))) return { reason: "ink-missing" };
  if (words.some((w) => w.glyphs.some((g) => g.letterUnsure))) return { reason: "letters-unsure" };
  if (words.some((w) => UNTRUSTED.test(w.text))) return { reason: "letters-unsure" };
  return null;
};

const UNTRUSTED = /[\p{Co}\p{Cc}\p{Cn}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
