import {
  type AccountReceipt,
  err,
  type Failure,
  jobKinds,
  limits,
  ok,
  type Result,
  receiptTyp,
} from "@serenya/contract";
import type { SignerDep } from "../crypto/signer.ts";
import { tombstone } from "../jobs/clean-up.ts";
import { countingReceiptFaults } from "../jobs/receipt-fault.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import type { TableDep } from "../ports/table.ts";
import { identityKey, profileKey, stateKey } from "../records/keys.ts";
import { loadProfile } from "../records/profile.ts";
import type { User } from "./user.ts";

type Deps = TableDep & TempBlobsDep & SignerDep & ClockDep;
type Deleted = Result<{ receipt: string }, Failure<"profile_conflict" | "unauthorized">>;

const tries = 5;

/**
 * Deletes what is left of the account's jobs, then profile and identity guard together. The jobs go first:
 * if this breaks off half-way, the person still has an account and can ask again.
 */
export const deleteAccount =
  (deps: Deps & MetricsDep) =>
  (user: User): Promise<Deleted> =>
    countingReceiptFaults(deps, "account", () => deleteAll(deps, user));

async function deleteAll(deps: Deps, user: User): Promise<Deleted> {
  await tombstoneJobs(deps, user.userId);
  for (let attempt = 0; attempt < tries; attempt++) {
    const profile = await loadProfile(deps, user.userId);
    if (!profile) return err({ code: "unauthorized" });
    const written = await deps.table.write([
      { kind: "delete", key: profileKey(profile.id), condition: { version: profile.version } },
      {
        kind: "delete",
        key: identityKey(profile.auth_provider, profile.external_id),
        condition: { version: 1 },
      },
    ]);
    if (!written.ok) continue;
    // A job announced while the first pass ran would otherwise outlive the account.
    await tombstoneJobs(deps, user.userId);
    return ok({ receipt: await deps.signer.sign(receiptTyp, receiptFor(user.userId, deps.clock.now())) });
  }
  return err({ code: "profile_conflict" });
}

async function tombstoneJobs(deps: TempBlobsDep & ClockDep, userId: string): Promise<void> {
  for (const kind of jobKinds) {
    for (const { key } of await deps.tempBlobs.list(stateKey(`${kind}_${userId}_`))) {
      await tombstone(deps, key.slice(stateKey("").length));
    }
  }
}

function receiptFor(userId: string, now: Date): AccountReceipt {
  return {
    subject: "account",
    userId,
    deleted: ["profile", "identity", "jobs"],
    at: now.toISOString(),
    backupsExpireBy: new Date(now.getTime() + limits.backupDays * 86_400_000).toISOString(),
  };
}
