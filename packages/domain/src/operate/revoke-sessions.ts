import { pseudonymOf } from "../events/observe.ts";
import { type AuditDeps, recordAct } from "../events/record-act.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { TableDep } from "../ports/table.ts";
import { sessionEpochKey } from "../records/keys.ts";
import { changeProfile, type ProfileItem } from "../records/profile.ts";

const tries = 8;

/**
 * Ends every session that there is, by one write: tokens are refused from then on, but where a gateway still has an
 * answer of the authorizer (60 s). Everybody signs in again; nothing of an account is lost.
 */
export async function revokeAllSessions(
  deps: TableDep & ClockDep & AuditDeps,
): Promise<{ validAfter: Date }> {
  const now = deps.clock.now();
  await writeEpoch(deps, now.getTime());
  await recordAct(deps, { type: "operator_revoked_sessions" });
  return { validAfter: now };
}

/** Says in the table itself that sessions of this time (ms since 1970) and before are over. */
export async function writeEpoch({ table }: TableDep, validAfter: number): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const held = await table.get(sessionEpochKey);
    const written = await table.write([
      {
        kind: "put",
        item: { ...sessionEpochKey, version: (held?.version ?? 0) + 1, valid_after: validAfter },
        condition: held ? { version: held.version } : { absent: true },
      },
    ]);
    if (written.ok) return;
  }
  throw new Error("the item of the sessions kept changing");
}

/** Ends the session of one person; false when there was none. */
export async function revokeSession(deps: TableDep & AuditDeps, person: ProfileItem): Promise<boolean> {
  const changed = await changeProfile(deps, person.id, (profile) =>
    profile.current_session ? { ...profile, current_session: null } : undefined,
  );
  if (changed.outcome === "conflict") throw new Error("the profile kept changing");
  if (changed.outcome !== "changed") return false;
  await recordAct(deps, { type: "operator_revoked_sessions", subject: await pseudonymOf(person) });
  return true;
}
