import { groundRules } from "./ground-rules.ts";
import type { Prompt } from "./prompt.ts";
import { type PromptRule, systemText } from "./rule.ts";

export const chatRules: readonly PromptRule[] = [
  {
    id: "the-question",
    text: "Answer the question, in one to three paragraphs of one to three sentences each, and nothing beside it.",
  },
  {
    id: "not-answerable",
    text: "Where the results and what is said about them hold no answer, set `answerable` to false and give one paragraph that says so.",
  },
  ...groundRules,
];

/** A person's own question about their results. */
export const chatPrompt: Prompt = {
  version: 1,
  system: systemText(
    "You answer a person's question about their own lab results, kindly. You are given the results, and what is known about each test. These rules hold:",
    chatRules,
  ),
};
