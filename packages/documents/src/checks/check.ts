import type { ResultRow } from "@serenya/contract";
import type { ReadRow } from "../report/result.ts";
import type { PageLayer } from "../text/page-layer.ts";
import type { DecimalMark } from "../values/number.ts";

/** What a check may look at beside the row. */
export interface CheckContext {
  readonly mark: DecimalMark | null;
  /** All rows of the report, in reading order. */
  readonly rows: readonly ReadRow[];
  readonly pages: readonly PageLayer[];
}

export type Candidate = ResultRow["candidates"][number];

/** Why a person must look, and what the value may be. */
export interface Doubt {
  /** A stable code. */
  readonly reason: string;
  readonly candidates?: readonly Candidate[];
}

/** One reason to doubt a row, in a file of its own. Null where there is none. */
export type Check = (row: ReadRow, context: CheckContext) => Doubt | null;
