import {
  err,
  type Failure,
  type Operations,
  type Output,
  ok,
  type Result,
  sealedSchema,
} from "@serenya/contract";
import type { User } from "../account/user.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import { outgoingKey } from "../records/keys.ts";
import { loadOwnJob } from "./own-job.ts";

type ResultError = "job_not_found" | "job_not_ready" | "job_failed" | "job_cleaned";

/** The sealed result. It can be fetched again until the device has it cleaned up. */
export const jobResult =
  ({ tempBlobs }: TempBlobsDep) =>
  async (user: User, jobId: string): Promise<Result<Output<Operations["result"]>, Failure<ResultError>>> => {
    const loaded = await loadOwnJob({ tempBlobs }, user, jobId, ["result", "report"]);
    if (!loaded.ok) return loaded;
    const { status } = loaded.value.state;
    if (status === "cleaned") return err({ code: "job_cleaned" });
    if (status === "failed") return err({ code: "job_failed" });
    if (status !== "completed") return err({ code: "job_not_ready" });
    const blob = await tempBlobs.get(outgoingKey(jobId));
    // The lifecycle deletes results that nobody fetched: for the device that is a job that is gone.
    if (!blob) return err({ code: "job_cleaned" });
    return ok({ jobId, sealed: sealedSchema.parse(JSON.parse(new TextDecoder().decode(blob.bytes))) });
  };
