import { centreX, overlapX, type Rect, unionOf } from "../../geometry.ts";
import type { RecognisedCharacter, RecognisedLine, RecognisedWord } from "../recognizer.ts";
import { signsInPrint } from "./same-in-print.ts";

/** Farther from a word than this share of its height stands what does not belong to it. */
const NEAR = 0.6;
/** What changes a value when it stands beside it; the specks that readers take for dots and quotes do not. */
const CHANGES_VALUES = /[\d<>≤≥=±+*\-−–]/;

/** What the first reader saw, and where, in pixels of the picture. */
export interface FirstWord {
  readonly text: string;
  readonly box: Rect;
}

/**
 * What the second reader saw at each of the first reader's words, for one line of print. Both readings are
 * measured in pixels of the same picture.
 *
 * What both saw alike, one over the other, stays whole: boxes of characters are exact to about half a
 * character only. Otherwise a character goes to the word in which its middle lies. One that lies in none goes with the nearest character of its
 * own word, or, where it would change a value, to the nearest word: a figure or sign that only the second reader saw
 * must make the readings differ. Words of the second reader are parted by a space. Null where it saw nothing.
 */
export function compareReadings(
  words: readonly FirstWord[],
  second: Pick<RecognisedLine, "words">,
): readonly (string | null)[] {
  const seen = words.map((): string[] => []);
  const boxes = words.map(({ box }) => box);
  for (const word of second.words) {
    const alike = wordsReadAlike(words, word);
    for (const at of alike) seen[at]?.push(words[at]?.text ?? "");
    if (alike.length > 0) continue;
    const parts = new Map<number, string>();
    for (const [index, character] of word.characters.entries()) {
      const at = ownerOf(word, index, boxes);
      if (at !== null) parts.set(at, (parts.get(at) ?? "") + character.text);
    }
    for (const [at, text] of parts) seen[at]?.push(text);
  }
  return seen.map((texts) => (texts.length === 0 ? null : texts.join(" ")));
}

/** The words of the first reader, side by side, that this one lies over and says the same as; none where none do. */
function wordsReadAlike(words: readonly FirstWord[], { text, characters }: RecognisedWord): number[] {
  const extent = unionOf(characters.map((c) => c.box));
  const under = words
    .map(({ box }, at) => ({ at, box }))
    .filter(({ box }) => overlapX(box, extent) > 0)
    .sort((a, b) => a.box.left - b.box.left)
    .map(({ at }) => at);
  for (let from = 0; from < under.length; from++) {
    for (let to = from + 1; to <= under.length; to++) {
      const run = under.slice(from, to);
      const same = run.map((at) => words[at]?.text ?? "").join("");
      if (signsInPrint(same) === signsInPrint(text)) return run;
    }
  }
  return [];
}

function ownerOf({ characters }: RecognisedWord, index: number, words: readonly Rect[]): number | null {
  const character = characters[index];
  if (!character) return null;
  const within = wordAround(words, character);
  if (within !== null) return within;
  const placed = characters
    .map((other, at) => ({ away: Math.abs(at - index), word: wordAround(words, other) }))
    .filter(({ word }) => word !== null)
    .sort((a, b) => a.away - b.away)[0];
  if (placed) return placed.word;
  return CHANGES_VALUES.test(character.text) ? nearestWord(words, character.box) : null;
}

/** The word in which the middle of a character lies; the narrowest where several do. */
function wordAround(words: readonly Rect[], { box }: RecognisedCharacter): number | null {
  const middle = centreX(box);
  let found: number | null = null;
  words.forEach((word, at) => {
    if (middle < word.left || middle > word.right) return;
    const best = found === null ? undefined : words[found];
    if (!best || word.right - word.left < best.right - best.left) found = at;
  });
  return found;
}

function nearestWord(words: readonly Rect[], box: Rect): number | null {
  const gaps = words.map((word, at) => ({
    at,
    gap: Math.max(word.left - box.right, box.left - word.right),
    height: word.bottom - word.top,
  }));
  const nearest = gaps.sort((a, b) => a.gap - b.gap)[0];
  return nearest && nearest.gap <= NEAR * nearest.height ? nearest.at : null;
}
