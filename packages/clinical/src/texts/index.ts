import type { Catalogue } from "./catalogue.ts";
import { english } from "./en.ts";

/** The languages that have a catalogue. To add one, write its file and list it here. */
export const catalogues: readonly Catalogue[] = [english];

/** The catalogue of a BCP 47 tag ("en-GB"), else English; its `language` says which one it is. */
export function catalogueOf(language: string): Catalogue {
  const primary = language.toLowerCase().split("-")[0];
  return catalogues.find((catalogue) => catalogue.language === primary) ?? english;
}
