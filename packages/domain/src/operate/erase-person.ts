import { type Failure, ok, type Result } from "@serenya/contract";
import { deleteAccount } from "../account/delete-account.ts";
import { pseudonymOf } from "../events/observe.ts";
import { type AuditDeps, recordAct } from "../events/record-act.ts";
import type { ProfileItem } from "../records/profile.ts";

export interface Erased {
  /** What the person can check, as if the app had asked. */
  readonly receipt: string;
  /** Who it was in events. After this nobody can find it out again. */
  readonly pseudonym: string;
}

/** Deletes an account for somebody who can't use the app: the same as the app does, and written down. */
export async function erasePerson(
  deps: Parameters<typeof deleteAccount>[0] & AuditDeps,
  person: ProfileItem,
): Promise<Result<Erased, Failure<"profile_conflict" | "unauthorized">>> {
  const pseudonym = await pseudonymOf(person);
  const deleted = await deleteAccount(deps)({ userId: person.id, sessionId: "" });
  if (!deleted.ok) return deleted;
  await recordAct(deps, { type: "operator_erased_account", subject: pseudonym });
  return ok({ receipt: deleted.value.receipt, pseudonym });
}
