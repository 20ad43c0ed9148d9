import type { Facts } from "../facts.ts";
import type { WordsLanguage } from "../languages/language.ts";
import type { RejectionCode } from "../rejection.ts";
import type { Sentence } from "../text/sentence.ts";

export interface Given {
  readonly facts: Facts;
  readonly language: WordsLanguage;
}

/** Looks at one sentence and says what is wrong with it; nothing where nothing is. */
export type Rule = (sentence: Sentence, given: Given) => readonly RejectionCode[];
