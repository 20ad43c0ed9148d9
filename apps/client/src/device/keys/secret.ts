import type { Wrap } from "../envelope/envelope.ts";
import { wrapContext } from "../envelope/envelope.ts";
import type { Secret } from "../worker/protocol.ts";
import { recoveryEntropy } from "./recovery-words.ts";
import { STRETCH_COST, stretchPassphrase } from "./stretch-passphrase.ts";
import { openSealedKey, sealKey } from "./wrap-key.ts";

/** Wraps the database key of a vault for one opener. The words must be twelve valid ones. */
export async function wrapFor(vault: string, key: Uint8Array, secret: Secret): Promise<Wrap> {
  const context = wrapContext(vault, secret.kind);
  switch (secret.kind) {
    case "passkey": {
      const { credentialId, prfSalt, prf } = secret;
      return { kind: "passkey", credentialId, prfSalt, key: await sealKey(key, prf, context) };
    }
    case "passphrase": {
      const stretchSalt = crypto.getRandomValues(new Uint8Array(16));
      const stretched = stretchPassphrase(secret.passphrase, stretchSalt, STRETCH_COST);
      return {
        kind: "passphrase",
        stretchSalt,
        cost: STRETCH_COST,
        key: await sealKey(key, stretched, context),
      };
    }
    case "recovery": {
      const entropy = recoveryEntropy(secret.words);
      if (!entropy) throw new Error("these are not twelve words of ours");
      return { kind: "recovery", key: await sealKey(key, entropy, context) };
    }
  }
}

/** The database key, or null where the secret is not the one that wrapped it. */
export async function unwrapWith(vault: string, wrap: Wrap, secret: Secret): Promise<Uint8Array | null> {
  const context = wrapContext(vault, wrap.kind);
  if (wrap.kind === "passkey" && secret.kind === "passkey")
    return openSealedKey(wrap.key, secret.prf, context);
  if (wrap.kind === "passphrase" && secret.kind === "passphrase") {
    const stretched = stretchPassphrase(secret.passphrase, wrap.stretchSalt, wrap.cost);
    return openSealedKey(wrap.key, stretched, context);
  }
  if (wrap.kind === "recovery" && secret.kind === "recovery") {
    const entropy = recoveryEntropy(secret.words);
    return entropy && openSealedKey(wrap.key, entropy, context);
  }
  return null;
}
