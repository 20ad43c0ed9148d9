import type { Random } from "../random.ts";
import type { Report } from "../truth.ts";

export interface FamilyInput {
  readonly random: Random;
  /** A text to plant in the patient's name, in a note and in a comment that looks like a value. */
  readonly marker: string | undefined;
}

/** One way of laying out a report. */
export type Family = (input: FamilyInput) => Promise<Report>;
