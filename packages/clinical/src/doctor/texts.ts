import type { ReportTexts } from "./report-texts.ts";
import { german } from "./texts/de.ts";
import { english } from "./texts/en.ts";
import { spanish } from "./texts/es.ts";
import { french } from "./texts/fr.ts";
import { italian } from "./texts/it.ts";
import { portuguese } from "./texts/pt.ts";

const languages: readonly ReportTexts[] = [english, spanish, french, german, italian, portuguese];

/** The language asked for, else English; its `language` says which one it is. */
export const reportTextsOf = (language: string): ReportTexts =>
  languages.find((known) => known.language === language) ?? english;
