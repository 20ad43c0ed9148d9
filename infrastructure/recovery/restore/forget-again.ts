import { findEvents } from "@serenya/contract/audit";
import { accountsBroughtBack, copyOfBlobs, mendGuards, reapplyDeletions } from "@serenya/domain/operate";
import type { OperatorDeps } from "../installation.ts";

export interface Forgotten {
  readonly accounts: number;
  readonly deletions: number;
  readonly forgotten: number;
  readonly guardsMade: number;
  readonly guardsRemoved: number;
}

/**
 * Mends what a restore may leave apart, and deletes again whoever was deleted, by every `account_deleted` that the
 * events hold.
 */
export async function forgetAgain(deps: OperatorDeps, { isDryRun = false } = {}): Promise<Forgotten> {
  const found = await findEvents(copyOfBlobs(deps), { type: "account_deleted" });
  const events = found.map(({ event }) => event);
  const guards = isDryRun ? { made: 0, removed: 0 } : await mendGuards(deps);
  const { seen, back } = await accountsBroughtBack(deps, events);
  const forgotten = isDryRun ? back.length : await reapplyDeletions(deps, back);
  return {
    accounts: seen,
    deletions: events.length,
    forgotten,
    guardsMade: guards.made,
    guardsRemoved: guards.removed,
  };
}
