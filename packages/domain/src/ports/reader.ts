import type { Box, Reading } from "@serenya/contract";

export interface ReaderOptions {
  /** Reading stops here; what was not seen by then is said in the reading. */
  readonly deadline: Date;
  /** Ends the reading at once: it then throws. */
  readonly signal: AbortSignal;
  /** Asks for the pages themselves beside the reading, for somebody who reads along. Absent: none are made. */
  readonly pages?: PagesWanted;
}

export interface PagesWanted {
  /** Pages from the front, at most; pages without a word are left out. */
  readonly most: number;
  /** Pixels of a picture's longer side, at most. A smaller one stays as it is. */
  readonly longSide: number;
}

/** A page as a person sees it, and every word on it. */
export interface ReadPage {
  /** From 1. */
  readonly page: number;
  /** Upright, under 5 MB. */
  readonly picture: { readonly format: "jpeg"; readonly bytes: Uint8Array };
  /**
   * What any of the readers saw, in no order: where two saw one place differently, both. What the page hides is not
   * among them.
   */
  readonly words: readonly ReadWord[];
}

export interface ReadWord {
  readonly text: string;
  /** Fractions of the upright page. */
  readonly box: Box;
}

export interface ReadDocument {
  readonly reading: Reading;
  /** By page; empty where none were asked for, and without those for which there was no time. */
  readonly pages: readonly ReadPage[];
}

/**
 * Reads a document behind a wall: whatever the document does, this answers with a reading (perhaps one that
 * says it can't be read) by its deadline, and the process lives on.
 */
export interface Reader {
  read(
    document: { readonly bytes: Uint8Array; readonly type: string },
    options: ReaderOptions,
  ): Promise<ReadDocument>;
}
export interface ReaderDep {
  readonly reader: Reader;
}
