import {
  err,
  type Failure,
  type Operations,
  type Output,
  ok,
  type Result,
  type Sealed,
  sealedSchema,
} from "@serenya/contract";
import type { User } from "../account/user.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import { outgoingKey } from "../records/keys.ts";
import { loadOwnJob } from "./own-job.ts";

type ResultError = "job_not_found" | "job_not_ready" | "job_failed" | "job_cleaned";

/** The sealed result of a document or report. It can be fetched again until the device has it cleaned up. */
export const jobResult =
  (deps: TempBlobsDep & MetricsDep) =>
  async (user: User, jobId: string): Promise<Result<Output<Operations["result"]>, Failure<ResultError>>> => {
    const loaded = await loadOwnJob(deps, user, jobId, ["result", "report"]);
    if (!loaded.ok) return loaded;
    const { status } = loaded.value.state;
    if (status === "cleaned") return err({ code: "job_cleaned" });
    if (status === "failed") return err({ code: "job_failed" });
    if (status !== "completed") return err({ code: "job_not_ready" });
    const sealed = await loadSealed(deps, jobId);
    // The lifecycle deletes results that nobody fetched: for the device that is a job that is gone.
    return sealed ? ok({ jobId, sealed }) : err({ code: "job_cleaned" });
  };

/** What is stored for the device to fetch. */
export async function loadSealed({ tempBlobs }: TempBlobsDep, jobId: string): Promise<Sealed | undefined> {
  const blob = await tempBlobs.get(outgoingKey(jobId));
  return blob && sealedSchema.parse(JSON.parse(new TextDecoder().decode(blob.bytes)));
}
