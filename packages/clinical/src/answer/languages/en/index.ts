import type { AnswerLanguage } from "../../language.ts";
import { cues } from "./cues.ts";
import { lay, notNames, systems } from "./names.ts";
import { sentences } from "./sentences.ts";

export const english: AnswerLanguage = {
  language: "en",
  cues,
  systems,
  lay,
  notNames,
  sentences,
  next: [
    "Which of my results are outside their range?",
    "Is anything here urgent?",
    "What should I ask my doctor?",
    "Which results should I check against the paper?",
  ],
};
