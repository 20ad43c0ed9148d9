import { english } from "./en/index.ts";
import type { WordsLanguage } from "./language.ts";

/** The languages that a model may speak in: those with every list complete. */
export const wordsLanguages: readonly WordsLanguage[] = [english];
