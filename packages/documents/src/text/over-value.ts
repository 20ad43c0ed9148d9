import { coverOf, unionOf } from "../geometry.ts";
import type { PageLayer } from "./page-layer.ts";
import { isUntrusted } from "./untrusted.ts";
import type { Word } from "./word.ts";

/** How much of the smaller of two texts must be shared before one hides the other. */
const SHARED = 0.25;

/** Other words, among these, that stand where the value stands. A watermark's large letters are none. */
export function textsOver(value: readonly Word[], words: readonly Word[]): readonly Word[] {
  if (value.length === 0) return [];
  const box = unionOf(value.map((w) => w.box));
  const own = new Set(value.flatMap((w) => w.glyphs));
  const size = Math.max(...value.map((w) => w.size));
  return words.filter(
    (w) => w.size < 2 * size && !w.glyphs.some((g) => own.has(g)) && coverOf(w.box, box) > SHARED,
  );
}

/** Something about these words of a text layer gives reason to look at what the page shows in their place. */
export const isSuspicious = (words: readonly Word[], { hidden, unproven }: PageLayer): boolean =>
  words.some((w) => w.doubts.length > 0 || isUntrusted(w) || w.glyphs.some((g) => unproven?.has(g))) ||
  textsOver(words, hidden).length > 0;
