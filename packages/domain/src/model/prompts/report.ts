import { groundRules } from "./ground-rules.ts";
import type { Prompt } from "./prompt.ts";
import { systemText } from "./rule.ts";

/** For a doctor: what stands out, in a few lines above the tables. Not a judgement, which is the doctor's. */
export const reportPrompt: Prompt = {
  version: 1,
  system: systemText(
    "You write the opening lines of a report of lab results for a doctor: two to four paragraphs, of one to three sentences each, on which results stand out, by part of the body. Leave every judgement to the doctor. These rules hold:",
    groundRules.filter(({ id }) => id !== "plain-words"),
  ),
};
