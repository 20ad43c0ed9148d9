import { languageSchema, type Profile } from "@serenya/contract";

/**
 * The language in which a new account gets its explanations: the browser's first one where it is there, else English.
 * @param languages BCP 47 tags, the one that the person likes best first (`navigator.languages`)
 */
export function ownLanguage([first = ""]: readonly string[]): Profile["language"] {
  return languageSchema.safeParse(first.toLowerCase().split("-")[0]).data ?? "en";
}
