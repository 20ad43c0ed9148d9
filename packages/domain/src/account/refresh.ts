import { err, type Failure, ok, type Result, type Tokens } from "@serenya/contract";
import type { MetricsDep } from "../ports/metrics.ts";
import type { TableDep } from "../ports/table.ts";
import { dayOf } from "../records/day.ts";
import { changeProfile, loadProfile } from "../records/profile.ts";
import { issueTokens, parseRefreshToken, refreshHash, type SessionDeps } from "./session.ts";
import { loadSessionEpoch, standsAfter } from "./session-epoch.ts";

/** Exchanges a refresh token for the next pair. Each is good once: a second use ends the session for all. */
export const refreshSession =
  (deps: SessionDeps & TableDep & MetricsDep) =>
  async ({
    refreshToken,
  }: {
    refreshToken: string;
  }): Promise<Result<{ tokens: Tokens }, Failure<"refresh_token_invalid">>> => {
    const invalid = err({ code: "refresh_token_invalid" as const });
    const parsed = parseRefreshToken(refreshToken);
    if (!parsed) return invalid;
    const { userId, sessionId } = parsed;
    const [profile, epoch] = await Promise.all([loadProfile(deps, userId), loadSessionEpoch(deps)]);
    const session = profile?.current_session;
    if (!session || session.session_id !== sessionId || !standsAfter(session, epoch)) return invalid;

    const presented = await refreshHash(refreshToken);
    const now = deps.clock.now();
    const next = await issueTokens(deps, userId, session);
    let rotated = false;
    let reused = false;
    const changed = await changeProfile(deps, userId, (current) => {
      rotated = false;
      reused = false;
      const held = current.current_session;
      if (!held || held.session_id !== sessionId) return undefined;
      reused = held.refresh_hash !== presented;
      if (reused || held.expires_at <= now.getTime()) return { ...current, current_session: null };
      rotated = true;
      return { ...current, current_session: next.session, active_on: dayOf(now) };
    });
    if (changed.outcome === "changed" && reused) deps.metrics.record({ RefreshReused: 1 });
    return changed.outcome === "changed" && rotated ? ok({ tokens: next.tokens }) : invalid;
  };
