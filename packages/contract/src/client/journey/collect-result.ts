import { ok, type Result } from "../../result.ts";
import type { Job } from "../../schemas/job.ts";
import type { Client } from "../create-client.ts";
import { type CheckedReceipt, cleanUp } from "./clean-up.ts";
import type { JourneyFailure } from "./failure.ts";
import { type WaitOptions, waitForJob } from "./wait-for-job.ts";

/** What has just happened to a job that was accepted. */
export type CollectStep =
  /** The job's first state and each change. */
  | { readonly step: "waiting"; readonly job: Job }
  | { readonly step: "opened" }
  | { readonly step: "kept" }
  | { readonly step: "cleaned"; readonly receipt: CheckedReceipt };

export interface CollectOptions<Content> extends Pick<WaitOptions, "signal" | "giveUpAfterMs"> {
  readonly onStep?: ((step: CollectStep) => void) | undefined;
  /** Stores the result on the device. Only when it has resolved is the server's copy deleted. */
  readonly keep?: ((result: Content) => Promise<void>) | undefined;
}

/** The second half of every journey: wait, fetch and open, keep, clean up. */
export async function collectResult<Content>(
  client: Client,
  jobId: string,
  fetch: () => Promise<Result<Content, JourneyFailure>>,
  { onStep, keep, signal, giveUpAfterMs }: CollectOptions<Content>,
): Promise<Result<{ result: Content; receipt: CheckedReceipt }, JourneyFailure>> {
  const job = await waitForJob(client, jobId, {
    ...(signal && { signal }),
    ...(giveUpAfterMs && { giveUpAfterMs }),
    onChange: (changed) => onStep?.({ step: "waiting", job: changed }),
  });
  if (!job.ok) return job;

  const result = await fetch();
  if (!result.ok) return result;
  onStep?.({ step: "opened" });
  if (keep) {
    await keep(result.value);
    onStep?.({ step: "kept" });
  }

  const receipt = await cleanUp(client, jobId, signal && { signal });
  if (!receipt.ok) return receipt;
  onStep?.({ step: "cleaned", receipt: receipt.value });
  return ok({ result: result.value, receipt: receipt.value });
}
