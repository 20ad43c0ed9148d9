import type { Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { Level } from "../topics.ts";

/** An alarm: one figure, one limit, and what a figure that isn't there means. */
export interface AlarmRow {
  /** Without `serenya-{env}-`. */
  readonly name: string;
  readonly level: Level;
  /** What it means for people, in a sentence that can be read on a telephone at night. */
  readonly says: string;
  readonly figure: Metric;
  readonly is: { readonly above: number } | { readonly below: number };
  /** How many of the last periods have to be so: [1, 1] unless said. */
  readonly of?: readonly [so: number, last: number];
  /**
   * `fine`: nothing was counted because nothing happened. `alarm`: somebody should have written it. `keep`: it comes
   * once a day, and says nothing in between.
   */
  readonly missing: "fine" | "alarm" | "keep";
}
