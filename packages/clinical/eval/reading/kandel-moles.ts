import { meansOf, type ReadingIndex } from "./reading-index.ts";
import { frenchSyllables } from "./syllables/french.ts";

/** 207 - 1.015 words a sentence - 73.6 syllables a word. */
export const kandelMoles: ReadingIndex = {
  language: "fr",
  name: "Kandel-Moles",
  source: "Kandel and Moles, Application de l'indice de Flesch à la langue française, 1958",
  score: (text) => {
    const { wordsPerSentence, syllablesPerWord } = meansOf(text, frenchSyllables);
    return 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord;
  },
  moreIsEasier: true,
  limits: { median: 70, hardest: 60 },
  limitsFrom:
    "made to be read on Flesch's scale of 1949: 70 to 80 is sixth grade, 60 to 70 seventh and eighth",
};
