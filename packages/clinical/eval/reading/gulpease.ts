import { sentencesOf, wordsOf } from "../../test/reading-grade.ts";
import type { ReadingIndex } from "./reading-index.ts";

/** 89 + (300 sentences - 10 letters) / words. It counts letters, so it needs no syllables. */
export const gulpease: ReadingIndex = {
  language: "it",
  name: "Gulpease",
  source: "Lucisano and Piemontese, GULPEASE, Scuola e città 39:110-124, 1988",
  score: (text) => {
    const sentences = sentencesOf(text);
    const words = sentences.flatMap(wordsOf);
    const letters = words.join("").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return 89 + (300 * sentences.length - 10 * letters) / words.length;
  },
  moreIsEasier: true,
  limits: { median: 80, hardest: 60 },
  limitsFrom:
    "its own scale: below 80 is hard after primary school (grade 5, so harder than asked for), below 60 after middle school (grade 8)",
};
