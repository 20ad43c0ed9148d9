import type { Reading } from "@serenya/contract";
import type { Work } from "../work.ts";

/** How long a stage took. */
export interface StageTime {
  readonly name: string;
  readonly milliseconds: number;
}

/** A page as a picture. */
export interface PagePicture {
  /** From 1. */
  readonly page: number;
  /** A data URL: the explanation fetches nothing. */
  readonly url: string;
  /** Degrees clockwise that the picture must be turned to stand upright. */
  readonly turn: number;
}

/** Everything that an explanation shows. */
export interface Trace {
  /** What the document is called, as its reader knows it. */
  readonly title: string;
  readonly work: Work;
  readonly reading: Reading;
  readonly stages: readonly StageTime[];
  readonly pictures: readonly PagePicture[];
}
