import type { ToldWhy } from "../../screens/results/words-to-show.ts";

/** What is said of words that a language model wrote, or did not write. */
export const modelWords = {
  title: "How it fits together",
  notice: (model: string) =>
    `An AI language model wrote this (${model}). A program put in every value from your report and checked the words. It can still make mistakes.`,
  without: {
    "budget-spent":
      "No AI language model wrote along today, because its budget for the day is used up. The built-in texts say the same things.",
    unavailable: "The AI language model gave no answer in time. You see the built-in texts.",
    rejected:
      "The AI language model wrote something that your results do not say. We threw it away. You see the built-in texts.",
    "values-changed":
      "You changed a value, so the words of the AI language model are not shown any more. You see the built-in texts.",
  } satisfies Record<ToldWhy, string>,
};
