import { meansOf, type ReadingIndex } from "./reading-index.ts";
import { spanishSyllables } from "./syllables/spanish.ts";

/** 206.84 - 60 syllables a word - 1.02 words a sentence. Many copies have the second term wrong: see Law, 2011. */
export const fernandezHuerta: ReadingIndex = {
  language: "es",
  name: "Fernández Huerta",
  source:
    "Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214:29-32, 1959; as corrected by Law, 2011",
  score: (text) => {
    const { wordsPerSentence, syllablesPerWord } = meansOf(text, spanishSyllables);
    return 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence;
  },
  moreIsEasier: true,
  limits: { median: 70, hardest: 60 },
  limitsFrom: "its own table: 70 to 80 is sixth grade, 60 to 70 seventh or eighth",
};
