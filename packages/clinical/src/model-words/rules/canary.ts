/** A part of a canary this long stands in no text by chance. */
const fragment = 6;

/**
 * Has a text leaked the canary of its prompt: as it is, spaced out, reversed, in part, in base64, hex or ROT13? A word
 * for word check; other disguises fall to the closed vocabulary, which knows no such word.
 */
export function holdsCanary(paragraphs: readonly string[], canary: string): boolean {
  const text = squeeze(paragraphs.join(""));
  const forms = [canary, turnRound(canary), rot13(canary), toHex(canary), ...toBase64(canary)].map(squeeze);
  return forms.some((form) => fragmentsOf(form).some((piece) => text.includes(piece)));
}

const squeeze = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const turnRound = (text: string): string => [...text].toReversed().join("");

const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const toHex = (text: string): string =>
  [...bytesOf(text)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Base64 starts anew every three bytes: all three places that a text can start at. */
const toBase64 = (text: string): string[] =>
  ["", "x", "xx"].map((before) =>
    btoa(String.fromCharCode(...bytesOf(before + text))).slice(before.length + 1, -4),
  );

function fragmentsOf(form: string): string[] {
  if (form.length <= fragment) return form === "" ? [] : [form];
  return Array.from({ length: form.length - fragment + 1 }, (_, at) => form.slice(at, at + fragment));
}
