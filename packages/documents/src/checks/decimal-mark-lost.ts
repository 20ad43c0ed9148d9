import type { ReadRow } from "../report/result.ts";
import type { Word } from "../text/word.ts";
import type { DecimalMark } from "../values/number.ts";
import type { Check } from "./check.ts";

/**
 * On a picture, digits that stand as far apart as a decimal mark between them would put them: small points vanish
 * under blur for both readers alike, but the room that they took stays. Digits of a page have about one width, so
 * two of them are held against the others of the page. Whole limits in close print beside the value bear it out.
 *
 * Method and figures: in generated pictures two digits side by side are as wide as those of their page to within
 * 7 % (99 of 100 in good photos and scans), with a mark between them 20 % wider or more (99 of 100), a 1 among them
 * taking 5 % off; in hard photos the two overlap, which costs looks and not errors.
 */
export const decimalMarkLost: Check = ({ raw, result }, { rows, mark }) => {
  if (result.value.kind !== "quantity" || !raw.value.some(isOfPicture)) return null;
  if (/[.,]/.test(result.printed.value)) return null;
  const usual = usualWidth(rows.filter((row) => row.raw.page === raw.page));
  if (usual === null) return null;
  const gap = raw.value.flatMap((word) => widePairs(word, usual))[0];
  if (!gap || (hasWholeLimits(raw.range) && raw.range.every((word) => widePairs(word, usual).length === 0)))
    return null;
  const { printed, source } = result;
  const marked = printed.value.replace(gap.text, withMark(gap, mark));
  return {
    reason: "decimal-mark-lost",
    candidates: [printed.value, marked].map((value) => ({ value, source })),
  };
};

/** A pair is wide where it takes up this much more than its page's pairs do. */
const WIDE = 1.13;
/** What a 1 takes off the width of a pair. */
const ONE = 0.05;
/** Pairs that a page must have for its own width to be known. */
const FEWEST = 6;

const isOfPicture = (word: Word): boolean => word.again !== undefined;

/** Limits that both readers saw, none of them with a mark. */
const hasWholeLimits = (range: readonly Word[]): boolean =>
  range.some((word) => /\d/.test(word.text)) &&
  range.every((word) => !/\d[.,]\d/.test(`${word.text} ${word.again ?? ""}`));

interface Pair {
  readonly text: string;
  /** How many digits of the word stand before the place between the two. */
  readonly at: number;
  /** From the left of one to the right of the other, in heights of the word's digits. */
  readonly width: number;
}

/** The width of most pairs of digits on a page, a pair without a 1 standing for all; null where there are too few. */
function usualWidth(rows: readonly ReadRow[]): number | null {
  const widths = rows
    .flatMap(({ raw }) => [...raw.value, ...raw.range])
    .flatMap(pairsOf)
    .map((pair) => pair.width / expected(pair))
    .sort((a, b) => a - b);
  return widths.length < FEWEST ? null : (widths[Math.floor(widths.length / 2)] ?? null);
}

const widePairs = (word: Word, usual: number): Pair[] =>
  pairsOf(word).filter((pair) => pair.width > WIDE * usual * expected(pair));

const expected = ({ text, at }: Pair): number =>
  1 - ONE * [...text.slice(at - 1, at + 1)].filter(isOne).length;
const isOne = (digit: string): boolean => digit === "1";

/** Digits that stand side by side in a word. */
function pairsOf({ text, glyphs }: Word): Pair[] {
  const boxes = glyphs.map((glyph) => ({ text: glyph.text, ...(glyph.shown ?? glyph.box) }));
  const digits = boxes.filter((box) => isDigit(box.text)).map((box) => Math.abs(box.bottom - box.top));
  const height = digits.sort((a, b) => a - b)[Math.floor(digits.length / 2)];
  if (!height || [...text].length !== boxes.length) return [];
  return boxes.slice(1).flatMap((right, before) => {
    const left = boxes[before];
    if (!left || !isDigit(left.text) || !isDigit(right.text)) return [];
    return [{ text, at: before + 1, width: (right.right - left.left) / height }];
  });
}

const isDigit = (text: string): boolean => /^\d$/.test(text);

const withMark = ({ text, at }: Pair, mark: DecimalMark | null): string =>
  `${text.slice(0, at)}${mark ?? "."}${text.slice(at)}`;
