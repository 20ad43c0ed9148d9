import type { AuditEvent } from "@serenya/contract/audit";
import { deleteAccount } from "../account/delete-account.ts";
import { pseudonymOf } from "../events/observe.ts";
import type { TableScanDep } from "../ports/table-scan.ts";
import type { ProfileItem } from "../records/profile.ts";
import { allProfiles } from "./profiles.ts";

/**
 * The accounts in this table whose deletion is among the events: a table that was restored to a time before it has
 * brought them back. A pseudonym belongs to one account for ever, so whenever the deletion was, it was theirs.
 */
export async function accountsBroughtBack(
  deps: TableScanDep,
  events: readonly AuditEvent[],
): Promise<{ readonly seen: number; readonly back: readonly ProfileItem[] }> {
  const deleted = new Set(
    events.filter(({ type }) => type === "account_deleted").map(({ subject }) => subject),
  );
  const back: ProfileItem[] = [];
  let seen = 0;
  for await (const profile of allProfiles(deps)) {
    seen++;
    if (deleted.has(await pseudonymOf(profile))) back.push(profile);
  }
  return { seen, back };
}

/** Deletes them again. Answers how many; one that is gone by now counts too. */
export async function reapplyDeletions(
  deps: Parameters<typeof deleteAccount>[0],
  back: readonly ProfileItem[],
): Promise<number> {
  for (const { id } of back) {
    const deleted = await deleteAccount(deps)({ userId: id, sessionId: "" });
    if (!deleted.ok && deleted.error.code !== "unauthorized")
      throw new Error("an account that was deleted before could not be deleted again");
  }
  return back.length;
}
