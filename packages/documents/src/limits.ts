/** What a document may cost: shared/SAFETY.md, "Hostile input". */
export interface Limits {
  readonly bytes: number;
  readonly pages: number;
  /** Pages that may be read as pictures; the rest is said to be unseen. */
  readonly picturePages: number;
  /** Pixels that one picture may have. */
  readonly pixels: number;
  /** Time for the whole document, in milliseconds: reading stops there with the pages it has. */
  readonly milliseconds: number;
  /** Time for one page: one that takes longer is left out, and said to be damaged. */
  readonly pageMilliseconds: number;
  /** Memory of the worker that reads, in megabytes. */
  readonly megabytes: number;
  /** Bytes that the streams of a document may unpack to. */
  readonly inflated: number;
  /** How many times the file they may unpack to. */
  readonly ratio: number;
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 10 * 1024 * 1024,
  pages: 50,
  picturePages: 12,
  pixels: 40_000_000,
  milliseconds: 140_000,
  pageMilliseconds: 45_000,
  megabytes: 1_300,
  inflated: 200 * 1024 * 1024,
  ratio: 100,
};
