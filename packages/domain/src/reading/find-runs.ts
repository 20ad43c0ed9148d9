import type { ReadWord } from "../ports/reader.ts";
import { around, lineOf } from "./place.ts";
import { squashed } from "./printed-text.ts";

/** Words side by side that a text is made of. */
export type Run = readonly [ReadWord, ...ReadWord[]];

/** Words that one cell of a table may have. */
const mostWords = 8;

export const boxOf = (run: Run) => around(run.map(({ box }) => box));
export const textOf = (run: Run): string => run.map(({ text }) => text).join(" ");

/** Every place on a page where a text is printed, letter by letter, whatever spaces are in it. */
export const findRuns = (text: string, words: readonly ReadWord[]): readonly Run[] => {
  const wanted = squashed(text);
  return words.flatMap((first) => {
    const rest = after(wanted, first);
    if (rest === null) return [];
    const end = rest === "" ? [] : goOn(rest, first, lineOf(first.box, words), mostWords - 1);
    return end ? [[first, ...end] as const] : [];
  });
};

/** What is left of the wanted text behind this word; null where the word is not its beginning. */
function after(wanted: string, { text }: ReadWord): string | null {
  const own = squashed(text);
  return own !== "" && wanted.startsWith(own) ? wanted.slice(own.length) : null;
}

/** The words behind `before` on its line that the rest is made of; null where they aren't there. */
function goOn(
  wanted: string,
  before: ReadWord,
  line: readonly ReadWord[],
  left: number,
): readonly ReadWord[] | null {
  // Two readers' words of one place lie over one another: the next one begins behind the middle of this one.
  const next = line.filter(
    ({ box }) => box[0] > (before.box[0] + before.box[2]) / 2 && box[2] > before.box[2],
  );
  const [nearest] = next;
  if (!nearest || left === 0) return null;
  for (const word of next.filter(({ box }) => box[0] <= nearest.box[2])) {
    const rest = after(wanted, word);
    if (rest === "") return [word];
    const end = rest === null ? null : goOn(rest, word, line, left - 1);
    if (end) return [word, ...end];
  }
  return null;
}
