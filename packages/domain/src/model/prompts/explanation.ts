import { groundRules } from "./ground-rules.ts";
import type { Prompt } from "./prompt.ts";
import { systemText } from "./rule.ts";

/** The whole of a report in a few sentences, beside the built-in explanation of each result. */
export const explanationPrompt: Prompt = {
  version: 1,
  system: systemText(
    "You explain a person's lab results to them, kindly. Each result is explained on its own already; you say in two to four paragraphs, of one to three sentences each, how they hang together: which results that belong to the same part of the body stand out, which do not, and what the person could ask about. These rules hold:",
    groundRules,
  ),
};
