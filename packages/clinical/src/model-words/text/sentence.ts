import type { Fact } from "../facts.ts";
import type { Mention, Token } from "./token.ts";

/** One sentence of a model's text, with what it speaks of. */
export interface Sentence {
  readonly paragraph: number;
  /** As written, without its references put in. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /**
   * The tokens with a space between, for patterns: words as they are, "@3" for the token with index 3 that is a
   * mention ("@value3", "@range3"), "&" for an analyte that is none of the results, "0" for a number. `places` gives each one's offset.
   */
  readonly flat: string;
  readonly places: readonly number[];
  /** Results that the nearest sentence before this one speaks of. */
  readonly before: readonly Fact[];
  /** The sentence before, in this paragraph or the one before it. */
  readonly previous: Sentence | null;
  /** How many results this sentence, those around it and all up to it name: what a count may say. */
  readonly counts: ReadonlySet<number>;
  /** Results whose texts may be drawn on here: its own, else those before, else those of the next sentence. */
  readonly context: readonly Fact[];
  /** One of our own texts about these results, word for word. */
  readonly isOurs: boolean;
  readonly isQuestion: boolean;
}

/** The results that a sentence names, each once. */
export const factsIn = (mentions: readonly Mention[]): readonly Fact[] => [
  ...new Set(
    mentions.filter(({ form }) => form !== "range" && form !== "date").flatMap(({ facts }) => facts),
  ),
];

/** The index of the token that stands at an offset of `flat`. */
export const tokenAt = ({ places }: Sentence, offset: number): number =>
  places.findLastIndex((place) => place <= offset);
