import { type FamilyName, families } from "./families/index.ts";
import { randomOf } from "./random.ts";
import type { Report } from "./truth.ts";

export interface ReportInput {
  readonly family: FamilyName;
  /** The same family and seed give the same bytes. */
  readonly seed: number;
  /** Planted in the patient's name, in a note and in a comment that looks like a value. */
  readonly marker?: string;
}

/** A made-up laboratory report as a PDF, with the label that says what stands on it. */
export async function makeReport({ family, seed, marker }: ReportInput): Promise<Report> {
  const draw = families[family];
  if (!draw) throw new RangeError(`There is no family ${family}.`);
  return draw({ random: randomOf(seed), marker });
}
