import type { Counted } from "./catalogue.ts";

/** Puts values into the braces of a sentence. A brace without a value stays, so that a test sees it. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (brace, key: string) => {
    const value = values[key];
    return value === undefined ? brace : String(value);
  });
}

/**
 * A number with the decimal mark of a language. "1.125" is a thousand and more to a German, "1,125" to an English
 * reader. No groups of thousands.
 */
export function numberIn(language: string, value: number): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  const mark = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  return String(value).replace(".", mark);
}

/** The form of a sentence that a language uses for a count. */
export function formFor(language: string, forms: Counted, count: number): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
