import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import type { SecretName } from "@serenya/domain";
import type { Environment } from "../config.ts";
import { secretName } from "../constructs/names.ts";

/** How each secret comes into being. The forms are those that the domain's readers of the secrets expect. */
const makers: Readonly<Record<SecretName, () => unknown>> = {
  "signing-keys": () => {
    const key = newSigningKey();
    return { current: key.kid, keys: [key] };
  },
  "email-pepper": () => ({ current: "v1", peppers: { v1: randomBytes(32).toString("base64") } }),
};

/**
 * Gives each secret that has no value yet its first one, and never touches one that has: another pepper would lose
 * every account. Answers with the names of those that were filled.
 */
export async function fillSecrets(
  client: SecretsManagerClient,
  environment: Environment,
): Promise<readonly SecretName[]> {
  const filled: SecretName[] = [];
  for (const [name, make] of Object.entries(makers) as [SecretName, () => unknown][]) {
    const SecretId = secretName(environment, name);
    if (await hasValue(client, SecretId)) continue;
    await client.send(new PutSecretValueCommand({ SecretId, SecretString: JSON.stringify(make()) }));
    filled.push(name);
  }
  return filled;
}

async function hasValue(client: SecretsManagerClient, SecretId: string): Promise<boolean> {
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
    return SecretString !== undefined && SecretString !== "";
  } catch (error) {
    // A secret without any version is answered like one that isn't there; writing to that one fails by itself.
    if ((error as Error).name === "ResourceNotFoundException") return false;
    throw error;
  }
}

/** A private ES256 key (RFC 7518), named by its thumbprint (RFC 7638: the required members in this order). */
function newSigningKey() {
  const { crv, kty, x, y, d } = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
    format: "jwk",
  });
  const kid = createHash("sha256").update(JSON.stringify({ crv, kty, x, y })).digest("base64url");
  return { kty, crv, x, y, d, kid, alg: "ES256", use: "sig" };
}
