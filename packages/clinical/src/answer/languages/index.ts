import type { AnswerLanguage } from "../language.ts";
import { english } from "./en/index.ts";

const languages: readonly AnswerLanguage[] = [english];

/** The language asked for, else English; its `language` says which one it is. */
export const answerLanguageOf = (language: string): AnswerLanguage =>
  languages.find((known) => known.language === language) ?? english;
