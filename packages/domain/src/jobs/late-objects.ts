import type { TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import { incomingKey, outgoingKey } from "../records/keys.ts";

/**
 * Hours after which an object is late. The lifecycle deletes at two days and runs late by a day at times; we promise
 * four days. Half a day is left to look.
 */
const lateAfterHours = 84;

/** Looks for documents and results that outlived their time, and says how many there are: none, when all is well. */
export async function lookForLateObjects({
  tempBlobs,
  clock,
  metrics,
}: TempBlobsDep & ClockDep & MetricsDep): Promise<void> {
  const oldest = clock.now().getTime() - lateAfterHours * 3_600_000;
  const late = async (prefix: string) =>
    (await tempBlobs.list(prefix)).filter(({ createdAt }) => createdAt.getTime() < oldest).length;
  metrics.record({ ObjectsLate: await late(incomingKey("")) }, { part: "incoming" });
  metrics.record({ ObjectsLate: await late(outgoingKey("")) }, { part: "outgoing" });
}
