import { wordsLanguages } from "./languages/index.ts";

/** Whether a model's words can be looked through in a language (primary tag): in any other none should be asked for. */
export const isCheckedLanguage = (language: string): boolean =>
  wordsLanguages.some((known) => known.language === language);
