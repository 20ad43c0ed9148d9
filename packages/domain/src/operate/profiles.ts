import type { TableScanDep } from "../ports/table-scan.ts";
import { type ProfileItem, profileItemSchema } from "../records/profile.ts";

/** Every account, in no order. */
export async function* allProfiles({ tableScan }: TableScanDep): AsyncIterable<ProfileItem> {
  for await (const item of tableScan.scan()) {
    const profile = profileItemSchema.safeParse(item);
    if (profile.success) yield profile.data;
  }
}

/** Runs `work` for each, this many at a time. */
export async function forEach<T>(
  items: AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  for await (const item of items) {
    const one = work(item).finally(() => running.delete(one));
    // Waited for below; until then nobody else hears of a failure.
    one.catch(() => undefined);
    running.add(one);
    if (running.size >= atOnce) await Promise.race(running);
  }
  await Promise.all(running);
}
