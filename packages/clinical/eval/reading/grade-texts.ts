import type { Catalogue } from "../../src/texts/catalogue.ts";
import { isSentence, textsOf } from "../../test/texts-of.ts";
import { isTooHard, type ReadingIndex } from "./reading-index.ts";

/** A text by its path in the catalogue. */
export interface GradedText {
  readonly path: string;
  readonly text: string;
  readonly score: number;
}

/** Texts with their middle and their hardest score. */
export interface Graded {
  /** The easiest first. */
  readonly texts: readonly GradedText[];
  readonly median: number;
  readonly hardest: number;
  readonly tooHard: readonly GradedText[];
}

/** Every text of a catalogue by the index of its language. */
export function gradeTexts(catalogue: Catalogue, index: ReadingIndex): Graded {
  return gradedOf(
    textsOf(catalogue)
      .filter(isSentence)
      .map(([path, text]) => ({ path, text, score: index.score(text) })),
    index,
  );
}

/** Sums up scores; `texts` holds at least one. */
export function gradedOf(scored: readonly GradedText[], index: ReadingIndex): Graded {
  const texts = scored.toSorted((a, b) => (index.moreIsEasier ? b.score - a.score : a.score - b.score));
  return {
    texts,
    median: texts[Math.floor(texts.length / 2)]?.score ?? Number.NaN,
    hardest: texts.at(-1)?.score ?? Number.NaN,
    tooHard: texts.filter(({ score }) => isTooHard(score, index.limits.hardest, index)),
  };
}
