/** A limit as a list prints it: "<=120", ">6.1". */
export type PrintedLimit = `${"<" | "<=" | ">" | ">="}${number}`;

/** What one published list prints for one analyte in adults. */
export interface ListedLimits {
  /** Key into list-sources.ts. */
  readonly list: string;
  /** UCUM unit of both limits. */
  readonly unit: string;
  readonly low?: PrintedLimit;
  readonly high?: PrintedLimit;
  /**
   * A wider limit that the same list prints for patients outside hospital. It is not a second list: it counts
   * for `today` alone.
   */
  readonly widerLow?: PrintedLimit;
  readonly widerHigh?: PrintedLimit;
}
