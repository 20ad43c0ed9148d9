import type { Interpretation, RowReference, Urgency } from "@serenya/contract";

/** One result as a language model is told it, and as its words about it are checked. */
export interface Fact {
  /** "r1": what the model writes in the place of the result. */
  readonly id: string;
  readonly ref: RowReference;
  /** In plain words, or as printed where the analyte has no text. */
  readonly name: string;
  readonly printedName: string;
  /** Other names of the same analyte in this language, as laboratories print them. */
  readonly names: readonly string[];
  /** As printed, with its unit. */
  readonly value: string;
  /** As printed, else the published one it was judged against. */
  readonly range: string | null;
  readonly rangeFrom: "printed" | "published" | null;
  readonly position: Interpretation;
  /** Where the number stands to its range; null where there is no range or no number. A flag may say otherwise. */
  readonly place: "below" | "inside" | "above" | null;
  /** Outside its range by a tenth of the limit at most: "slightly" may be said of it. */
  readonly isNear: boolean;
  readonly urgency: Urgency;
  readonly collected: string | null;
  /** All that may be said of it beyond where it stands: what it is, and what a result on its side can go with. */
  readonly about: readonly string[];
  /** Of `about`, what is said of one side alone: causes, effects and questions, never said without "can". */
  readonly sideTexts: readonly string[];
  /** Read and checked, or settled by the person. */
  readonly certain: boolean;
}

/** What a model is told of the readings, and what its words are checked against. */
export interface Facts {
  /** Primary tag of the language that names and texts are in. */
  readonly language: string;
  readonly facts: readonly Fact[];
  /** The highest step of all readings: by code, for code. */
  readonly urgency: Urgency;
}
