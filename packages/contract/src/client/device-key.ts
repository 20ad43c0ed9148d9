import { z } from "zod";
import { deviceKeySchema } from "../schemas/keys.ts";
import { hpkeSuite } from "./seal-suite.ts";

/**
 * A device's key pair (P-256), both halves as JWK. The private half never leaves the device: whoever makes it
 * stores it encrypted. Without it a sealed result can't be opened by anybody.
 */
export const deviceKeyPairSchema = z.object({
  publicJwk: deviceKeySchema,
  privateJwk: deviceKeySchema.extend({ d: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
});
export type DeviceKeyPair = z.infer<typeof deviceKeyPairSchema>;

/** Makes a key pair to which results can be sealed. */
export async function generateDeviceKey(): Promise<DeviceKeyPair> {
  const { privateKey } = await hpkeSuite().kem.generateKeyPair();
  const { x, y, d } = await crypto.subtle.exportKey("jwk", privateKey);
  const publicJwk = { kty: "EC", crv: "P-256", x, y };
  return deviceKeyPairSchema.parse({ publicJwk, privateJwk: { ...publicJwk, d } });
}
