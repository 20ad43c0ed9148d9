import { ok, type Result } from "@serenya/contract";
import type { TableDep } from "../ports/table.ts";
import { changeProfile } from "../records/profile.ts";
import type { User } from "./user.ts";

/** Ends the session, unless it has ended already or another has taken its place. */
export const signOut =
  (deps: TableDep) =>
  async (user: User): Promise<Result<{ signedOut: true }, never>> => {
    const changed = await changeProfile(deps, user.userId, (profile) =>
      profile.current_session?.session_id === user.sessionId
        ? { ...profile, current_session: null }
        : undefined,
    );
    if (changed.outcome === "conflict") throw new Error("the profile kept changing");
    return ok({ signedOut: true });
  };
