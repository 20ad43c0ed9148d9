import { coverOf, unionOf } from "../geometry.ts";
import { boxOfWords } from "../report/result.ts";
import type { Check } from "./check.ts";

/** How much of the smaller of two texts must be shared before one hides the other. */
const SHARED = 0.25;
/** Candidates to choose from; a heap of hundreds helps nobody. */
const MOST = 5;

/** No other text, seen or unseen, and no picture or opaque shape drawn later may stand where the value stands. */
export const nothingOverValue: Check = ({ raw, result }, { pages }) => {
  const page = pages.find((p) => p.page === raw.page);
  if (!page || raw.value.length === 0) return null;
  const box = unionOf(raw.value.map((w) => w.box));
  const own = new Set(raw.value.flatMap((w) => w.glyphs));
  const size = Math.max(...raw.value.map((w) => w.size));
  const over = [...page.words, ...page.hidden].filter(
    (w) => w.size < 2 * size && !w.glyphs.some((g) => own.has(g)) && coverOf(w.box, box) > SHARED,
  );
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
  return covered ? { reason: "picture-over-value" } : null;
};
