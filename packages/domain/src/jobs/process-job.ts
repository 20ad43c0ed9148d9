import { type JobFailureCode, type JobKind, limits, parseJobId, type SealedResult } from "@serenya/contract";
import { chatWork } from "../chat/answer-question.ts";
import type { ConfigDep } from "../config.ts";
import { sha256 } from "../crypto/digest.ts";
import { toBase64, utf8 } from "../crypto/encoding.ts";
import { sealResult } from "../crypto/sealer.ts";
import type { SignerDep } from "../crypto/signer.ts";
import type { AssistantDep } from "../model/assistant.ts";
import type { Blob, TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import type { DocumentTier, MetricsDep } from "../ports/metrics.ts";
import type { ReaderDep } from "../ports/reader.ts";
import type { TableDep } from "../ports/table.ts";
import { incomingKey, outgoingKey } from "../records/keys.ts";
import { reportWork } from "../reports/write-report.ts";
import { type Attempt, beginAttempt, LeaseLost } from "./attempt.ts";
import { documentWork } from "./read-document.ts";
import { recordEnd } from "./record-end.ts";
import { type JobState, type LoadedState, loadState, saveState } from "./state.ts";
import type { Work } from "./work.ts";

type Deps = TempBlobsDep &
  TableDep &
  SignerDep &
  ReaderDep &
  ClockDep &
  IdsDep &
  ConfigDep &
  MetricsDep &
  AssistantDep;

/** Everything that travels through the queue, and what is done with it. */
const works: Readonly<Record<JobKind, Work<Deps>>> = {
  result: documentWork,
  chat: chatWork,
  report: reportWork,
};

export interface ProcessOptions {
  readonly isLastReceive: boolean;
  /** Told what a log may say of the job, as soon as it is known. */
  readonly follow?: Follow;
}
/** The id of the request that opened the job; the code with which it ends. */
export type Follow = (known: { readonly correlationId?: string; readonly code?: JobFailureCode }) => void;
type Run = Deps & { readonly follow: Follow };

/** `finished`: the message has done its work. `again`: deliver it once more. */
export type ProcessOutcome = "finished" | "again";

/**
 * Takes what came in to its sealed result. Its message may come twice, late, out of order, or after a holder
 * died: the state object decides, and there is never more than one living attempt or visible result.
 */
export const processJob =
  (deps: Deps) =>
  async (jobId: string, { isLastReceive, follow = () => {} }: ProcessOptions): Promise<ProcessOutcome> => {
    const followed: Run = { ...deps, follow };
    const work = workOf(jobId);
    const loaded = work && (await loadState(deps, jobId));
    if (loaded?.state.correlationId) follow({ correlationId: loaded.state.correlationId });
    if (!loaded || loaded.state.status === "cleaned") return discard(deps, jobId);
    if (loaded.state.status === "completed") return finishUp(deps, work, jobId);
    if (isSettled(loaded.state)) return discard(deps, jobId);
    if (isLeased(loaded.state, deps.clock.now())) return "again";
    if (isLastReceive) return giveUp(followed, work, loaded);

    const attempt = await beginAttempt(deps, loaded);
    if (!attempt) return "again";
    try {
      await run(followed, work, attempt, loaded.state);
      return "finished";
    } catch (error) {
      if (error instanceof LeaseLost) return afterLoss(deps, jobId);
      await attempt.release();
      throw error;
    }
  };

function workOf(jobId: string): Work<Deps> | undefined {
  const kind = parseJobId(jobId)?.kind;
  return kind && works[kind];
}

async function run(
  deps: Run,
  work: Work<Deps>,
  attempt: Attempt,
  { jobId, incoming, deviceKey }: JobState,
): Promise<void> {
  const { tempBlobs } = deps;
  // An attempt that died after writing its result left only the last steps to do.
  if (await tempBlobs.head(outgoingKey(jobId))) {
    await attempt.complete();
    recordEnd(deps, jobId, "ok");
    await finishUp(deps, work, jobId);
    return;
  }
  const blob = await tempBlobs.get(incomingKey(jobId));
  const fault = await faultOf(blob, incoming, deps.clock.now());
  if (!blob || fault) {
    await end(deps, attempt, jobId, { code: fault ?? "document_expired" });
    return;
  }
  const made = await work.make(deps, {
    jobId,
    bytes: blob.bytes,
    type: incoming.type,
    signal: attempt.signal,
    enter: attempt.enter,
  });
  if (!made.ok) {
    await end(deps, attempt, jobId, made.error);
    return;
  }
  await attempt.enter("sealing");
  await storeSealed(deps, made.value.result, deviceKey);
  await attempt.complete();
  recordEnd(deps, jobId, "ok", made.value.tier);
  recordTime(deps, jobId, blob.info.createdAt);
  await finishUp(deps, work, jobId);
}

async function storeSealed(
  deps: Deps,
  result: SealedResult,
  deviceKey: JobState["deviceKey"],
): Promise<void> {
  const sealed = await sealResult(deps)(result, deviceKey);
  // A conflict is a result of the same job by an attempt that died: as good as this one.
  await deps.tempBlobs.put(outgoingKey(result.jobId), utf8(JSON.stringify(sealed)), {
    type: "application/json",
    condition: { absent: true },
  });
}

/** What is wrong with what came in before anybody opens it: the edge that took it is not trusted. */
async function faultOf(
  blob: Blob | undefined,
  announced: JobState["incoming"],
  now: Date,
): Promise<JobFailureCode | undefined> {
  if (!blob) return "document_expired";
  const { bytes, info } = blob;
  if (now.getTime() - info.createdAt.getTime() > limits.documentHours * 3_600_000) return "document_expired";
  if (bytes.length > limits.document.bytes) return "document_too_large";
  const matches =
    bytes.length === announced.size &&
    info.type === announced.type &&
    toBase64(await sha256(new Uint8Array(bytes))) === announced.sha256;
  return matches ? undefined : "document_mismatch";
}

/** The job is done for: with a code that says why, and without what came in. */
async function end(
  deps: Run,
  attempt: Attempt,
  jobId: string,
  { code, tier }: { readonly code: JobFailureCode; readonly tier?: DocumentTier },
): Promise<void> {
  await attempt.fail(code);
  deps.follow({ code });
  recordEnd(deps, jobId, code, tier);
  await deps.tempBlobs.delete(incomingKey(jobId));
}

function recordTime({ metrics, clock }: Deps, jobId: string, arrivedAt: Date): void {
  const kind = parseJobId(jobId)?.kind;
  const JobMilliseconds = Math.max(0, clock.now().getTime() - arrivedAt.getTime());
  if (kind) metrics.record({ JobMilliseconds }, { kind });
}

/**
 * The result is visible; what follows may happen twice after a crash, what came in goes last. An upload form can be
 * used again while it is good: what it brings to a job that is finished is deleted, and nothing else happens.
 */
async function finishUp(deps: Deps, work: Work<Deps>, jobId: string): Promise<ProcessOutcome> {
  if (!(await deps.tempBlobs.head(incomingKey(jobId)))) return "finished";
  const loaded = await loadState(deps, jobId);
  if (loaded?.state.status === "completed" && !loaded.state.finished) {
    await work.afterwards?.(deps, jobId);
    // A conflict is a cleanup, or somebody who finished the same job.
    await saveState(deps, { ...loaded.state, finished: true }, loaded.etag);
  }
  await deps.tempBlobs.delete(incomingKey(jobId));
  return "finished";
}

/** Nobody waits for this: an unknown job, or one cleaned up before or meanwhile. */
async function discard({ tempBlobs }: Deps, jobId: string): Promise<ProcessOutcome> {
  await tempBlobs.delete(incomingKey(jobId));
  await tempBlobs.delete(outgoingKey(jobId));
  return "finished";
}

/** The last receive only says that it was the last. What came in stays, so that a redrive can try again. */
async function giveUp(deps: Run, work: Work<Deps>, { state, etag }: LoadedState): Promise<ProcessOutcome> {
  const saved = await saveState(
    deps,
    {
      ...state,
      status: "failed",
      stage: null,
      lease: null,
      failure: "processing_failed",
      updatedAt: deps.clock.now().getTime(),
    },
    etag,
  );
  if (saved.ok && state.status !== "failed") {
    deps.follow({ code: "processing_failed" });
    recordEnd(deps, state.jobId, "processing_failed");
    await work.afterGivingUp?.(deps, state.jobId);
  }
  return "again";
}

async function afterLoss(deps: Deps, jobId: string): Promise<ProcessOutcome> {
  const now = await loadState(deps, jobId);
  return !now || now.state.status === "cleaned" ? discard(deps, jobId) : "again";
}

/** Failed for a reason in what came in: trying again would tell the same. Our own faults may be tried again. */
const isSettled = ({ status, failure }: JobState): boolean =>
  status === "failed" && failure !== "processing_failed";

const isLeased = ({ lease }: JobState, now: Date): boolean => lease !== null && lease.until > now.getTime();
