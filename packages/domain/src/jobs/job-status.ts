import { errors, type Failure, type Job, type JobStatus, ok, type Result } from "@serenya/contract";
import type { User } from "../account/user.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import { incomingKey } from "../records/keys.ts";
import { loadOwnJob } from "./own-job.ts";
import type { JobState } from "./state.ts";

/** How far a document or a report has come. */
export const jobStatus =
  (deps: TempBlobsDep & MetricsDep) =>
  async (user: User, jobId: string): Promise<Result<Job, Failure<"job_not_found">>> => {
    const loaded = await loadOwnJob(deps, user, jobId, ["result", "report"]);
    if (!loaded.ok) return loaded;
    return ok(await describeJob(deps, loaded.value.state));
  };

/** A job as its owner sees it. */
export const describeJob = async (deps: TempBlobsDep, state: JobState): Promise<Job> =>
  presentJob(state, await statusOf(deps, state));

async function statusOf({ tempBlobs }: TempBlobsDep, state: JobState): Promise<JobStatus> {
  if (state.status !== "waiting") return state.status;
  // Nothing is written when an upload arrives: the object itself tells.
  return (await tempBlobs.head(incomingKey(state.jobId))) ? "queued" : "waiting-for-upload";
}

function presentJob(state: JobState, status: JobStatus): Job {
  const { failure } = state;
  return {
    jobId: state.jobId,
    status,
    stage: state.stage,
    attempt: state.attempt,
    failure: failure && { code: failure, message: errors[failure].message, action: errors[failure].action },
    createdAt: new Date(state.createdAt).toISOString(),
    updatedAt: new Date(state.updatedAt).toISOString(),
  };
}
