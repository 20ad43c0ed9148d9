import { type Failure, type Operations, type Output, ok, type Result } from "@serenya/contract";
import type { User } from "../account/user.ts";
import { loadSealed } from "../jobs/job-result.ts";
import { describeJob } from "../jobs/job-status.ts";
import { loadOwnJob } from "../jobs/own-job.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { MetricsDep } from "../ports/metrics.ts";

/** How far an answer has come, and the sealed answer once there is one. */
export const chatStatus =
  (deps: TempBlobsDep & MetricsDep) =>
  async (
    user: User,
    jobId: string,
  ): Promise<Result<Output<Operations["chatStatus"]>, Failure<"job_not_found">>> => {
    const loaded = await loadOwnJob(deps, user, jobId, ["chat"]);
    if (!loaded.ok) return loaded;
    const job = await describeJob(deps, loaded.value.state);
    const sealed = job.status === "completed" ? await loadSealed(deps, jobId) : undefined;
    return ok({ job, sealed: sealed ?? null });
  };
