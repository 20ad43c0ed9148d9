import { z } from "zod";
import type { ConfigDep } from "../config.ts";
import type { SignerDep } from "../crypto/signer.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricDimensions, MetricsDep } from "../ports/metrics.ts";
import type { TableDep } from "../ports/table.ts";
import { loadProfile } from "../records/profile.ts";
import { accessTokenTyp } from "./session.ts";
import { loadSessionEpoch, standsAfter } from "./session-epoch.ts";
import type { User } from "./user.ts";

const claimsSchema = z.object({
  iss: z.string(),
  sub: z.uuid(),
  sid: z.uuid(),
  exp: z.number(),
});

/** Whose access token this is; undefined unless it is sound, current and of a session that still stands. */
export const authorize =
  (deps: SignerDep & TableDep & ClockDep & ConfigDep & MetricsDep) =>
  async (accessToken: string): Promise<User | undefined> => {
    const claims = claimsSchema.safeParse(await deps.signer.verify(accessTokenTyp, accessToken));
    if (!claims.success) return refuse(deps, "unsound");
    const { iss, sub, sid, exp } = claims.data;
    if (iss !== deps.config.issuer) return refuse(deps, "unsound");
    if (exp * 1000 <= deps.clock.now().getTime()) return refuse(deps, "expired");
    const [profile, epoch] = await Promise.all([loadProfile(deps, sub), loadSessionEpoch(deps)]);
    const session = profile?.current_session;
    if (session?.session_id !== sid || !standsAfter(session, epoch)) return refuse(deps, "session_ended");
    return { userId: sub, sessionId: sid };
  };

function refuse({ metrics }: MetricsDep, code: NonNullable<MetricDimensions["code"]>): undefined {
  metrics.record({ TokenRefused: 1 }, { code });
}
