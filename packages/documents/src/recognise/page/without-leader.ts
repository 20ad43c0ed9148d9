import type { RecognisedWord } from "../recognizer.ts";

/** Dots that no number begins with: two or more, or one before a number that has its decimal mark. */
const LEADER = /^(?:[.…·]{2,}(?=\d+(?:[.,]\d+)?$)|[.…·](?=\d+[.,]\d+$))/;

/** A number without the last dots of a leader, or a speck, that touch it: "..282", ".6,8". One dot may be ".56". */
export function withoutLeader(word: RecognisedWord): RecognisedWord {
  const dots = LEADER.exec(word.text)?.[0].length ?? 0;
  if (dots === 0) return word;
  const characters = word.characters.slice(dots);
  return { text: characters.map(({ text }) => text).join(""), characters };
}
