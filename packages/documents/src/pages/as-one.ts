import { unionOf } from "../geometry.ts";
import type { Word } from "../text/word.ts";

/** Words side by side as one, with what the readers have seen in their place. */
export function asOne(words: readonly Word[], seen: Pick<Word, "text" | "again">): Word {
  const [head] = words;
  if (!head) throw new RangeError("One word is made of others.");
  return {
    ...head,
    ...seen,
    box: unionOf(words.map((word) => word.box)),
    shown: unionOf(words.map((word) => word.shown ?? word.box)),
    right: Math.max(...words.map((word) => word.right)),
    glyphs: words.flatMap((word) => word.glyphs),
  };
}
