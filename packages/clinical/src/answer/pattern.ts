import { wordsOf } from "./words.ts";

/**
 * Something that a person may write, as a line of text: groups joined by " & " must all be there, in any
 * order; "|" stands between the choices of a group; a choice may be several words; "*" at the end of a word
 * stands for any ending. "chest|breast bone & pain*|hurt*"
 */
export type Pattern = readonly Group[];
type Group = readonly (readonly string[])[];

/** From the first word to the one behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const compilePattern = (line: string): Pattern =>
  line.split(" & ").map((group) => group.split("|").map(wordsOfChoice));

function wordsOfChoice(choice: string): string[] {
  return choice
    .trim()
    .split(/\s+/)
    .flatMap((part) => (part.endsWith("*") ? [`${wordsOf(part.slice(0, -1)).join("")}*`] : wordsOf(part)));
}

/** Where a pattern stands in a row of words, no wider than `width` words: the tightest place for each start. */
export function findPattern(words: readonly string[], pattern: Pattern, width = Number.MAX_VALUE): Span[] {
  const [first = [], ...rest] = pattern.map((group) => findGroup(words, group));
  return first.flatMap((start) => {
    const whole = rest.reduce<Span | undefined>((span, places) => span && widen(span, places), start);
    return whole && whole.to - whole.from <= width ? [whole] : [];
  });
}

export const hasPattern = (words: readonly string[], pattern: Pattern): boolean =>
  findPattern(words, pattern).length > 0;

function findGroup(words: readonly string[], group: Group): Span[] {
  return words.flatMap((_, from) =>
    group
      .filter((choice) => choice.every((part, index) => isWord(words[from + index], part)))
      .map((choice) => ({ from, to: from + choice.length })),
  );
}

const isWord = (word: string | undefined, part: string): boolean =>
  word !== undefined && (part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part);

/** A span that takes in the nearest of several places. */
function widen(span: Span, places: readonly Span[]): Span | undefined {
  const unions = places.map((place) => ({
    from: Math.min(span.from, place.from),
    to: Math.max(span.to, place.to),
  }));
  return unions.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0];
}
