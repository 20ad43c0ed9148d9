/**
 * Characters that a terminal acts on or that turn the direction of text: a document's text must not move the
 * cursor, change the title or hide behind other text.
 */
const acting = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A document's text on one line, with what a terminal would act on made visible. */
export const safeText = (text: string): string =>
  text
    .replace(/[\t\n\r ]+/g, " ")
    .replace(acting, "\ufffd")
    .trim();

/** JSON with such characters escaped: the same data, harmless on a terminal. */
export const safeJson = (data: unknown): string =>
  JSON.stringify(data, null, 2).replace(acting, (character) =>
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
