import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { CompactSign, type CryptoKey, exportJWK, generateKeyPair } from "jose";
import { toBase64url } from "../src/client/base64url.ts";
import { type DeviceKey, type SigningKey, signingKeySchema } from "../src/schemas/keys.ts";
import { type Sealed, sealInfo, sealSuite } from "../src/schemas/sealed.ts";

export interface TestSigner {
  readonly publicKey: SigningKey;
  readonly privateKey: CryptoKey;
}

export async function makeSigner(kid: string): Promise<TestSigner> {
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: "ES256", use: "sig" };
  return { publicKey: signingKeySchema.parse(jwk), privateKey };
}

/** Signs as the server does: compact, ES256, `typ` and `kid` in the header. */
export function sign(
  payload: unknown,
  typ: string,
  { privateKey, publicKey }: TestSigner,
  kid = publicKey.kid,
): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: "ES256", typ, kid })
    .sign(privateKey);
}

/** Seals a text as the server does, straight with the library and not with our own code. */
export async function seal(text: string, jobId: string, deviceKey: DeviceKey): Promise<Sealed> {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const recipientPublicKey = await suite.kem.importKey("jwk", { ...deviceKey }, true);
  const info = new Uint8Array(sealInfo(jobId)).buffer;
  const { ct, enc } = await suite.seal({ recipientPublicKey, info }, new TextEncoder().encode(text).buffer);
  return {
    version: 1,
    suite: sealSuite,
    enc: toBase64url(new Uint8Array(enc)),
    ciphertext: toBase64url(new Uint8Array(ct)),
  };
}
