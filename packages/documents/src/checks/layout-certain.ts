import { boxOfWords } from "../report/result.ts";
import { joinText } from "../text/word.ts";
import type { Check } from "./check.ts";

/** Doubts about which of several numbers is the result: the others are candidates too. */
const WHICH = new Set(["newest-unclear", "two-values", "second-value"]);

/** What the layout itself was not sure of: a value in several pieces, or with something unexplained beside it. */
export const layoutCertain: Check = ({ raw, result }, { pages }) => {
  const [reason] = raw.doubts;
  if (reason === undefined) return null;
  const page = pages[raw.page - 1];
  if (!WHICH.has(reason) || !page) return { reason };
  const others = raw.history
    .filter(({ words }) => words.length > 0)
    .map(({ words }) => ({
      value: joinText(words),
      source: { page: raw.page, box: boxOfWords(words, page) },
    }));
  return { reason, candidates: [{ value: result.printed.value, source: result.source }, ...others] };
};
