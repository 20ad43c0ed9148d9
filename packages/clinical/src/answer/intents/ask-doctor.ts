import type { Intent } from "../intent.ts";
import { mostListed } from "../say/rows.ts";

/** "What should I ask my doctor?" */
export const askDoctor: Intent = (context) => {
  if (!context.has("ask-doctor")) return undefined;
  const questions = context.summary.questions.slice(0, mostListed);
  const { askThese, noQuestions } = context.language.sentences;
  return {
    topic: "ask-doctor",
    paragraphs: questions.length > 0 ? [askThese, ...questions] : [noQuestions],
    rows: context.rows.filter(({ explanation }) => explanation.questions.some((q) => questions.includes(q))),
  };
};
