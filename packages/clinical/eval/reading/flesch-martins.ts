import { meansOf, type ReadingIndex } from "./reading-index.ts";
import { portugueseSyllables } from "./syllables/portuguese.ts";

/** Flesch's formula, 42 points up: 248.835 - 1.015 words a sentence - 84.6 syllables a word. */
export const fleschMartins: ReadingIndex = {
  language: "pt",
  name: "Flesch for Portuguese",
  source:
    "Martins, Ghiraldelo, Nunes and Oliveira, Readability formulas applied to textbooks in Brazilian Portuguese, ICMSC-USP, 1996",
  score: (text) => {
    const { wordsPerSentence, syllablesPerWord } = meansOf(text, portugueseSyllables);
    return 248.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
  },
  moreIsEasier: true,
  limits: { median: 62.5, hardest: 50 },
  limitsFrom:
    "its own table: 75 to 100 is grades 1 to 4, 50 to 75 grades 5 to 8; grade 6 ends in the middle of the second (our reading)",
};
