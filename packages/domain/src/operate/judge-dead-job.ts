import type { TempBlobsDep } from "../ports/blobs.ts";
import { type JobFacts, jobFacts } from "./job-facts.ts";

/**
 * What to do with a dead letter: `redrive` it, or let it go because nobody waits for it any more: the job is `settled`
 * (done, failed for a reason in what came in, or cleaned up), or what it was about is `gone`.
 */
export type DeadVerdict = "redrive" | "settled" | "gone";

export async function judgeDeadJob(
  deps: TempBlobsDep,
  jobId: string,
): Promise<{ readonly verdict: DeadVerdict; readonly facts: JobFacts | undefined }> {
  const facts = await jobFacts(deps, jobId);
  return { verdict: verdictOf(facts), facts };
}

function verdictOf(facts: JobFacts | undefined): DeadVerdict {
  if (!facts) return "gone";
  const isSettled =
    facts.status === "completed" ||
    facts.status === "cleaned" ||
    (facts.status === "failed" && facts.failure !== "processing_failed");
  if (isSettled) return "settled";
  return facts.uploaded ? "redrive" : "gone";
}
