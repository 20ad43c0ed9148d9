import { err, type Failure, ok, type Provider, type Result } from "@serenya/contract";
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from "jose";
import { z } from "zod";
import { sha256 } from "../crypto/digest.ts";
import { toHex } from "../crypto/encoding.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdentityKeysDep, PublishedKeys } from "../ports/identity-keys.ts";

const toleranceSeconds = 60;
const tokenLifeSeconds = 3_600;

/** Apple sends `email_verified` as a text. */
const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  nonce: z.string(),
  email: z.email().optional(),
  email_verified: z.union([z.boolean(), z.enum(["true", "false"])]).optional(),
  name: z.string().max(200).optional(),
  given_name: z.string().max(200).optional(),
  family_name: z.string().max(200).optional(),
});

export interface Identity {
  readonly provider: Provider;
  readonly externalId: string;
  /** Only an address that the provider has verified. */
  readonly email: string | null;
  readonly name: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
}

/**
 * Checks an OpenID Connect identity token: signature by the provider's published keys, issuer, audience,
 * times, and that it was made for this attempt (the nonce, plain or as the SHA-256 that Apple's SDK sends).
 */
export const verifyIdentity =
  (deps: IdentityKeysDep & ClockDep) =>
  async (proof: {
    provider: Provider;
    idToken: string;
    nonce: string;
  }): Promise<Result<Identity, Failure<"identity_token_invalid" | "identity_provider_unavailable">>> => {
    const cached = await deps.identityKeys.keys(proof.provider, { fresh: false });
    if (!cached.ok) return err({ code: "identity_provider_unavailable" });
    let claims = await checkedClaims(deps, proof, cached.value);
    if (claims === "unknown-key") {
      // The provider may have rotated its keys since we last looked.
      const fresh = await deps.identityKeys.keys(proof.provider, { fresh: true });
      if (!fresh.ok) return err({ code: "identity_provider_unavailable" });
      claims = await checkedClaims(deps, proof, fresh.value);
    }
    if (claims === "invalid" || claims === "unknown-key") return err({ code: "identity_token_invalid" });

    const isVerified = claims.email_verified === true || claims.email_verified === "true";
    return ok({
      provider: proof.provider,
      externalId: claims.sub,
      email: isVerified ? (claims.email ?? null) : null,
      name: claims.name ?? null,
      givenName: claims.given_name ?? null,
      familyName: claims.family_name ?? null,
    });
  };

async function checkedClaims(
  { identityKeys, clock }: IdentityKeysDep & ClockDep,
  { provider, idToken, nonce }: { provider: Provider; idToken: string; nonce: string },
  published: PublishedKeys,
): Promise<z.infer<typeof claimsSchema> | "invalid" | "unknown-key"> {
  const { issuers, audiences } = identityKeys.expectation(provider);
  try {
    const keys = createLocalJWKSet({ keys: [...published.keys] } as JSONWebKeySet);
    const { payload } = await jwtVerify(idToken, keys, {
      issuer: [...issuers],
      audience: [...audiences],
      algorithms: ["RS256", "ES256"],
      currentDate: clock.now(),
      clockTolerance: toleranceSeconds,
      maxTokenAge: tokenLifeSeconds,
      requiredClaims: ["exp", "iat", "sub", "nonce"],
    });
    const claims = claimsSchema.safeParse(payload);
    if (!claims.success) return "invalid";
    const hashed = toHex(await sha256(nonce));
    return claims.data.nonce === nonce || claims.data.nonce === hashed ? claims.data : "invalid";
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return "unknown-key";
    if (error instanceof errors.JOSEError || error instanceof TypeError) return "invalid";
    throw error;
  }
}
