import { mostWordsInSentence } from "./form.ts";
import type { Rule } from "./rule.ts";

/** Links, markup, stray units, ids of no result: what a text was found to hold when it was taken apart. */
export const faults: Rule = ({ tokens }) => {
  const found = tokens.flatMap((token) => (token.kind === "fault" ? [token.code] : []));
  const words = tokens.filter(({ kind }) => kind === "word").length;
  return words > mostWordsInSentence ? [...found, "form" as const] : found;
};
