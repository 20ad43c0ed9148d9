import { boxOfWords } from "../report/result.ts";
import { textsOver } from "../text/over-value.ts";
import type { Check } from "./check.ts";
import { isShownAlike, shownCandidates } from "./shown-value.ts";

/** Candidates to choose from; a heap of hundreds helps nobody. */
const MOST = 5;

/**
 * No other text, seen or unseen, and no picture or opaque shape drawn later may stand where the value stands. What
 * can't be seen is no matter where both recognisers read the value as the text layer has it.
 */
export const nothingOverValue: Check = (row, { pages }) => {
  const { raw, result } = row;
  const page = pages.find((p) => p.page === raw.page);
  if (!page || raw.value.length === 0) return null;
  const alike = isShownAlike(row);
  const over = textsOver(raw.value, alike ? page.words : [...page.words, ...page.hidden]);
  if (over.length > 0) {
    const candidates = over.slice(0, MOST).map((w) => ({
      value: w.text,
      source: { page: raw.page, box: boxOfWords([w], page) },
    }));
    return {
      reason: "text-over-value",
      candidates: [{ value: result.printed.value, source: result.source }, ...candidates],
    };
  }
  const covered = raw.value.some((w) => w.doubts.includes("covered"));
  return covered && !alike ? { reason: "picture-over-value", candidates: shownCandidates(row) } : null;
};
