import {
  type ConsentsGiven,
  type ErrorCode,
  err,
  ok,
  type Profile,
  type Result,
  type Tokens,
} from "@serenya/contract";
import type { Client, ClientFailure } from "@serenya/contract/client";
import type { IdentityProof } from "./finish.ts";

export interface SignedIn {
  readonly profile: Profile;
  readonly tokens: Tokens;
}

export type EnterFault = { readonly code: "consents-needed" } | ClientFailure<ErrorCode>;

/**
 * Makes an account, or signs in to the one there is: with consents onboarding is tried first and signing in
 * where the account exists; without them signing in, and `consents-needed` where there is no account.
 * @param language of a new account; one that exists keeps its own
 */
export async function enter(
  client: Pick<Client, "oauthOnboarding" | "oauthSignin">,
  proof: IdentityProof,
  consents: ConsentsGiven | null,
  language: Profile["language"],
): Promise<Result<SignedIn, EnterFault>> {
  if (consents) {
    const made = await client.oauthOnboarding({ body: { ...proof, consents, language } });
    if (made.ok) return ok(made.value);
    if (made.error.kind !== "refused" || made.error.code !== "account_exists") return err(made.error);
  }
  const entered = await client.oauthSignin({ body: proof });
  if (entered.ok) return ok(entered.value);
  const isUnknown = entered.error.kind === "refused" && entered.error.code === "account_not_found";
  return isUnknown ? err({ code: "consents-needed" }) : err(entered.error);
}
