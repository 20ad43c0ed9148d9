import { joinText, type Word } from "../../text/word.ts";
import type { DecimalMark } from "../../values/number.ts";
import { isWholeRange } from "../../values/range.ts";
import { leadingUnitWords } from "../../values/unit.ts";

/** What a rule of the table looks like to a reader: both see a stroke, and hardly ever the same one. */
const STROKE = /^[1lI|!\][]$/;

/**
 * The words of a range without what stands beside it and is no print: a rule of the table, read as 1 by one reader
 * and as a stroke by the other; a bar or a mark on it that only one reader can make a sign of.
 */
export function withoutFurniture(range: readonly Word[]): readonly Word[] {
  let words = withoutBrackets(range);
  const [first, second] = words;
  const isRule =
    first !== undefined && STROKE.test(first.text) && first.again !== first.text && seenAsStroke(first);
  // Before three digits it may be a thousand.
  if (isRule && second && !/^\d{3}(?!\d)/.test(second.text) && isWholeRange(joinText(words.slice(1))))
    words = words.slice(1);
  for (let last = words.at(-1); last && words.length > 1 && isStray(last); last = words.at(-1)) {
    if (!isWholeRange(joinText(words.slice(0, -1)))) break;
    words = words.slice(0, -1);
  }
  return words;
}

/** A bracket alone; and what readers make of the one that closes it. */
const OPENING = /^[[({]$/;
const CLOSING = /^[\])}1lI|!:;]{1,2}$/;

/** "[ 13,0 - 17,2 1": what stands behind a range whose bracket was opened is the bracket that closes it. */
function withoutBrackets(range: readonly Word[]): readonly Word[] {
  const [first] = range;
  const alone = OPENING.test(first?.text ?? "");
  if (!first || first.again === undefined || !(alone || OPENING.test(first.again?.[0] ?? ""))) return range;
  let words = range.slice(alone ? 1 : 0);
  while (words.length > 1 && CLOSING.test(words.at(-1)?.text ?? "")) words = words.slice(0, -1);
  return isWholeRange(joinText(words)) ? words : range;
}

const seenAsStroke = ({ again }: Word): boolean =>
  again === null || (again !== undefined && STROKE.test(again));

/** A lone sign that the second reader saw otherwise or not at all. A unit is judged as a unit. */
const isStray = (word: Word): boolean =>
  word.again !== undefined &&
  /^[^\d%<>≤≥]$/u.test(word.text) &&
  word.again?.toLowerCase() !== word.text.toLowerCase() &&
  leadingUnitWords([word]) === 0;

/**
 * The words of a range as printed, where the readers differ only in what says nothing else: a point for a comma where
 * both are a decimal mark, which is then the report's own; and accents, which the first reader hardly has.
 */
export const asPrinted = (range: readonly Word[], mark: DecimalMark | null): readonly Word[] =>
  range.map((word) => {
    const { text, again } = word;
    if (again === undefined || again === null || again === text) return word;
    if (!/\d/.test(text))
      return withoutAccents(again) === withoutAccents(text) ? { ...word, text: again } : word;
    const marked = inPagesMark(text, mark);
    return inPagesMark(again, mark) === marked ? { ...word, text: marked } : word;
  });

/** The text with the page's own decimal mark wherever a point or a comma can only be one. */
export const inPagesMark = (text: string, mark: DecimalMark | null): string =>
  mark === null ? text : text.replace(LONE_MARK, mark);

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** A mark before one or two last digits of a number: no thousands are set off by it. */
const LONE_MARK = /(?<=(?<![\d.,])\d+)[.,](?=\d{1,2}(?![\d.,]))/g;
