import type { Word } from "../text/word.ts";
import type { Role } from "../vocabulary/headings.ts";

/** A column of a table, by its heading. Places in points. */
export interface Column {
  readonly role: Role;
  readonly left: number;
  readonly right: number;
  /** The heading as printed: a date in a cumulative report. */
  readonly heading: string;
  /** The unit that the heading prints for all its values. */
  readonly unit?: readonly Word[];
  /** Which end of a range the column holds, where each end has its own. */
  readonly end?: "low" | "high";
  /** The heading names units too: "Ref Range & Units". */
  readonly withUnit?: boolean;
  /** Belongs to the other of two results that each row prints; what it holds there. */
  readonly foreign?: Role;
  /** Why a person must look at everything in this column. */
  readonly doubt?: string;
}
