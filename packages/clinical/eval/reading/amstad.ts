import { meansOf, type ReadingIndex } from "./reading-index.ts";
import { germanSyllables } from "./syllables/german.ts";

/** 180 - words a sentence - 58.5 syllables a word. */
export const amstad: ReadingIndex = {
  language: "de",
  name: "Amstad",
  source: "Amstad, Wie verständlich sind unsere Zeitungen?, Zürich 1978",
  score: (text) => {
    const { wordsPerSentence, syllablesPerWord } = meansOf(text, germanSyllables);
    return 180 - wordsPerSentence - 58.5 * syllablesPerWord;
  },
  moreIsEasier: true,
  limits: { median: 70, hardest: 60 },
  limitsFrom:
    "made to be read on Flesch's scale of 1949: 70 to 80 is sixth grade, 60 to 70 seventh and eighth (in German tables: pupils of 13 to 15)",
};
