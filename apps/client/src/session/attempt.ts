import { consentsGivenSchema, providerSchema } from "@serenya/contract";
import { z } from "zod";

/** What must outlive the way to the provider and back. */
const attemptSchema = z.object({
  provider: providerSchema,
  issuer: z.url(),
  clientId: z.string(),
  tokenEndpoint: z.url(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  deviceId: z.uuid(),
  /** Null for somebody who has an account. */
  consents: consentsGivenSchema.nullable(),
});
export type Attempt = z.infer<typeof attemptSchema>;

const key = "serenya.sign-in";

/** This tab's storage, for the minute that a sign-in takes: the vault is shut when the page comes back. */
export function keepAttempt(attempt: Attempt): void {
  sessionStorage.setItem(key, JSON.stringify(attempt));
}

/** Takes the attempt out of the storage: it is good once. */
export function takeAttempt(): Attempt | null {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (kept === null) return null;
  try {
    return attemptSchema.safeParse(JSON.parse(kept)).data ?? null;
  } catch {
    return null;
  }
}
