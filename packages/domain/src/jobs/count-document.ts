import { parseJobId } from "@serenya/contract";
import type { TableDep } from "../ports/table.ts";
import { changeProfile } from "../records/profile.ts";

/**
 * Adds a processed document to the profile's counter, which is how `document_processed` reaches the stream.
 * An account that is gone by now has nothing to count.
 */
export async function countDocument(deps: TableDep, jobId: string): Promise<void> {
  const userId = parseJobId(jobId)?.userId;
  if (!userId) return;
  await changeProfile(deps, userId, (profile) => ({
    ...profile,
    counters: { ...profile.counters, documents_processed: profile.counters.documents_processed + 1 },
  }));
}
