import { limits, type Tokens } from "@serenya/contract";
import type { ConfigDep } from "../config.ts";
import { sha256 } from "../crypto/digest.ts";
import { toBase64url } from "../crypto/encoding.ts";
import type { SignerDep } from "../crypto/signer.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import type { ProfileItem } from "../records/profile.ts";

/** `typ` of an access token's JWS (RFC 9068). */
export const accessTokenTyp = "at+jwt";

export type SessionRecord = NonNullable<ProfileItem["current_session"]>;
export type SessionDeps = SignerDep & ConfigDep & ClockDep & IdsDep;

/** A new session, or the next step of one: tokens for the device, and the record that stands for them. */
export async function issueTokens(
  deps: SessionDeps,
  userId: string,
  previous?: SessionRecord,
): Promise<{ tokens: Tokens; session: SessionRecord }> {
  const now = deps.clock.now().getTime();
  const sessionId = previous?.session_id ?? deps.ids.uuid();
  const accessExpires = now + limits.tokens.accessMinutes * 60_000;
  const refreshExpires = now + limits.tokens.refreshDays * 86_400_000;
  const refreshToken = `${userId}.${sessionId}.${deps.ids.random()}${deps.ids.random()}`;
  const accessToken = await deps.signer.sign(accessTokenTyp, {
    iss: deps.config.issuer,
    sub: userId,
    sid: sessionId,
    iat: Math.floor(now / 1000),
    exp: Math.floor(accessExpires / 1000),
  });
  return {
    tokens: {
      accessToken,
      accessTokenExpiresAt: new Date(accessExpires).toISOString(),
      refreshToken,
      refreshTokenExpiresAt: new Date(refreshExpires).toISOString(),
    },
    session: {
      session_id: sessionId,
      refresh_hash: await refreshHash(refreshToken),
      started_at: previous?.started_at ?? now,
      expires_at: refreshExpires,
    },
  };
}

export const refreshHash = async (refreshToken: string): Promise<string> =>
  toBase64url(await sha256(refreshToken));

/** Takes a refresh token apart; undefined when it is none. Its secret is checked against the record. */
export function parseRefreshToken(text: string): { userId: string; sessionId: string } | undefined {
  const match = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.[a-z0-9]{52}$/.exec(text);
  return match?.[1] && match[2] ? { userId: match[1], sessionId: match[2] } : undefined;
}
