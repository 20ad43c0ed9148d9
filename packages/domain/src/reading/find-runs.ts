import type { ReadWord } from "../ports/reader.ts";
import { around, lineOf } from "./place.ts";
import { squashed } from "./printed-text.ts";

/** Words side by side that a text is made of. */
export type Run = readonly [ReadWord, ...ReadWord[]];

/** Words that one cell of a table may have. */
const mostWords = 8;
/** Words looked at for one place: what two readers saw there. A hostile page has hundreds on top of one another. */
const mostReaders = 2;
/** Places where a text of several words may begin. */
const mostBeginnings = 200;

export const boxOf = (run: Run) => around(run.map(({ box }) => box));
export const textOf = (run: Run): string => run.map(({ text }) => text).join(" ");

/** The places on a page where a text is printed, letter by letter, whatever spaces are in it; one after another. */
export function* findRuns(text: string, words: readonly ReadWord[]): Generator<Run> {
  const wanted = squashed(text);
  let beginnings = 0;
  for (const first of words) {
    const rest = after(wanted, first);
    if (rest === null || (rest !== "" && ++beginnings > mostBeginnings)) continue;
    const end = rest === "" ? [] : goOn(rest, first, lineOf(first.box, words), mostWords - 1);
    if (end) yield [first, ...end];
  }
}

/** The first of them as the page prints it; null where there is none. */
export function printOf(text: string | null, words: readonly ReadWord[]): string | null {
  if (text === null) return null;
  for (const run of findRuns(text, words)) return textOf(run);
  return null;
}

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
  const fitting = next.filter((word) => word.box[0] <= nearest.box[2] && after(wanted, word) !== null);
  for (const word of fitting.slice(0, mostReaders)) {
    const rest = after(wanted, word) ?? "";
    const end = rest === "" ? [] : goOn(rest, word, line, left - 1);
    if (end) return [word, ...end];
  }
  return null;
}
