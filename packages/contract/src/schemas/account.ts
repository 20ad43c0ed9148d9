import { z } from "zod";
import { consentNames, consentSchema } from "./consents.ts";
import { userIdSchema } from "./ids.ts";

export const providerSchema = z.enum(["google", "apple"]);
export type Provider = z.infer<typeof providerSchema>;

export const languageSchema = z.enum(["en", "es", "fr", "de", "it", "pt"]);

/** The one device that an account is used on. */
export const deviceSchema = z.strictObject({
  platform: z.enum(["ios", "android", "web"]),
  /** Made by the app at its first start. */
  deviceId: z.uuid(),
});
export type Device = z.infer<typeof deviceSchema>;

export const biometricSchema = z.strictObject({
  type: z.enum(["face", "fingerprint", "passkey"]),
  enabledAt: z.iso.datetime(),
});

export const subscriptionSchema = z.object({
  type: z.enum(["free", "premium"]),
  status: z.enum(["active", "expired", "cancelled"]),
  /** Which store sold it; null for the free tier. */
  store: z.enum(["apple", "google"]).nullable(),
  expiresAt: z.iso.datetime().nullable(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** What the server knows of a person: an account, and nothing medical. */
export const profileSchema = z.object({
  id: userIdSchema,
  provider: providerSchema,
  email: z.string(),
  name: z.string().nullable(),
  givenName: z.string().nullable(),
  familyName: z.string().nullable(),
  language: languageSchema,
  consents: z.record(z.enum(consentNames), consentSchema),
  /** Consents whose text has changed since they were given. */
  consentsDue: z.array(z.enum(consentNames)),
  subscription: subscriptionSchema,
  device: deviceSchema,
  biometric: biometricSchema.nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Profile = z.infer<typeof profileSchema>;

export const tokensSchema = z.object({
  accessToken: z.string(),
  accessTokenExpiresAt: z.iso.datetime(),
  /** Good once: each refresh answers with a new one. */
  refreshToken: z.string(),
  refreshTokenExpiresAt: z.iso.datetime(),
});
export type Tokens = z.infer<typeof tokensSchema>;

/** The proof from the identity provider, bound to this attempt by its nonce. */
export const identityProofSchema = z.strictObject({
  provider: providerSchema,
  idToken: z.string().min(1).max(8_192),
  nonce: z.string().min(16).max(256),
  device: deviceSchema,
});
