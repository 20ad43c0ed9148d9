import { centreX, heightOf } from "../../geometry.ts";
import type { Placed } from "./place-characters.ts";

/**
 * Gaps that part words, in shares of the height of capitals. The network leaves out many spaces around signs
 * and invents a few; ink says more. Measured on drawn pages: gaps within words of proportional type pass 0.3
 * only after a figure one, which has a wide margin of its own, and gaps between words are 0.33 or more.
 */
const GAP = {
  plain: 0.3,
  beforeOne: 0.34,
  afterOne: 0.42,
  afterStop: 0.34,
  beforeStop: 0.6,
  inDecimal: 0.55,
  inTitre: 0.9,
  figures: 0.4,
  figuresWithSpace: 0.34,
  figuresAfterOne: 0.52,
};
/** With a space seen there, less is enough. */
const GAP_WITH_SPACE = 0.17;
/**
 * Figures of one font stand at one pitch; those of two words are a third of a pitch farther apart at least. A number
 * torn in two is worse than two glued together: a wide gap alone may be that of typewriter's type.
 */
const PITCHES = 1.15;

/** The words of a line: parted where the network saw a space and there is a gap, or where the gap is wide. */
export function splitWords(
  characters: readonly Placed[],
  spaceBefore: (index: number) => boolean,
): Placed[][] {
  const tall = heightOfLetters(characters);
  const pitch = pitchOfFigures(characters);
  const words: Placed[][] = [];
  characters.forEach((character, index) => {
    if (beginsWord(characters, index, spaceBefore(index), { tall, pitch })) words.push([character]);
    else words.at(-1)?.push(character);
  });
  return words;
}

interface LineMeasures {
  readonly tall: number;
  readonly pitch: number | null;
}

/** Whether a word begins at `index`. */
function beginsWord(
  characters: readonly Placed[],
  index: number,
  spaceSeen: boolean,
  { tall, pitch }: LineMeasures,
): boolean {
  const [before, next] = [characters[index - 1], characters[index]];
  if (!before || !next) return true;
  const gap = next.box.left - before.box.right;
  const texts = [-2, -1, 0, 1].map((by) => characters[index + by]?.text ?? "");
  if (gap <= neededGap(texts, spaceSeen) * tall) return false;
  if (pitch === null || !isFigure(before) || !isFigure(next)) return true;
  return centreX(next.box) - centreX(before.box) > PITCHES * pitch;
}

/** What the gap between the middle two of four characters must pass to part words. */
function neededGap(
  [first = "", before = "", next = "", last = ""]: readonly string[],
  spaceSeen: boolean,
): number {
  if (/^\d:\d$/.test(before + next + last)) return GAP.inTitre;
  if (/^\d[.,:/]\d$/.test(before + next + last)) return GAP.beforeStop;
  if (/^\d[.,:/]\d$/.test(first + before + next))
    return spaceSeen && before === "," ? GAP.afterStop : GAP.inDecimal;
  if (/^\d\d$/.test(before + next)) return neededBetweenFigures(before, spaceSeen);
  if (/^[\d+]\+$/.test(before + next)) return GAP.afterOne;
  if (spaceSeen) return GAP_WITH_SPACE;
  if (/[.,:;]/.test(next)) return GAP.beforeStop;
  if (before === "1") return GAP.afterOne;
  if (next === "1") return GAP.beforeOne;
  return /[.,:;]/.test(before) ? GAP.afterStop : GAP.plain;
}

function neededBetweenFigures(before: string, spaceSeen: boolean): number {
  if (before === "1") return GAP.figuresAfterOne;
  return spaceSeen ? GAP.figuresWithSpace : GAP.figures;
}

const isFigure = ({ text }: Placed): boolean => /\d/.test(text);

/** The usual distance of the centres of neighbouring figures. Null without two neighbours. */
function pitchOfFigures(characters: readonly Placed[]): number | null {
  const distances = characters.flatMap((character, index) => {
    const before = characters[index - 1];
    return before && isFigure(before) && isFigure(character)
      ? [centreX(character.box) - centreX(before.box)]
      : [];
  });
  distances.sort((a, b) => a - b);
  return distances[Math.floor((distances.length - 1) / 2)] ?? null;
}

/** The height that nine of ten characters do not pass: that of capitals and figures. */
function heightOfLetters(characters: readonly Placed[]): number {
  const heights = characters.map(({ box }) => heightOf(box)).sort((a, b) => a - b);
  return heights[Math.round(0.9 * (heights.length - 1))] ?? 0;
}
