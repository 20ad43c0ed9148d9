import { sentencesOf, wordsOf } from "../../test/reading-grade.ts";

/** A published measure of how hard a text is to read, for one language. */
export interface ReadingIndex {
  readonly language: string;
  readonly name: string;
  /** Who published the formula, and when. */
  readonly source: string;
  /** In points of the index's own scale. */
  readonly score: (text: string) => number;
  /** Whether more points mean easier: all but the grades of Flesch-Kincaid. */
  readonly moreIsEasier: boolean;
  /** What stands for grade 6 in the median and for grade 8 at most. */
  readonly limits: { readonly median: number; readonly hardest: number };
  /** Where the limits come from. */
  readonly limitsFrom: string;
}

/** Whether a score is beyond a limit. */
export const isTooHard = (score: number, limit: number, { moreIsEasier }: ReadingIndex): boolean =>
  moreIsEasier ? score < limit : score > limit;

/** A brace stands for one word or number; its own name has no syllables. */
const brace = /\{\w+\}/g;

/** Means of a text: words a sentence, and syllables a word by a counter of the language. At least one of each. */
export function meansOf(
  text: string,
  syllablesIn: (word: string) => number,
): { readonly wordsPerSentence: number; readonly syllablesPerWord: number } {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllablesIn(word.replace(brace, ""))), 0);
  return { wordsPerSentence: words.length / sentences.length, syllablesPerWord: syllables / words.length };
}
