import type { Profile } from "@serenya/contract";

/** The languages of explanations, each by its own name: who looks for theirs may read no other. */
export const languageNames: Readonly<Record<Profile["language"], string>> = {
  de: "Deutsch",
  en: "English",
  es: "Español",
  fr: "Français",
  it: "Italiano",
  pt: "Português",
};
