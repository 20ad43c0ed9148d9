import type { JobFailureCode, JobStage, Result, SealedResult } from "@serenya/contract";
import type { DocumentTier } from "../ports/metrics.ts";

/** What came in, checked against what was announced, and what the work needs of its attempt. */
export interface WorkGiven {
  readonly jobId: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Aborted once another attempt has taken over. */
  readonly signal: AbortSignal;
  /** Says what the job is busy with. */
  enter(stage: JobStage): Promise<void>;
}

/** What a piece of work came to, and what it was read from, where it read. */
export type Made = Result<
  { readonly result: SealedResult; readonly tier?: DocumentTier },
  { readonly code: JobFailureCode; readonly tier?: DocumentTier }
>;

/**
 * What one kind of job does between the check of what came in and the sealing of what goes out. `make` may run
 * more than once for one job. A failure it answers with is final and lies in what came in; what it throws is
 * our own fault, and is tried again.
 */
export interface Work<Deps> {
  make(deps: Deps, given: WorkGiven): Promise<Made>;
  /** Once the result is visible; twice after a crash. */
  afterwards?(deps: Deps, jobId: string): Promise<void>;
  /** When we gave up because of our own fault; at most once. */
  afterGivingUp?(deps: Deps, jobId: string): Promise<void>;
}
