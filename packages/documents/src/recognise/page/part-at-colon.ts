import type { RecognisedWord } from "../recognizer.ts";

/**
 * Print leaves less room behind a colon than between words, so a label and its value may come as one word:
 * "B12:347", "19-9:19.5", "Test:Sodium". They are parted behind the colon; a titre ("1:80") and a time ("10:30") stay whole.
 */
export function partAtColon(word: RecognisedWord): readonly RecognisedWord[] {
  const at = word.characters.findIndex(({ text }) => text === ":");
  const text = (from: number, to?: number) =>
    word.characters
      .slice(from, to)
      .map((c) => c.text)
      .join("");
  if (at < 1 || at === word.characters.length - 1) return [word];
  const [label, value] = [text(0, at), text(at + 1)];
  const isLabel = /[\p{L}-]/u.test(label) || (/^\d+[.,]\d+$/.test(value) && label !== "1");
  const isNumber = isLabel && /^[<>]?\d/.test(value);
  const isWord = /\p{L}{3}$/u.test(label) && /^\p{Lu}\p{Ll}{2}/u.test(value);
  return isNumber || isWord ? partedAt(word, at + 1) : [word];
}

/** A date of four figures a year, and a time. */
const DATE_AND_TIME = /^(\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})\d{1,2}:\d{2}/;

/** A date and the time behind it, which the first reader sees as one word: "12.03.202508:41". */
export function partAtTime(word: RecognisedWord): readonly RecognisedWord[] {
  const date = DATE_AND_TIME.exec(word.characters.map((c) => c.text).join(""))?.[1];
  return date === undefined ? [word] : partedAt(word, date.length);
}

const partedAt = ({ characters }: RecognisedWord, at: number): RecognisedWord[] =>
  [characters.slice(0, at), characters.slice(at)].map((part) => ({
    text: part.map((c) => c.text).join(""),
    characters: part,
  }));
