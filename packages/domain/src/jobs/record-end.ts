import { type JobFailureCode, parseJobId } from "@serenya/contract";
import type { DocumentTier, MetricsDep } from "../ports/metrics.ts";

/** Counts a job that has reached its end: `ok`, or the code it failed with. */
export function recordEnd(
  { metrics }: MetricsDep,
  jobId: string,
  outcome: "ok" | JobFailureCode,
  tier: DocumentTier = "unknown",
): void {
  const kind = parseJobId(jobId)?.kind;
  if (kind === "result") metrics.record({ DocumentEnded: 1 }, { outcome, tier });
  if (kind === "chat") metrics.record({ ChatAnswered: 1 }, { outcome });
  if (kind === "report") metrics.record({ DoctorReportMade: 1 }, { outcome });
}
