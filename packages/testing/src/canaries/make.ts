import { seededRandom } from "../random.ts";

const letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";
/** Characters that change when a text is escaped for JSON, a URL or an HTTP form, or has two bytes in UTF-8. */
const awkward = `"\\ +&%/é߀`;

function marker(random: () => number, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
}

/**
 * `count` different markers of 16 letters, the same ones for the same seed: to be planted where health data or
 * secrets go, and searched for where these must never be. Letters only, so that any document or header takes
 * them.
 */
export function canaries(count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const made = new Set<string>();
  while (made.size < count) made.add(`Cnry${marker(random, letters, 12)}`);
  return [...made];
}

/** As `canaries`, with characters in them that every escaping changes: for names, messages and file names. */
export function awkwardCanaries(count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  return canaries(count, seed).map((text) => {
    const cut = 4 + Math.floor(random() * 8);
    return `${text.slice(0, cut)}${marker(random, awkward, 3)}${text.slice(cut)}`;
  });
}
