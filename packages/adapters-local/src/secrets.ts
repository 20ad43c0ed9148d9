import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import { redact, type SecretName, type Secrets } from "@serenya/domain";
import { privateFile } from "./files/private-file.ts";

/** How each secret comes into being. The forms are those that domain's readers of the secrets expect. */
const makers: Record<SecretName, () => unknown> = {
  "signing-keys": () => {
    const key = newSigningKey();
    return { current: key.kid, keys: [key] };
  },
  "email-pepper": () => ({ current: "v1", peppers: { v1: randomBytes(32).toString("base64") } }),
};

/**
 * Secrets in files of `folder` (0600 each, named after the secret), made at first use and only read after that.
 * `get` throws StateExposedError or StateNotWritableError.
 */
export function openSecrets(folder: string): Secrets {
  return {
    async get(name) {
      return redact(privateFile(join(folder, `${name}.json`), () => `${JSON.stringify(makers[name]())}\n`));
    },
  };
}

/** A private ES256 key (RFC 7518), named by its thumbprint (RFC 7638: the required members in this order). */
function newSigningKey() {
  const { crv, kty, x, y, d } = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
    format: "jwk",
  });
  const kid = createHash("sha256").update(JSON.stringify({ crv, kty, x, y })).digest("base64url");
  return { kty, crv, x, y, d, kid, alg: "ES256", use: "sig" };
}
