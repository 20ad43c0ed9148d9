import { overlapX, type Rect } from "../geometry.ts";
import type { Word } from "./word.ts";

/** A line through the middle of a word, over most of its width: `struck`. Rules under or over it are none. */
export function markStruck(words: readonly Word[], rules: readonly Rect[]): Word[] {
  const levels = rules.filter((r) => r.bottom - r.top <= 2.5 && r.right - r.left > 3);
  if (levels.length === 0) return [...words];
  return words.map((word) => {
    const { left, right, top, bottom } = word.box;
    const through = levels.some((rule) => {
      const middle = ((rule.top + rule.bottom) / 2 - top) / Math.max(1, bottom - top);
      const wide = overlapX(rule, word.box) > 0.8 * (right - left);
      // A rule far wider than its word is a table's.
      return wide && middle > 0.25 && middle < 0.8 && rule.right - rule.left < 3 * (right - left) + word.size;
    });
    return through ? { ...word, doubts: [...word.doubts, "struck"] } : word;
  });
}
