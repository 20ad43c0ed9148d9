import { shownBox, type Word } from "../../text/word.ts";
import type { RecognisedLine } from "../recognizer.ts";

/**
 * What a second reading of the line saw where this word stands: its characters whose middle lies within the word.
 * `scale` is the page's points for each pixel. Null where it saw nothing there.
 */
export function seenAgain(word: Word, line: RecognisedLine | undefined, scale: number): string | null {
  if (!line) return null;
  const box = shownBox([word]);
  const width = Math.max(1, [...word.text].length);
  const slack = Math.min(0.35 * word.size, (0.5 * (box.right - box.left)) / width);
  const inside = line.words
    .flatMap((other) => other.characters)
    .filter(({ box: at }) => {
      const middle = ((at.left + at.right) / 2) * scale;
      return middle > box.left - slack && middle < box.right + slack;
    });
  const text = inside.map((c) => c.text).join("");
  return text === "" ? null : text;
}
