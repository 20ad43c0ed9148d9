import { heightOf } from "../../geometry.ts";
import type { Placed } from "./place-characters.ts";

/** A gap that parts words, in shares of the line's height of letters, with and without a space seen there. */
const GAP = { withSpace: 0.14, withoutSpace: 0.5 };

/** The words of a line: parted where the network saw a space and there is a gap, or where the gap is wide. */
export function splitWords(
  characters: readonly Placed[],
  spaceBefore: (index: number) => boolean,
): Placed[][] {
  const tall = heightOfLetters(characters);
  const words: Placed[][] = [];
  characters.forEach((character, index) => {
    const before = characters[index - 1];
    const gap = before ? character.box.left - before.box.right : Infinity;
    if (gap > (spaceBefore(index) ? GAP.withSpace : GAP.withoutSpace) * tall) words.push([character]);
    else words.at(-1)?.push(character);
  });
  return words;
}

/** The height that nine of ten characters do not pass: that of capitals and figures. */
function heightOfLetters(characters: readonly Placed[]): number {
  const heights = characters.map(({ box }) => heightOf(box)).sort((a, b) => a - b);
  return heights[Math.floor(0.9 * (heights.length - 1))] ?? 0;
}
