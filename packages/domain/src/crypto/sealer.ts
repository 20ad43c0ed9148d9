import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import {
  type DeviceKey,
  resultTyp,
  type Sealed,
  type SealedResult,
  sealInfo,
  sealSuite,
} from "@serenya/contract";
import { toBase64url, utf8 } from "./encoding.ts";
import type { SignerDep } from "./signer.ts";

/**
 * Signs a result, then seals it to the device (HPKE, RFC 9180, base mode): signed inside, so that the device
 * knows who made it; sealed outside, so that nobody else can read it. The job id is bound in by `info`.
 */
export const sealResult =
  ({ signer }: SignerDep) =>
  async (result: SealedResult, deviceKey: DeviceKey): Promise<Sealed> => {
    const signed = await signer.sign(resultTyp, result);
    const suite = new CipherSuite({
      kem: new DhkemP256HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes256Gcm(),
    });
    const recipientPublicKey = await suite.kem.importKey("jwk", { ...deviceKey }, true);
    const sender = await suite.createSenderContext({
      recipientPublicKey,
      info: new Uint8Array(sealInfo(result.jobId)).buffer,
    });
    const ciphertext = await sender.seal(utf8(signed).buffer);
    return {
      version: 1,
      suite: sealSuite,
      enc: toBase64url(new Uint8Array(sender.enc)),
      ciphertext: toBase64url(new Uint8Array(ciphertext)),
    };
  };

/** Whether a key is a point on the curve; announcing another one would make a job that can't be sealed. */
export async function isUsableDeviceKey(deviceKey: DeviceKey): Promise<boolean> {
  try {
    await new DhkemP256HkdfSha256().importKey("jwk", { ...deviceKey }, true);
    return true;
  } catch {
    return false;
  }
}
