import type { Blobs, Clock } from "@serenya/domain";

/** Objects under `prefix` are deleted when they are older than `days`. */
export interface SweepRule {
  readonly prefix: string;
  readonly days: number;
}

/** The lifecycle of the bucket of temporary objects. */
export const temporaryRules: readonly SweepRule[] = [
  { prefix: "incoming/", days: 2 },
  { prefix: "outgoing/", days: 2 },
  { prefix: "jobs/", days: 30 },
];

/** Deletes what the rules say is too old, as a lifecycle of S3 would. Answers how many objects it deleted. */
export async function sweep(blobs: Blobs, rules: readonly SweepRule[], clock: Clock): Promise<number> {
  let deleted = 0;
  for (const { prefix, days } of rules) {
    const oldest = clock.now().getTime() - days * 86_400_000;
    for (const { key, createdAt } of await blobs.list(prefix)) {
      if (createdAt.getTime() >= oldest) continue;
      await blobs.delete(key);
      deleted += 1;
    }
  }
  return deleted;
}
