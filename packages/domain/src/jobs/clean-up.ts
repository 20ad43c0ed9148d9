import { type CleanupReceipt, type Failure, jobKinds, ok, type Result, receiptTyp } from "@serenya/contract";
import type { User } from "../account/user.ts";
import type { SignerDep } from "../crypto/signer.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import { incomingKey, outgoingKey } from "../records/keys.ts";
import { loadOwnJob } from "./own-job.ts";
import { countingReceiptFaults } from "./receipt-fault.ts";
import { type LoadedState, loadState, saveState } from "./state.ts";

/**
 * Deletes what is left of a job and signs a receipt for it; asked again, the same receipt. The state object
 * stays as a tombstone, so that a replayed upload, or an attempt still at work, brings nothing back.
 */
export const cleanUp =
  (deps: TempBlobsDep & SignerDep & ClockDep & MetricsDep) =>
  async (
    user: User,
    jobId: string,
  ): Promise<Result<{ jobId: string; receipt: string }, Failure<"job_not_found">>> => {
    const owned = await loadOwnJob(deps, user, jobId, jobKinds);
    if (!owned.ok) return owned;
    const receipt = await countingReceiptFaults(deps, "job", () => deleteJob(deps, jobId));
    return ok({ jobId, receipt });
  };

async function deleteJob(deps: TempBlobsDep & SignerDep & ClockDep, jobId: string): Promise<string> {
  const { state, etag } = await tombstone(deps, jobId);
  if (state.receipt) return state.receipt;
  const receipt = await deps.signer.sign(receiptTyp, {
    subject: "job",
    jobId,
    deleted: ["incoming", "outgoing"],
    at: deps.clock.now().toISOString(),
  } satisfies CleanupReceipt);
  const saved = await saveState(deps, { ...state, receipt }, etag);
  if (saved.ok) return receipt;
  // Asked twice at one moment: the first receipt that was kept is the receipt.
  const kept = await loadState(deps, jobId);
  if (!kept?.state.receipt) throw new Error("a tombstone changed without a receipt");
  return kept.state.receipt;
}

/** Marks a job as cleaned, whoever is at work on it, then deletes its document and its result. */
export async function tombstone(deps: TempBlobsDep & ClockDep, jobId: string): Promise<LoadedState> {
  for (;;) {
    const loaded = await loadState(deps, jobId);
    if (!loaded) throw new Error("a job's state disappeared");
    const marked = await mark(deps, loaded);
    // Lost against a lease being renewed, which ends once the attempt does: look again.
    if (!marked) continue;
    await deps.tempBlobs.delete(incomingKey(jobId));
    await deps.tempBlobs.delete(outgoingKey(jobId));
    return marked;
  }
}

async function mark(
  deps: TempBlobsDep & ClockDep,
  { state, etag }: LoadedState,
): Promise<LoadedState | undefined> {
  if (state.status === "cleaned") return { state, etag };
  const cleaned = {
    ...state,
    status: "cleaned" as const,
    stage: null,
    lease: null,
    failure: null,
    updatedAt: deps.clock.now().getTime(),
  };
  const saved = await saveState(deps, cleaned, etag);
  return saved.ok ? saved.value : undefined;
}
