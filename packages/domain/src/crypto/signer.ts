import { type SigningKey, signingKeySchema } from "@serenya/contract";
import { CompactSign, type CryptoKey, compactVerify, decodeProtectedHeader, errors, importJWK } from "jose";
import { z } from "zod";
import type { ClockDep } from "../ports/clock.ts";
import type { SecretsDep } from "../ports/secrets.ts";
import { fromBase64url, utf8 } from "./encoding.ts";
import { cachedSecret } from "./secret-cache.ts";

/**
 * The signing keys as the secret holds them. One without its private half (`d`) is retired: its public half stays
 * published, so that receipts and results can be checked, and what it signed is not accepted here any more.
 */
export const signingKeysSchema = z.object({
  current: z.string(),
  /** Since when the current key signs, ms since 1970; absent until the first rotation. */
  currentSince: z.number().optional(),
  keys: z
    .array(
      signingKeySchema
        .omit({ use: true })
        .extend({ d: z.string().optional(), addedAt: z.number().optional() }),
    )
    .min(1),
});
export type SigningKeys = z.infer<typeof signingKeysSchema>;

/**
 * Signs and checks compact JWS (RFC 7515) with ES256. `typ` keeps apart what the same keys sign: an access
 * token can't stand for a receipt.
 */
export interface Signer {
  sign(typ: string, payload: unknown): Promise<string>;
  /** The payload, or undefined when signature, key or `typ` don't hold. */
  verify(typ: string, jws: string): Promise<unknown>;
  /** The public halves, old keys included. */
  publicKeys(): Promise<readonly SigningKey[]>;
}
export interface SignerDep {
  readonly signer: Signer;
}

export function createSigner(deps: SecretsDep & ClockDep): Signer {
  const keyRing = cachedSecret(deps, "signing-keys", async (json) => {
    const { current, keys } = signingKeysSchema.parse(json);
    const imported = new Map<string, { sign: CryptoKey; verify: CryptoKey }>();
    for (const { d, addedAt: _when, ...open } of keys) {
      if (d === undefined) continue;
      const [sign, verify] = [await importJWK({ ...open, d }, "ES256"), await importJWK(open, "ES256")];
      if (sign instanceof Uint8Array || verify instanceof Uint8Array) throw new Error("not an EC key");
      imported.set(open.kid, { sign, verify });
    }
    const published = keys.map(
      ({ d: _secret, addedAt: _when, ...open }): SigningKey => ({ ...open, use: "sig" }),
    );
    return { current, imported, published };
  });

  return {
    async sign(typ, payload) {
      const { current, imported } = await keyRing();
      const key = imported.get(current);
      if (!key) throw new Error("the signing-keys secret names a key that it does not hold");
      return new CompactSign(utf8(JSON.stringify(payload)))
        .setProtectedHeader({ alg: "ES256", typ, kid: current })
        .sign(key.sign);
    },

    async verify(typ, jws) {
      const { imported } = await keyRing();
      try {
        // jose takes lax base64; two spellings of one token would get past a check by value.
        for (const part of jws.split(".")) fromBase64url(part);
        const header = decodeProtectedHeader(jws);
        const key = imported.get(header.kid ?? "");
        if (!key || header.typ !== typ) return undefined;
        const { payload } = await compactVerify(jws, key.verify, { algorithms: ["ES256"] });
        return JSON.parse(new TextDecoder().decode(payload));
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof SyntaxError || isMalformed(error))
          return undefined;
        throw error;
      }
    },

    publicKeys: async () => (await keyRing()).published,
  };
}

/** What atob, our base64url check and jose's header decoding throw on a text that is no JWS. */
const isMalformed = (error: unknown): boolean =>
  error instanceof TypeError ||
  (error instanceof Error && error.message === "not canonical base64url") ||
  (error instanceof DOMException && error.name === "InvalidCharacterError");
