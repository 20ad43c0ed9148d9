import { z } from "zod";

const base64url32 = z.string().regex(/^[A-Za-z0-9_-]{43}$/, "is not 32 bytes in base64url");

/** A device's public key: P-256, to which results are sealed. */
export const deviceKeySchema = z.strictObject({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: base64url32,
  y: base64url32,
});
export type DeviceKey = z.infer<typeof deviceKeySchema>;

/** A public key of the server, by which receipts and results are checked. Old ones are kept. */
export const signingKeySchema = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: base64url32,
  y: base64url32,
  kid: z.string(),
  alg: z.literal("ES256"),
  use: z.literal("sig"),
});
export type SigningKey = z.infer<typeof signingKeySchema>;
export const keySetSchema = z.object({ keys: z.array(signingKeySchema) });
