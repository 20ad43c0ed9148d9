import { type ConsentsGiven, err, ok, type Provider, type Result } from "@serenya/contract";
import { z } from "zod";
import { findProvider, getJson } from "./app-config.ts";
import { keepAttempt } from "./attempt.ts";
import { challengeOf, randomText } from "./pkce.ts";

export const callbackPath = "/signin/callback";

const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
});

export type BeginFault = { readonly code: "provider-unreachable" | "not-configured" };

/**
 * Prepares a sign-in (OpenID Connect, authorization code with PKCE) and answers with the address of the
 * provider's page, to which the browser goes next.
 */
export async function beginSignIn(request: {
  readonly provider: Provider;
  readonly deviceId: string;
  readonly consents: ConsentsGiven | null;
}): Promise<Result<URL, BeginFault>> {
  const found = await findProvider(request.provider);
  if (!found.ok) return found;
  const { issuer, clientId } = found.value;
  const document = discoverySchema.safeParse(await getJson(`${issuer}/.well-known/openid-configuration`));
  if (!document.success || document.data.issuer !== issuer) return err({ code: "provider-unreachable" });

  const attempt = { state: randomText(), nonce: randomText(), verifier: randomText() };
  keepAttempt({ ...request, ...attempt, issuer, clientId, tokenEndpoint: document.data.token_endpoint });

  const page = new URL(document.data.authorization_endpoint);
  const query = {
    response_type: "code",
    client_id: clientId,
    redirect_uri: location.origin + callbackPath,
    scope: "openid email profile",
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await challengeOf(attempt.verifier),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(query)) page.searchParams.set(name, value);
  return ok(page);
}
