import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import { redact, reveal, type SecretName, type SecretsEditor } from "@serenya/domain";
import { privateFile, replacePrivateFile } from "./files/private-file.ts";
import { StateCorruptError } from "./state/errors.ts";

/** How each secret comes into being. The forms are those that domain's readers of the secrets expect. */
const makers: Record<SecretName, () => unknown> = {
  "signing-keys": () => {
    const key = newSigningKey();
    return { current: key.kid, keys: [key] };
  },
  "email-pepper": () => ({ current: "v1", peppers: { v1: randomBytes(32).toString("base64") } }),
};

/**
 * Secrets in files of `folder` (0600 each, named after the secret), made at first use. Only operators' tools replace
 * them. `get` throws StateExposedError, StateCorruptError (it is no JSON) or StateNotWritableError.
 */
export function openSecrets(folder: string): SecretsEditor {
  return {
    async get(name) {
      const file = join(folder, `${name}.json`);
      const text = privateFile(file, () => `${JSON.stringify(makers[name]())}\n`);
      if (!isJson(text)) throw new StateCorruptError(file);
      return redact(text);
    },
    async replace(name, text) {
      replacePrivateFile(join(folder, `${name}.json`), `${reveal(text)}\n`);
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
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
