import { randomUUID } from "node:crypto";
import {
  consentNames,
  consentTexts,
  err,
  type OperationError,
  type Operations,
  ok,
  type Result,
  type Tokens,
} from "@serenya/contract";
import type { Client, ClientFailure } from "@serenya/contract/client";

export interface OpenedAccount {
  readonly isNew: boolean;
  readonly tokens: Tokens;
}
type AccountFailure = ClientFailure<
  OperationError<Operations["oauthOnboarding"]> | OperationError<Operations["oauthSignin"]>
>;

/** Makes an account with all five consents, or signs in where the identity has one already. */
export async function openAccount(
  client: Client,
  proof: { readonly idToken: string; readonly nonce: string },
): Promise<Result<OpenedAccount, AccountFailure>> {
  const body = {
    provider: "google",
    ...proof,
    device: { platform: "web", deviceId: randomUUID() },
  } as const;
  const consents = Object.fromEntries(
    consentNames.map((name) => [name, { version: consentTexts[name].version, method: "api" as const }]),
  );
  const onboarded = await client.oauthOnboarding({ body: { ...body, consents } });
  if (onboarded.ok) return ok({ isNew: true, tokens: onboarded.value.tokens });
  if (onboarded.error.kind !== "refused" || onboarded.error.code !== "account_exists")
    return err(onboarded.error);

  const signedIn = await client.oauthSignin({ body });
  return signedIn.ok ? ok({ isNew: false, tokens: signedIn.value.tokens }) : err(signedIn.error);
}
