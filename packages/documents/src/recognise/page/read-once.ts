import { centreX, type Rect, unionOf } from "../../geometry.ts";
import type { RecognisedLine, RecognisedWord } from "../recognizer.ts";

/**
 * Lines that were found may overlap: the end of one is the beginning of the next, and its print is read in both. A word
 * whose every character stands where a longer word of another line has one is left out, so that no letter counts twice.
 */
export function readOnce(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const words = lines.flatMap((line, at) => line.words.map((word) => ({ word, at, box: boxOf(word) })));
  const isTwice = (word: RecognisedWord, at: number): boolean => {
    const box = boxOf(word);
    return words.some(
      (other) =>
        other.at !== at &&
        meet(box, other.box) &&
        (other.word.characters.length > word.characters.length ||
          (other.word.characters.length === word.characters.length && other.at < at)) &&
        word.characters.every((c) => other.word.characters.some((o) => isOver(c.box, o.box))),
    );
  };
  return lines.map((line, at) => ({ ...line, words: line.words.filter((word) => !isTwice(word, at)) }));
}

const boxOf = (word: RecognisedWord): Rect => unionOf(word.characters.map((c) => c.box));

const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const centreY = ({ top, bottom }: Rect): number => (top + bottom) / 2;

const isOver = (a: Rect, b: Rect): boolean =>
  centreX(a) > b.left &&
  centreX(a) < b.right &&
  centreY(a) > b.top &&
  centreY(a) < b.bottom &&
  centreX(b) > a.left &&
  centreX(b) < a.right &&
  centreY(b) > a.top &&
  centreY(b) < a.bottom;
