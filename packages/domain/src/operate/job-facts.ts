import { parseJobId } from "@serenya/contract";
import { loadState } from "../jobs/state.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import { incomingKey, outgoingKey } from "../records/keys.ts";

/** What may be told of a job to somebody who is not its owner: states and times, nothing of what was in it. */
export interface JobFacts {
  readonly jobId: string;
  readonly kind: string;
  readonly status: string;
  readonly stage: string | null;
  readonly attempt: number;
  readonly failure: string | null;
  readonly lease: { readonly until: string } | null;
  /** Size in bytes and type of what was announced. */
  readonly announced: { readonly size: number; readonly type: string };
  readonly correlationId: string | null;
  readonly openedAt: string;
  readonly changedAt: string;
  /** What was uploaded, while it is there. */
  readonly uploaded: { readonly size: number; readonly at: string } | null;
  /** The sealed result, while it is there. */
  readonly result: { readonly size: number; readonly at: string } | null;
  readonly hasReceipt: boolean;
}

/** Where a job stands; undefined when nothing is left of it (after four days at the latest), or it never was. */
export async function jobFacts({ tempBlobs }: TempBlobsDep, jobId: string): Promise<JobFacts | undefined> {
  const parts = parseJobId(jobId);
  const loaded = parts && (await loadState({ tempBlobs }, jobId));
  if (!loaded) return undefined;
  const { state } = loaded;
  const objectAt = async (key: string) => {
    const info = await tempBlobs.head(key);
    return info ? { size: info.size, at: info.createdAt.toISOString() } : null;
  };
  return {
    jobId,
    kind: parts.kind,
    status: state.status,
    stage: state.stage,
    attempt: state.attempt,
    failure: state.failure,
    lease: state.lease && { until: new Date(state.lease.until).toISOString() },
    announced: { size: state.incoming.size, type: state.incoming.type },
    correlationId: state.correlationId,
    openedAt: new Date(state.createdAt).toISOString(),
    changedAt: new Date(state.updatedAt).toISOString(),
    uploaded: await objectAt(incomingKey(jobId)),
    result: await objectAt(outgoingKey(jobId)),
    hasReceipt: state.receipt !== null,
  };
}
