import {
  type Device,
  err,
  type Failure,
  ok,
  type Profile,
  type Provider,
  type Result,
  type Tokens,
} from "@serenya/contract";
import type { FieldCipherDep } from "../crypto/field-cipher.ts";
import type { IdentityKeysDep } from "../ports/identity-keys.ts";
import type { TableDep } from "../ports/table.ts";
import { dayOf } from "../records/day.ts";
import { externalIndexKey, identityKey } from "../records/keys.ts";
import { changeProfile, presentProfile } from "../records/profile.ts";
import { issueTokens, type SessionDeps } from "./session.ts";
import { type Identity, verifyIdentity } from "./verify-identity.ts";

type Deps = SessionDeps & TableDep & IdentityKeysDep & FieldCipherDep;
type SignInError =
  | "identity_token_invalid"
  | "identity_provider_unavailable"
  | "account_not_found"
  | "profile_conflict";

/** Starts a session on this device; the account's session elsewhere ends, for an account has one device. */
export const signIn =
  (deps: Deps) =>
  async (request: {
    provider: Provider;
    idToken: string;
    nonce: string;
    device: Device;
  }): Promise<Result<{ profile: Profile; tokens: Tokens }, Failure<SignInError>>> => {
    const identity = await verifyIdentity(deps)(request);
    if (!identity.ok) return identity;
    const userId = await findUser(deps, identity.value);
    if (!userId) return err({ code: "account_not_found" });

    const { tokens, session } = await issueTokens(deps, userId);
    const changed = await changeProfile(deps, userId, (profile) => ({
      ...profile,
      current_session: session,
      current_device: request.device,
      counters: { ...profile.counters, sign_ins: profile.counters.sign_ins + 1 },
      active_on: dayOf(new Date(session.started_at)),
      updated_at: session.started_at,
    }));
    if (changed.outcome === "missing") return err({ code: "account_not_found" });
    if (changed.outcome === "conflict") return err({ code: "profile_conflict" });
    return ok({ profile: await presentProfile(deps, changed.profile), tokens });
  };

async function findUser(
  { table }: TableDep,
  { provider, externalId }: Identity,
): Promise<string | undefined> {
  const [indexed] = await table.query("GSI2", externalIndexKey(provider, externalId));
  if (typeof indexed?.id === "string") return indexed.id;
  // The index may lag behind an onboarding of a moment ago; the guard never does.
  const guard = await table.get(identityKey(provider, externalId));
  return typeof guard?.user_id === "string" ? guard.user_id : undefined;
}
