import type { Reading, ResultRow, Vital } from "@serenya/contract";

/**
 * One result that another system sent. It has no place on a page: nothing here was read, so nothing is verified.
 * `final` and `preliminary` are the sender's words.
 */
export type ImportedResult = Pick<
  ResultRow,
  "printed" | "section" | "value" | "range" | "code" | "interpretation"
> & {
  readonly status: "final" | "preliminary";
  /** When it was measured, as FHIR writes it; null where the sender doesn't say. */
  readonly collected: string | null;
  readonly notes: readonly string[];
};

export type ImportedVital = Pick<Vital, "kind" | "printed" | "value"> & {
  readonly status: "final" | "preliminary";
  readonly collected: string | null;
};

/** Results that belong together: of one report, or of one person and day where there is no report. */
export interface ImportedReport {
  readonly title: string | null;
  readonly collected: string | null;
  readonly patient: Reading["patient"];
  /** Tells the persons of one bundle apart; null where the sender doesn't say whose results they are. */
  readonly subject: number | null;
  readonly results: readonly ImportedResult[];
  readonly vitals: readonly ImportedVital[];
}

/** Observations that were left out, and how many. */
export interface LeftOut {
  /** Cancelled, or part of a report that was. */
  readonly cancelled: number;
  /** Entered in error, or part of a report that was. */
  readonly enteredInError: number;
  /** The sender says that there is no value, or why. */
  readonly withoutValue: number;
  readonly withoutName: number;
  /** A kind of value, a comparator or a modifier that we don't know: it could change the meaning. */
  readonly notUnderstood: number;
}

export interface ImportedBundle {
  readonly reports: readonly ImportedReport[];
  readonly leftOut: LeftOut;
}
