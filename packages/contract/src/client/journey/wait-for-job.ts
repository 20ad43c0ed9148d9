import { err, ok, type Result } from "../../result.ts";
import { parseJobId } from "../../schemas/ids.ts";
import type { Job } from "../../schemas/job.ts";
import type { Client } from "../create-client.ts";
import type { ClientFailure } from "../failure.ts";
import { pause } from "../pause.ts";
import type { JourneyFailure } from "./failure.ts";

export interface WaitOptions {
  readonly signal?: AbortSignal;
  /** Called with the first state and with each change of status, stage or attempt. */
  readonly onChange?: (job: Job) => void;
  /** Milliseconds after which waiting ends; the job goes on. */
  readonly giveUpAfterMs?: number;
}

const firstIntervalMs = 300;
const longestIntervalMs = 3_000;
const growth = 1.3;
const defaultGiveUpMs = 10 * 60_000;

/**
 * Asks for a job's status until it has completed. A connection that fails in between does not end the wait:
 * the job goes on without us.
 */
export async function waitForJob(
  client: Client,
  jobId: string,
  { signal, onChange, giveUpAfterMs = defaultGiveUpMs }: WaitOptions = {},
): Promise<Result<Job, JourneyFailure>> {
  const until = Date.now() + giveUpAfterMs;
  let seen = "";
  for (let interval = firstIntervalMs; ; interval = Math.min(interval * growth, longestIntervalMs)) {
    const answer = await stateOf(client, jobId, signal);
    if (answer.ok) {
      const job = answer.value;
      const state = `${job.status}/${job.stage}/${job.attempt}`;
      if (state !== seen) onChange?.(job);
      seen = state;
      if (job.status === "completed") return ok(job);
      if (job.status === "cleaned") return err({ kind: "gone" });
      if (job.status === "failed" && job.failure) return err({ kind: "job-failed", ...job.failure });
    } else if (!isPassing(answer.error)) return answer;

    if (Date.now() + interval > until) return err({ kind: "gave-up", afterMs: giveUpAfterMs });
    await pause(interval, signal);
  }
}

/** An answer to a question has a status of its own. */
async function stateOf(
  client: Client,
  jobId: string,
  signal: AbortSignal | undefined,
): Promise<Result<Job, ClientFailure<"job_not_found">>> {
  const options = signal && { signal };
  if (parseJobId(jobId)?.kind !== "chat") return client.status({ params: { jobId } }, options);
  const answer = await client.chatStatus({ params: { jobId } }, options);
  return answer.ok ? ok(answer.value.job) : answer;
}

function isPassing(failure: ClientFailure<"job_not_found">): boolean {
  if (failure.kind === "network") return failure.reason !== "aborted";
  return failure.kind === "refused" && failure.code === "service_unavailable";
}
