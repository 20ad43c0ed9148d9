import { centreX, heightOf, type Rect, widthOf } from "../../geometry.ts";
import type { RecognisedCharacter, RecognisedLine, RecognisedWord } from "../recognizer.ts";

/** What a bar is read as. */
const BAR_LIKE = /^[1IlLiJj|!¦—–,.]$/;
/** A bar passes capitals above and below and is hardly wider than a stroke. In heights of capitals and figures. */
const BAR = { tall: 1.25, thin: 0.35, stroke: 0.15 };
/** The bars of a table stand under each other: this near from side to side, and in one of the next rows. */
const ALIGNED = { aside: 0.5, apart: 10 };

/**
 * The lines with the bars that part the columns of a typed table as words of their own, "|", whatever letter or
 * figure they were read as: "| 71" is read "I 71" or "171". They are told by their height and by standing under each
 * other, and not by what was read; a figure stands between foot and head of the other figures.
 */
export function withTypedBars(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const usual = usualHeight(lines.flatMap(charactersOf));
  const tall = lines.flatMap((line) => {
    const least =
      BAR.tall * Math.max(usual, usualHeight(charactersOf(line).filter(({ text }) => !BAR_LIKE.test(text))));
    const apart = line.words.flatMap(({ characters }) =>
      characters.filter((_, at) => standsApart(characters, at)),
    );
    return apart.filter(({ text, box }) => BAR_LIKE.test(text) && heightOf(box) >= least);
  });
  const thin = tall.map(({ box }) => box).filter((box) => widthOf(box) <= BAR.thin * usual);
  const bars = new Map<RecognisedCharacter, Rect>();
  for (const character of tall) {
    const bar = barsIn(character.box, usual).find((own) =>
      thin.some((other) => areAligned(own, other, usual)),
    );
    if (bar) bars.set(character, bar);
  }
  if (bars.size === 0) return [...lines];
  return lines.map((line) => ({ ...line, words: line.words.flatMap((word) => parted(word, bars)) }));
}

const charactersOf = (line: RecognisedLine): readonly RecognisedCharacter[] =>
  line.words.flatMap((word) => word.characters);

/** No letter touches a bar, nor the stroke of a fraction: "mmol/L" in row under row has a tall l in one place. */
const standsApart = (characters: readonly RecognisedCharacter[], at: number): boolean =>
  [characters[at - 1], characters[at + 1]].every((beside) => !beside || !/[\p{L}/%]/u.test(beside.text));

function usualHeight(characters: readonly RecognisedCharacter[]): number {
  const heights = characters.filter(({ text }) => /[A-Z0-9]/.test(text)).map(({ box }) => heightOf(box));
  return heights.sort((a, b) => a - b)[heights.length >> 1] ?? 0;
}

/** The box itself, or, where it holds a letter beside the bar, the bar at either side of it. */
function barsIn(box: Rect, usual: number): Rect[] {
  if (widthOf(box) <= BAR.thin * usual) return [box];
  const stroke = BAR.stroke * usual;
  return [
    { ...box, left: box.right - stroke },
    { ...box, right: box.left + stroke },
  ];
}

function areAligned(one: Rect, other: Rect, usual: number): boolean {
  const apart = Math.abs(one.top + one.bottom - other.top - other.bottom) / 2;
  const aside = Math.abs(centreX(one) - centreX(other));
  return aside < ALIGNED.aside * usual && apart > usual && apart < ALIGNED.apart * usual;
}

function parted(word: RecognisedWord, bars: ReadonlyMap<RecognisedCharacter, Rect>): RecognisedWord[] {
  const pieces: RecognisedCharacter[][] = [[]];
  for (const character of word.characters) {
    const bar = bars.get(character);
    if (bar) pieces.push([{ ...character, text: "|", box: bar }], []);
    else pieces.at(-1)?.push(character);
  }
  return pieces
    .filter((piece) => piece.length > 0)
    .map((piece) => ({ text: piece.map(({ text }) => text).join(""), characters: piece }));
}
