import { readingGrade } from "../../test/reading-grade.ts";
import type { ReadingIndex } from "./reading-index.ts";

export const fleschKincaid: ReadingIndex = {
  language: "en",
  name: "Flesch-Kincaid grade",
  source: "Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas, 1975",
  score: readingGrade,
  moreIsEasier: false,
  limits: { median: 6, hardest: 8 },
  limitsFrom: "the points are school grades",
};
