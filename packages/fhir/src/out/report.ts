import type { Reading } from "@serenya/contract";

/** What a person did with a row that was in doubt. */
export type HowConfirmed = "as-read" | "candidate" | "typed";

/** One report to write: its reading, with what the person said already in it. */
export interface ReportToExport {
  readonly reading: Reading;
  /** Rows (from 0) of the reading that a person confirmed, and how. */
  readonly confirmed?: ReadonlyMap<number, HowConfirmed>;
  /** SHA-256 of the document, as lower-case hex. */
  readonly sha256?: string;
}
