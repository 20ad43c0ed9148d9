import type { Catalogue } from "./catalogue.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { portuguese } from "./pt.ts";

/** The languages that have a catalogue. To add one, write its file and list it here. */
export const catalogues: readonly Catalogue[] = [english, spanish, french, german, italian, portuguese];

/** The catalogue of a BCP 47 tag ("en-GB"), else English; its `language` says which one it is. */
export function catalogueOf(language: string): Catalogue {
  const primary = language.toLowerCase().split("-")[0];
  return catalogues.find((catalogue) => catalogue.language === primary) ?? english;
}
