import { centreX, overlapX, type Rect, unionOf } from "../../geometry.ts";
import { shownBox, type Word } from "../../text/word.ts";
import { compareReadings } from "../agreement/compare-readings.ts";
import type { RecognisedLine } from "../recognizer.ts";

/**
 * What a second reading of the line saw where this word stands. `first` is the same line as the first reader saw it:
 * what stands at its other characters is not this word's. `scale` is the page's points for each pixel. Null where it
 * saw nothing there.
 */
export function seenAgain(
  word: Word,
  first: RecognisedLine | undefined,
  second: RecognisedLine | undefined,
  scale: number,
): string | null {
  if (!second) return null;
  const own = inPixels(shownBox([word]), scale);
  const others = (first?.words ?? []).flatMap((other) => {
    const box = unionOf(other.characters.map((c) => c.box));
    if (overlapX(box, own) <= 0) return [{ text: other.text, box }];
    // A word that the layout took apart: the rest of it is not this word's.
    return other.characters.filter((c) => centreX(c.box) < own.left || centreX(c.box) > own.right);
  });
  // Both readers place characters to about half a width.
  const width = (own.right - own.left) / Math.max(1, [...word.text].length);
  const slack = Math.min((0.35 * word.size) / scale, 0.5 * width);
  const widened = { ...own, left: own.left - slack, right: own.right + slack };
  return compareReadings([{ text: word.text, box: widened }, ...others], second)[0] ?? null;
}

const inPixels = (box: Rect, scale: number): Rect => ({
  left: box.left / scale,
  top: box.top / scale,
  right: box.right / scale,
  bottom: box.bottom / scale,
});
