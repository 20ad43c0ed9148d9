import {
  type ConsentsGiven,
  type Device,
  err,
  type Failure,
  ok,
  type Profile,
  type Provider,
  type Result,
  type Tokens,
} from "@serenya/contract";
import type { EmailIndexDep } from "../crypto/email-index.ts";
import { toBase64url } from "../crypto/encoding.ts";
import type { FieldCipherDep } from "../crypto/field-cipher.ts";
import type { IdentityKeysDep } from "../ports/identity-keys.ts";
import type { TableDep } from "../ports/table.ts";
import { dayOf } from "../records/day.ts";
import { externalIndexKey, identityKey, profileKey, userSortKey } from "../records/keys.ts";
import { type ProfileItem, presentProfile } from "../records/profile.ts";
import { acceptAllConsents } from "./consents.ts";
import { issueTokens, type SessionDeps } from "./session.ts";
import { type Identity, verifyIdentity } from "./verify-identity.ts";

type Deps = SessionDeps & TableDep & IdentityKeysDep & FieldCipherDep & EmailIndexDep;
type OnboardError =
  | "identity_token_invalid"
  | "identity_provider_unavailable"
  | "identity_email_missing"
  | "consent_required"
  | "consent_outdated"
  | "account_exists";

/** Makes an account for an identity that has none: profile and identity guard in one transaction. */
export const onboard =
  (deps: Deps) =>
  async (request: {
    provider: Provider;
    idToken: string;
    nonce: string;
    device: Device;
    consents: ConsentsGiven;
    language: ProfileItem["language"];
  }): Promise<Result<{ profile: Profile; tokens: Tokens }, Failure<OnboardError>>> => {
    const consents = acceptAllConsents(request.consents, deps.clock.now());
    if (!consents.ok) return consents;
    const identity = await verifyIdentity(deps)(request);
    if (!identity.ok) return identity;
    const { email } = identity.value;
    if (!email) return err({ code: "identity_email_missing" });

    const userId = deps.ids.uuid();
    const { tokens, session } = await issueTokens(deps, userId);
    const profile: ProfileItem = {
      ...(await identityAttributes(deps, userId, { ...identity.value, email })),
      version: 1,
      language: request.language,
      consents: consents.value,
      current_subscription: { type: "free", status: "active", store: null, expiresAt: null },
      current_device: request.device,
      current_session: session,
      current_biometric: null,
      event_salt: toBase64url(crypto.getRandomValues(new Uint8Array(16))),
      counters: { sign_ins: 0, documents_processed: 0, reports_made: 0 },
      usage: { date: "", documents: 0, chats: 0, reports: 0 },
      active_on: dayOf(new Date(session.started_at)),
      created_at: session.started_at,
      updated_at: session.started_at,
    };
    const guard = {
      ...identityKey(request.provider, identity.value.externalId),
      version: 1,
      user_id: userId,
    };
    const written = await deps.table.write([
      { kind: "put", item: guard, condition: { absent: true } },
      { kind: "put", item: profile, condition: { absent: true } },
    ]);
    if (!written.ok) return err({ code: "account_exists" });
    return ok({ profile: await presentProfile(deps, profile), tokens });
  };

async function identityAttributes(
  { fieldCipher, emailIndex }: Deps,
  userId: string,
  { provider, externalId, email, name, givenName, familyName }: Identity & { email: string },
) {
  const encrypt = (field: string, text: string) => fieldCipher.encrypt(userId, field, text);
  const encryptIfAny = (field: string, text: string | null) => (text === null ? null : encrypt(field, text));
  return {
    ...profileKey(userId),
    SK: "PROFILE" as const,
    GSI1PK: await emailIndex.keyFor(email),
    GSI1SK: userSortKey(userId),
    GSI2PK: externalIndexKey(provider, externalId),
    GSI2SK: userSortKey(userId),
    id: userId,
    external_id: externalId,
    auth_provider: provider,
    email: await encrypt("email", email),
    name: await encryptIfAny("name", name),
    given_name: await encryptIfAny("given_name", givenName),
    family_name: await encryptIfAny("family_name", familyName),
  };
}
