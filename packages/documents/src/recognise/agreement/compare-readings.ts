import { centreX, type Rect } from "../../geometry.ts";
import type { RecognisedCharacter, RecognisedLine, RecognisedWord } from "../recognizer.ts";

/** Farther from a word than this share of its height stands what does not belong to it. */
const NEAR = 0.6;
/** What changes a value when it stands beside it; the specks that readers take for dots and quotes do not. */
const CHANGES_VALUES = /[\d<>≤≥=±+*\-−–]/;

/**
 * What the second reader saw at each of the first reader's words, for one line of print. `words` are the boxes of the
 * first reader's words; both readings are measured in pixels of the same picture.
 *
 * A character goes to the word in which its middle lies. One that lies in none goes with the nearest character of its
 * own word, or, where it would change a value, to the nearest word: a figure or sign that only the second reader saw
 * must make the readings differ. Words of the second reader are parted by a space. Null where it saw nothing.
 */
export function compareReadings(
  words: readonly Rect[],
  second: Pick<RecognisedLine, "words">,
): readonly (string | null)[] {
  const seen = words.map((): string[] => []);
  for (const word of second.words) {
    const parts = new Map<number, string>();
    for (const [index, character] of word.characters.entries()) {
      const at = ownerOf(word, index, words);
      if (at !== null) parts.set(at, (parts.get(at) ?? "") + character.text);
    }
    for (const [at, text] of parts) seen[at]?.push(text);
  }
  return seen.map((texts) => (texts.length === 0 ? null : texts.join(" ")));
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
