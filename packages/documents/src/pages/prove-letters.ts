import type { Glyph } from "../engine/pdf-engine.ts";
import { scaledBy } from "../geometry.ts";
import type { Picture } from "../picture/picture.ts";
import { readCrops } from "../recognise/agreement/recognise-crops.ts";
import { sameNumber } from "../recognise/agreement/same-in-print.ts";
import type { Recognizer, Recognizers } from "../recognise/recognizer.ts";
import { charactersOf, type FontSamples, letterSamples } from "../text/letter-samples.ts";
import type { PageLayer } from "../text/page-layer.ts";
import { isUntrusted } from "../text/untrusted.ts";
import type { Word } from "../text/word.ts";
import { fold } from "../vocabulary/fold.ts";

/** A layer of which this share of words is no letters that can be trusted is none. */
const TOO_MANY = 0.3;
/** Two words that share fewer of their letters are different words. */
const ALIKE = 0.5;
/** One strange word may be a logo; two are a font. */
const FEWEST_NAMES = 2;

/**
 * Holds the letters of a text layer against the shapes that the page shows: a few words of each font are recognised,
 * and what a font draws for a digit once it draws always. "lies" where shapes and letters are others; else the
 * page's characters that no look confirmed.
 *
 * `picture` is the page drawn upright, at about 200 dpi.
 */
export async function proveLetters(
  { words, width }: Pick<PageLayer, "words" | "width">,
  picture: Picture,
  { first, second }: Pick<Recognizers, "first" | "second">,
): Promise<ReadonlySet<Glyph> | "lies"> {
  if (words.filter(isUntrusted).length > TOO_MANY * words.length) return "lies";
  const reads = (reader: Recognizer) => (asked: readonly Word[]) =>
    readCrops(
      picture,
      asked.map((word) => scaledBy(word.box, picture.width / width)),
      reader,
    );
  const unproven = new Set<Glyph>();
  const fonts = letterSamples(words);
  // A font that draws its digits as it names them does so with its letters; where most of the page is in a font
  // without numbers, its words are looked at instead.
  const main = fonts.reduce<FontSamples | null>(
    (most, font) => (font.count > (most?.count ?? 0) ? font : most),
    null,
  );
  if (main?.numbers.length === 0 && (await namesDiffer(main.names, reads(first)))) return "lies";
  for (const samples of fonts) {
    const left = await unprovenIn(samples, reads(first), reads(second));
    if (left === "lies") return "lies";
    for (const glyph of words.flatMap((word) => word.glyphs))
      if (glyph.fontId === samples.fontId && left.has(glyph.text)) unproven.add(glyph);
  }
  return unproven;
}

type Reads = (words: readonly Word[]) => Promise<readonly (string | null)[]>;

async function namesDiffer(names: readonly Word[], reads: Reads): Promise<boolean> {
  if (names.length < FEWEST_NAMES) return false;
  const seen = await reads(names);
  return names.every(({ text }, index) => likeness(fold(text), fold(seen[index] ?? "")) < ALIKE);
}

/** The share of letters that two words have in common, wherever they stand. */
function likeness(one: string, other: string): number {
  const left = [...other];
  for (const letter of one) if (left.includes(letter)) left.splice(left.indexOf(letter), 1);
  return (other.length - left.length) / Math.max(one.length, other.length, 1);
}

/** Digits and marks of a font of which no number was read as the layer has it. */
async function unprovenIn(
  { numbers, more }: FontSamples,
  first: Reads,
  second: Reads,
): Promise<ReadonlySet<string> | "lies"> {
  const left = new Set(more.keys());
  const prove = (words: readonly Word[], seen: readonly (string | null)[]) => {
    for (const [index, word] of words.entries())
      if (sameNumber(word.text, seen[index] ?? ""))
        for (const character of charactersOf(word)) left.delete(character);
  };
  prove(numbers, await first(numbers));
  if (left.size === 0) return left;
  const asked = [
    ...new Set(
      [...left].flatMap((character) => [...holding(numbers, character), ...(more.get(character) ?? [])]),
    ),
  ];
  const [one, other] = [await first(asked), await second(asked)];
  prove(asked, one);
  prove(asked, other);
  if (left.size === 0) return left;
  const otherwise = asked.some(
    (word, index) =>
      isNumber(one[index]) &&
      sameNumber(one[index] ?? "", other[index] ?? "") &&
      !sameNumber(word.text, one[index] ?? ""),
  );
  return otherwise ? "lies" : left;
}

const holding = (words: readonly Word[], character: string) =>
  words.filter((word) => charactersOf(word).has(character));
const isNumber = (text: string | null | undefined): boolean => /^\d[\d.,]*$/.test(text ?? "");
