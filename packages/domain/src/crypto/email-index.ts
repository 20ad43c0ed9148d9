import { z } from "zod";
import type { ClockDep } from "../ports/clock.ts";
import type { SecretsDep } from "../ports/secrets.ts";
import { hmacSha256 } from "./digest.ts";
import { fromBase64, toHex } from "./encoding.ts";
import { cachedSecret } from "./secret-cache.ts";

const pepperSchema = z.object({ current: z.string(), peppers: z.record(z.string(), z.base64()) });

/** Makes the index key of an e-mail address: keyed, because a plain hash of an address can be guessed. */
export interface EmailIndex {
  /** `EMAIL#{pepper version}#{hex HMAC-SHA256 of the lower-case address}` */
  keyFor(email: string): Promise<string>;
}
export interface EmailIndexDep {
  readonly emailIndex: EmailIndex;
}

export function createEmailIndex(deps: SecretsDep & ClockDep): EmailIndex {
  const secret = cachedSecret(deps, "email-pepper", (json) => pepperSchema.parse(json));
  return {
    async keyFor(email) {
      const { current, peppers } = await secret();
      const pepper = peppers[current];
      if (!pepper) throw new Error("the email-pepper secret names a version that it does not hold");
      return `EMAIL#${current}#${toHex(await hmacSha256(fromBase64(pepper), email.trim().toLowerCase()))}`;
    },
  };
}
