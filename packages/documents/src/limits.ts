/** What a document may cost: shared/SAFETY.md, "Hostile input". */
export interface Limits {
  readonly bytes: number;
  readonly pages: number;
  /** Time for the whole document, in milliseconds. */
  readonly milliseconds: number;
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
  milliseconds: 60_000,
  megabytes: 1_024,
  inflated: 200 * 1024 * 1024,
  ratio: 100,
};
