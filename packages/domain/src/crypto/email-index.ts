import { z } from "zod";
import type { ClockDep } from "../ports/clock.ts";
import type { SecretsDep } from "../ports/secrets.ts";
import { hmacSha256 } from "./digest.ts";
import { fromBase64, toHex } from "./encoding.ts";
import { cachedSecret } from "./secret-cache.ts";

/** The peppers as the secret holds them: new accounts are filed under the current one. */
export const emailPeppersSchema = z.object({
  current: z.string(),
  /** Ms since 1970; absent until the first change. */
  currentSince: z.number().optional(),
  peppers: z.record(z.string(), z.base64()),
});
export type EmailPeppers = z.infer<typeof emailPeppersSchema>;

/** Makes the index key of an e-mail address: keyed, because a plain hash of an address can be guessed. */
export interface EmailIndex {
  /** `EMAIL#{pepper version}#{hex HMAC-SHA256 of the lower-case address}` */
  keyFor(email: string): Promise<string>;
  /** The keys under which an account of this address may be filed: one a pepper, the current one first. */
  keysFor(email: string): Promise<readonly string[]>;
}
export interface EmailIndexDep {
  readonly emailIndex: EmailIndex;
}

export function createEmailIndex(deps: SecretsDep & ClockDep): EmailIndex {
  const secret = cachedSecret(deps, "email-pepper", (json) => emailPeppersSchema.parse(json));
  return {
    keyFor: async (email) => pepperedKey(await secret(), email),
    async keysFor(email) {
      const held = await secret();
      const versions = [held.current, ...Object.keys(held.peppers).filter((one) => one !== held.current)];
      return Promise.all(versions.map((current) => pepperedKey({ ...held, current }, email)));
    },
  };
}

/** The index key of an address under the current pepper. */
export async function pepperedKey({ current, peppers }: EmailPeppers, email: string): Promise<string> {
  const pepper = peppers[current];
  if (!pepper) throw new Error("the email-pepper secret names a version that it does not hold");
  return `EMAIL#${current}#${toHex(await hmacSha256(fromBase64(pepper), email.trim().toLowerCase()))}`;
}
