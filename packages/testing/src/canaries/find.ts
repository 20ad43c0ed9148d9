import { type CanaryForm, disguises } from "./forms.ts";

export interface FoundCanary {
  readonly canary: string;
  readonly form: CanaryForm;
  /** Byte at which it begins (of the UTF-8 form, where a text was searched). */
  readonly at: number;
}

/**
 * The canaries that stand in a text or in bytes: plain, in base64 (all three alignments, both alphabets),
 * URL-encoded or JSON-escaped. Case counts for base64 only, since e-mail addresses and headers are often put in
 * lower case.
 */
export function findCanaries(
  haystack: string | Uint8Array,
  canaries: readonly string[],
): readonly FoundCanary[] {
  // Latin 1 makes one character of each byte: bytes that are no text are searched like any other.
  const bytes = typeof haystack === "string" ? Buffer.from(haystack, "utf8") : Buffer.from(haystack);
  const exact = bytes.toString("latin1");
  const folded = foldCase(exact);
  return canaries.flatMap((canary) => {
    const found = disguises(canary).flatMap(({ form, text }): FoundCanary[] => {
      const needle = Buffer.from(text, "utf8").toString("latin1");
      const at = form === "base64" ? exact.indexOf(needle) : folded.indexOf(foldCase(needle));
      return at < 0 ? [] : [{ canary, form, at }];
    });
    return found.slice(0, 1);
  });
}

/** ASCII letters only: folding more would change the number of characters. */
const foldCase = (text: string): string => text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
