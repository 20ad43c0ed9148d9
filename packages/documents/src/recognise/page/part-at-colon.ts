import type { RecognisedWord } from "../recognizer.ts";

/**
 * Print leaves less room behind a colon than between words, so a label and its value may come as one word:
 * "B12:347", "19-9:19.5". They are parted behind the colon; a titre ("1:80") and a time ("10:30") stay whole.
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
  if (!isLabel || !/^[<>]?\d/.test(value)) return [word];
  return [
    { text: text(0, at + 1), characters: word.characters.slice(0, at + 1) },
    { text: value, characters: word.characters.slice(at + 1) },
  ];
}
