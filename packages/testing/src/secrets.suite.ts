import { webcrypto } from "node:crypto";
import { reveal, type SecretName, type Secrets } from "@serenya/domain";
import { beforeAll, describe, expect, test } from "vitest";

interface SigningKeys {
  readonly current: string;
  readonly keys: readonly (webcrypto.JsonWebKey & { readonly kid: string })[];
}
interface EmailPepper {
  readonly current: string;
  readonly peppers: Readonly<Record<string, string>>;
}

/** What the Secrets port promises, and the forms that the domain's readers expect. */
export function secretsSuite(name: string, makeSecrets: () => Promise<Secrets>): void {
  describe(`Secrets: ${name}`, () => {
    let secrets: Secrets;
    beforeAll(async () => {
      secrets = await makeSecrets();
    });
    const read = async <T>(secret: SecretName) => JSON.parse(reveal(await secrets.get(secret))) as T;

    test("signing-keys holds private ES256 keys, and the current one signs what its public half verifies", async () => {
      const { current, keys } = await read<SigningKeys>("signing-keys");
      expect(new Set(keys.map(({ kid }) => kid)).size).toBe(keys.length);
      for (const key of keys)
        expect(key).toMatchObject({ kty: "EC", crv: "P-256", alg: "ES256", use: "sig" });
      const key = keys.find(({ kid }) => kid === current);
      if (!key) throw new Error("the current key is not among the keys");

      const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
      const { d: _private, ...open } = key;
      const privateKey = await webcrypto.subtle.importKey("jwk", key, algorithm, false, ["sign"]);
      const publicKey = await webcrypto.subtle.importKey("jwk", open, algorithm, false, ["verify"]);
      const text = Buffer.from("signed");
      const signature = await webcrypto.subtle.sign(algorithm, privateKey, text);
      expect(await webcrypto.subtle.verify(algorithm, publicKey, signature, text)).toBe(true);
    });

    test("email-pepper holds 32 bytes or more for its current version", async () => {
      const { current, peppers } = await read<EmailPepper>("email-pepper");
      expect(Buffer.from(peppers[current] ?? "", "base64").length).toBeGreaterThanOrEqual(32);
    });

    test.each(["signing-keys", "email-pepper"] as const)(
      "%s is the same each time, also at one moment",
      async (name) => {
        const seen = await Promise.all(Array.from({ length: 10 }, () => secrets.get(name)));
        seen.push(await secrets.get(name));
        expect(new Set(seen.map(reveal)).size).toBe(1);
      },
    );

    test("a secret doesn't show itself", async () => {
      const secret = await secrets.get("email-pepper");
      const shown = `${secret}${JSON.stringify({ secret })}`;
      expect(shown).not.toContain("peppers");
    });
  });
}
