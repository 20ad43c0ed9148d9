import { err, ok, type Result } from "../result.ts";
import type { SigningKey } from "../schemas/keys.ts";
import {
  resultTyp,
  type Sealed,
  type SealedResult,
  sealedResultSchema,
  sealInfo,
} from "../schemas/sealed.ts";
import { fromBase64url } from "./base64url.ts";
import type { DeviceKeyPair } from "./device-key.ts";
import { hpkeSuite } from "./seal-suite.ts";
import { type SignatureFault, verifyJws } from "./verify-jws.ts";

export type OpenFault =
  | SignatureFault
  /** Sealed to another key or for another job, or changed since: encryption can't tell which. */
  | "cannot-open"
  /** Signed for another job than the one asked for. */
  | "wrong-job";

/**
 * Opens a sealed result with the device's private key (HPKE, RFC 9180), then checks that the server signed
 * what is inside, and for this job. `kind` tells what it is: what was read, an answer, a doctor's report.
 */
export async function openSealed(given: {
  readonly sealed: Sealed;
  readonly jobId: string;
  readonly deviceKey: DeviceKeyPair;
  readonly keys: readonly SigningKey[];
}): Promise<Result<SealedResult, OpenFault>> {
  const enc = fromBase64url(given.sealed.enc);
  const ciphertext = fromBase64url(given.sealed.ciphertext);
  if (!enc || !ciphertext) return err("malformed");

  const jws = await decrypt(enc, ciphertext, given);
  if (jws === undefined) return err("cannot-open");
  const inside = await verifyJws(jws, { typ: resultTyp, keys: given.keys, schema: sealedResultSchema });
  if (!inside.ok) return inside;
  return inside.value.jobId === given.jobId ? ok(inside.value) : err("wrong-job");
}

async function decrypt(
  enc: Uint8Array<ArrayBuffer>,
  ciphertext: Uint8Array<ArrayBuffer>,
  { jobId, deviceKey }: { jobId: string; deviceKey: DeviceKeyPair },
): Promise<string | undefined> {
  const suite = hpkeSuite();
  const recipientKey = await suite.kem.importKey("jwk", { ...deviceKey.privateJwk }, false);
  try {
    const info = new Uint8Array(sealInfo(jobId)).buffer;
    const plain = await suite.open({ recipientKey, enc: enc.buffer, info }, ciphertext.buffer);
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch {
    // Every failure here comes of what was sealed: a wrong point, tag, key or encoding.
    return undefined;
  }
}
