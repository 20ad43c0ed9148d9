import type { RecognisedLine, Recognizer } from "../recognizer.ts";
import { type CutStrip, cutStrip, type Strip } from "./strip.ts";
import type { StripWord } from "./tesseract.ts";

/** Reads strips one by one, each as if it were the only one: how many at a time is its own affair. */
export interface StripReader {
  readonly name: string;
  /** One answer for each strip, in the same order. */
  read(strips: readonly Strip[]): Promise<readonly (readonly StripWord[])[]>;
  close(): Promise<void>;
}

/** The second reader of a picture: every quad is cut out, laid level, and read by itself. */
export function createSecondReader(strips: StripReader): Recognizer {
  return {
    name: strips.name,
    read: async (picture, quads) => {
      const cuts = quads
        .map((quad) => cutStrip(picture, quad))
        .map((cut) => (cut && hasInk(cut) ? cut : null));
      const answers = await strips.read(cuts.filter((cut): cut is CutStrip => cut !== null).map(bare));
      let next = 0;
      return quads.map((quad, index): RecognisedLine => {
        const cut = cuts[index];
        return { quad, words: cut ? (answers[next++] ?? []).map((word) => wordOf(word, cut)) : [] };
      });
    },
    close: () => strips.close(),
  };
}

/** Tesseract reads a letter into a strip without any ink. */
const hasInk = (strip: Strip): boolean => strip.pixels.some((value) => value < 128);

const bare = ({ width, height, pixels }: Strip): Strip => ({ width, height, pixels });

const wordOf = (word: StripWord, cut: CutStrip): RecognisedLine["words"][number] => ({
  text: word.map((c) => c.text).join(""),
  characters: word.map((c) => ({ ...c, box: cut.toPicture(c.box) })),
});
