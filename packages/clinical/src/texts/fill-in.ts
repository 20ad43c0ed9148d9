import type { Counted } from "./catalogue.ts";

/** Puts values into the braces of a sentence. A brace without a value stays, so that a test sees it. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (brace, key: string) => {
    const value = values[key];
    return value === undefined ? brace : String(value);
  });
}

/** The form of a sentence that a language uses for a count. */
export function formFor(language: string, forms: Counted, count: number): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
