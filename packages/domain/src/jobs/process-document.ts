import {
  type DocumentResult,
  type JobFailureCode,
  limits,
  type Reading,
  type UnreadableReason,
} from "@serenya/contract";
import type { ConfigDep } from "../config.ts";
import { sha256 } from "../crypto/digest.ts";
import { toBase64, toBase64url, utf8 } from "../crypto/encoding.ts";
import { sealResult } from "../crypto/sealer.ts";
import type { SignerDep } from "../crypto/signer.ts";
import type { Blob, TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import type { ReaderDep } from "../ports/reader.ts";
import type { TableDep } from "../ports/table.ts";
import { incomingKey, outgoingKey } from "../records/keys.ts";
import { type Attempt, beginAttempt, LeaseLost } from "./attempt.ts";
import { countDocument } from "./count-document.ts";
import { type JobState, type LoadedState, loadState, saveState } from "./state.ts";

type Deps = TempBlobsDep & TableDep & SignerDep & ReaderDep & ClockDep & IdsDep & ConfigDep;

/** `finished`: the message has done its work. `again`: deliver it once more. */
export type ProcessOutcome = "finished" | "again";

/**
 * Takes an uploaded document to its sealed result. Its message may come twice, late, out of order, or after a
 * holder died: the state object decides, and there is never more than one living attempt or visible result.
 */
export const processDocument =
  (deps: Deps) =>
  async (jobId: string, { isLastReceive }: { isLastReceive: boolean }): Promise<ProcessOutcome> => {
    const loaded = await loadState(deps, jobId);
    if (!loaded || loaded.state.status === "cleaned") return discard(deps, jobId);
    if (loaded.state.status === "completed") return finishUp(deps, jobId);
    if (isSettled(loaded.state)) return discard(deps, jobId);
    if (isLeased(loaded.state, deps.clock.now())) return "again";
    if (isLastReceive) return giveUp(deps, loaded);

    const attempt = await beginAttempt(deps, loaded);
    if (!attempt) return "again";
    try {
      await work(deps, attempt, loaded.state);
      return "finished";
    } catch (error) {
      if (error instanceof LeaseLost) return afterLoss(deps, jobId);
      await attempt.release();
      throw error;
    }
  };

async function work(deps: Deps, attempt: Attempt, { jobId, document, deviceKey }: JobState): Promise<void> {
  const { tempBlobs } = deps;
  // An attempt that died after writing its result left only the last steps to do.
  if (await tempBlobs.head(outgoingKey(jobId))) {
    await attempt.complete();
    await finishUp(deps, jobId);
    return;
  }
  const blob = await tempBlobs.get(incomingKey(jobId));
  const fault = await faultOf(blob, document, deps.clock.now());
  if (!blob || fault) {
    await end(deps, attempt, jobId, fault ?? "document_expired");
    return;
  }

  await attempt.enter("reading");
  const deadline = new Date(deps.clock.now().getTime() + deps.config.readingSeconds * 1000);
  const reading = await deps.reader.read(
    { bytes: blob.bytes, type: document.type },
    { deadline, signal: attempt.signal },
  );
  const failure = failureOf(reading);
  if (failure) {
    await end(deps, attempt, jobId, failure);
    return;
  }

  await attempt.enter("sealing");
  const result: DocumentResult = {
    jobId,
    kind: "document",
    documentSha256: toBase64url(await sha256(new Uint8Array(blob.bytes))),
    readAt: deps.clock.now().toISOString(),
    reading,
  };
  const sealed = await sealResult(deps)(result, deviceKey);
  // A conflict is a result of the same job by an attempt that died: as good as this one.
  await tempBlobs.put(outgoingKey(jobId), utf8(JSON.stringify(sealed)), {
    type: "application/json",
    condition: { absent: true },
  });
  await attempt.complete();
  await finishUp(deps, jobId);
}

/** What is wrong with an upload before anybody opens it: the edge that took it is not trusted. */
async function faultOf(
  blob: Blob | undefined,
  announced: JobState["document"],
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

function failureOf({ document }: Reading): JobFailureCode | undefined {
  if (document.kind === "lab-report") return undefined;
  if (document.kind === "not-a-lab-report") return "document_not_a_lab_report";
  return (document.reason satisfies UnreadableReason | undefined) ?? "document_damaged";
}

/** The job is done for: with a code that says why, and without the document. */
async function end(
  { tempBlobs }: Deps,
  attempt: Attempt,
  jobId: string,
  code: JobFailureCode,
): Promise<void> {
  await attempt.fail(code);
  await tempBlobs.delete(incomingKey(jobId));
}

/** The result is visible; what follows may happen twice after a crash, the document goes last. */
async function finishUp(deps: Deps, jobId: string): Promise<ProcessOutcome> {
  if (!(await deps.tempBlobs.head(incomingKey(jobId)))) return "finished";
  await countDocument(deps, jobId);
  await deps.tempBlobs.delete(incomingKey(jobId));
  return "finished";
}

/** Nobody waits for this: an unknown job, or one cleaned up before or meanwhile. */
async function discard({ tempBlobs }: Deps, jobId: string): Promise<ProcessOutcome> {
  await tempBlobs.delete(incomingKey(jobId));
  await tempBlobs.delete(outgoingKey(jobId));
  return "finished";
}

/** The last receive only says that it was the last. The document stays, so that a redrive can try again. */
async function giveUp(deps: Deps, { state, etag }: LoadedState): Promise<ProcessOutcome> {
  await saveState(
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
  return "again";
}

async function afterLoss(deps: Deps, jobId: string): Promise<ProcessOutcome> {
  const now = await loadState(deps, jobId);
  return !now || now.state.status === "cleaned" ? discard(deps, jobId) : "again";
}

/** Failed for a reason in the document: trying again would tell the same. Our own faults may be tried again. */
const isSettled = ({ status, failure }: JobState): boolean =>
  status === "failed" && failure !== "processing_failed";

const isLeased = ({ lease }: JobState, now: Date): boolean => lease !== null && lease.until > now.getTime();
