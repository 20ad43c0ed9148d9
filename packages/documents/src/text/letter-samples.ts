import { fold } from "../vocabulary/fold.ts";
import type { Word } from "./word.ts";

/** Words of one font of a page, by which its letters can be held against its shapes. */
export interface FontSamples {
  readonly fontId: number;
  /** How many words of the page are in this font. */
  readonly count: number;
  /** Numbers that among them have every digit and mark that the font's numbers have. */
  readonly numbers: readonly Word[];
  /** For each digit and mark: the other numbers that have it too. */
  readonly more: ReadonlyMap<string, readonly Word[]>;
  /** A few long words in Latin letters. */
  readonly names: readonly Word[];
}

const NUMBER = /^\d[\d.,]{0,11}$/;
const NAME = /^[a-z]{5,14}$/;
const NAMES = 3;
const MORE = 3;

/** The fewest words of each font that show all of its digits: shapes of one font are the same wherever they stand. */
export function letterSamples(words: readonly Word[]): readonly FontSamples[] {
  const fonts = Map.groupBy(words.filter(isPlain), (word) => word.glyphs[0]?.fontId ?? 0);
  return [...fonts].map(([fontId, own]) => samplesOf(fontId, own));
}

function samplesOf(fontId: number, words: readonly Word[]): FontSamples {
  // Longer numbers first: more digits for one look, and a lone digit is the hardest to read.
  const numbers = words
    .filter(({ text }) => NUMBER.test(text))
    .sort((a, b) => charactersOf(b).size - charactersOf(a).size);
  const chosen: Word[] = [];
  const more = new Map<string, Word[]>();
  for (const word of numbers) {
    const characters = charactersOf(word);
    const isNew = [...characters].some((character) => !more.has(character));
    if (isNew) chosen.push(word);
    for (const character of characters) {
      const others = more.get(character) ?? [];
      more.set(character, isNew || others.length >= MORE ? others : [...others, word]);
    }
  }
  const names = words.filter(({ text }) => NAME.test(fold(text)));
  return { fontId, count: words.length, numbers: chosen, more, names: names.slice(0, NAMES) };
}

/** In one font, and nothing known against it. */
const isPlain = ({ glyphs, doubts }: Word): boolean =>
  doubts.length === 0 && glyphs.every((g) => !g.letterUnsure && g.fontId === glyphs[0]?.fontId);

/** The digits and decimal marks of a number. */
export const charactersOf = ({ text }: Pick<Word, "text">): ReadonlySet<string> => new Set(text);
