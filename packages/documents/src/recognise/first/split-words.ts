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

/**
 * The words of a line: parted where the network saw a space and there is a gap, or where the gap is wide; in
 * typewriter's type where a place is left empty.
 */
export function splitWords(
  characters: readonly Placed[],
  spaceBefore: (index: number) => boolean,
): Placed[][] {
  const tall = heightOfLetters(characters);
  const fixed = typewriterPitch(characters);
  const words: Placed[][] = [];
  characters.forEach((character, index) => {
    const word = words.at(-1);
    const begins =
      fixed === null
        ? beginsWord(characters, index, { spaceSeen: spaceBefore(index), tall, word: word ?? [] })
        : !word || stepTo(characters, index) > 1.5 * fixed;
    if (begins) words.push([character]);
    else word?.push(character);
  });
  return words;
}

interface Around {
  readonly spaceSeen: boolean;
  readonly tall: number;
  /** The word so far. */
  readonly word: readonly Placed[];
}

/** Whether a word begins at `index`. */
function beginsWord(
  characters: readonly Placed[],
  index: number,
  { spaceSeen, tall, word }: Around,
): boolean {
  const [before, next] = [characters[index - 1], characters[index]];
  if (!before || !next) return true;
  // Where the network saw no space, pale ink counts too: blur takes the arms of E and T, and none of a space.
  const gap = spaceSeen ? next.box.left - before.box.right : next.reach.left - before.reach.right;
  const texts = [-2, -1, 0, 1].map((by) => characters[index + by]?.text ?? "");
  const figures = isFigure(before) && isFigure(next);
  // "T3 9.1": a word that began with a letter is no number, and nothing of the kind is torn.
  const named = figures && /\p{L}/u.test(word[0]?.text ?? "") && before.text !== "1";
  if (gap <= (named ? GAP.plain : neededGap(texts, spaceSeen)) * tall) return false;
  const pitch = pitchOfFigures(characters, index);
  return !figures || pitch === null || stepTo(characters, index) > PITCHES * pitch;
}

/** From the middle of the character before to that of this one. */
const stepTo = (characters: readonly Placed[], index: number): number => {
  const [before, next] = [characters[index - 1], characters[index]];
  return before && next ? centreX(next.box) - centreX(before.box) : 0;
};

/** Fewer steps, or no narrow letter among the characters, don't show typewriter's type. */
const FEW_STEPS = 4;
const NARROW = /[ilj.,:;()[\]|/'!t]/;
/** A step of typewriter's type is one place, most of them, or a few places; but for this share of a place. */
const OFF_PLACE = 0.15;
const MOST_PLACES = 3;
const SINGLE = 0.6;

/** The width of a place where every character has the same, however narrow it is. Null in other type. */
function typewriterPitch(characters: readonly Placed[]): number | null {
  const steps = characters.slice(1).map((_, at) => stepTo(characters, at + 1));
  const pitch = [...steps].sort((a, b) => a - b)[steps.length >> 1] ?? 0;
  const near = steps.map((step) => step / pitch).filter((places) => places < MOST_PLACES + 0.5);
  if (near.length < FEW_STEPS || !characters.some(({ text }) => NARROW.test(text))) return null;
  const placed = near.filter((places) => Math.abs(places - Math.round(places)) <= OFF_PLACE);
  const single = placed.filter((places) => Math.round(places) === 1);
  const off = near.length - placed.length;
  return off <= near.length / 8 && single.length >= SINGLE * near.length ? pitch : null;
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

/** The usual distance of the centres of neighbouring figures, but for those in question. Null without others. */
function pitchOfFigures(characters: readonly Placed[], asked: number): number | null {
  const distances = characters.flatMap((character, index) => {
    const before = characters[index - 1];
    return before && index !== asked && isFigure(before) && isFigure(character)
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
