import { err, type Failure, type JobKind, ok, parseJobId, type Result } from "@serenya/contract";
import type { User } from "../account/user.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import { type LoadedState, loadState } from "./state.ts";

/** The state of a job of this person and of these kinds. Anybody else's job answers like one that isn't there. */
export async function loadOwnJob(
  deps: TempBlobsDep & MetricsDep,
  user: User,
  jobId: string,
  kinds: readonly JobKind[],
): Promise<Result<LoadedState, Failure<"job_not_found">>> {
  const parts = parseJobId(jobId);
  if (parts && parts.userId !== user.userId) deps.metrics.record({ ForeignJobAsked: 1 });
  const isOwn = parts !== undefined && parts.userId === user.userId && kinds.includes(parts.kind);
  const loaded = isOwn ? await loadState(deps, jobId) : undefined;
  return loaded ? ok(loaded) : err({ code: "job_not_found" });
}
