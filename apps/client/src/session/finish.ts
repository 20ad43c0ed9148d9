import { type ConsentsGiven, err, ok, type Provider, type Result } from "@serenya/contract";
import { z } from "zod";
import { takeAttempt } from "./attempt.ts";
import { callbackPath } from "./begin.ts";

/** The provider's word for who somebody is, bound to this attempt and this device. */
export interface IdentityProof {
  readonly provider: Provider;
  readonly idToken: string;
  readonly nonce: string;
  readonly device: { readonly platform: "web"; readonly deviceId: string };
}

export type FinishFault = {
  readonly code: "cancelled" | "stale" | "provider-unreachable" | "provider-refused";
};

const answerSchema = z.object({ id_token: z.string().min(1) });

/** Takes what the provider's page came back with, and exchanges the code for an identity token. */
export async function finishSignIn(
  query: URLSearchParams,
): Promise<Result<{ proof: IdentityProof; consents: ConsentsGiven | null }, FinishFault>> {
  const attempt = takeAttempt();
  if (!attempt || query.get("state") !== attempt.state) return err({ code: "stale" });
  // RFC 9207: an answer of another provider is none.
  const issuer = query.get("iss");
  if (issuer !== null && issuer !== attempt.issuer) return err({ code: "stale" });
  if (query.get("error") === "access_denied") return err({ code: "cancelled" });
  const code = query.get("code");
  if (code === null) return err({ code: "provider-refused" });

  const { provider, deviceId, consents, nonce } = attempt;
  try {
    const response = await fetch(attempt.tokenEndpoint, {
      method: "POST",
      credentials: "omit",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        client_id: attempt.clientId,
        redirect_uri: location.origin + callbackPath,
        code,
        code_verifier: attempt.verifier,
      }),
    });
    const answer = answerSchema.safeParse(await response.json());
    if (!response.ok || !answer.success) return err({ code: "provider-refused" });
    const device = { platform: "web" as const, deviceId };
    return ok({ proof: { provider, idToken: answer.data.id_token, nonce, device }, consents });
  } catch {
    return err({ code: "provider-unreachable" });
  }
}
