import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSecrets } from "@serenya/adapters-local";
import { reveal } from "@serenya/domain";
import { peerCredentials, peerRegion, type SecretsPeer, startSecretsPeer } from "@serenya/testing/peers";
import { secretsEditorSuite, secretsSuite } from "@serenya/testing/suites";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secretsManagerEditor } from "../src/secrets/secrets-editor.ts";
import { secretsManagerSecrets } from "../src/secrets/secrets-manager.ts";

const names = ["signing-keys", "email-pepper"] as const;
let peer: SecretsPeer;
let secretIds: Record<(typeof names)[number], string>;

beforeAll(async () => {
  peer = await startSecretsPeer();
  // The values are those that the local process makes for itself.
  const folder = mkdtempSync(join(tmpdir(), "serenya-secrets-"));
  const made = openSecrets(folder);
  const put = async (name: (typeof names)[number]) =>
    peer.put(`serenya/test/${name}`, reveal(await made.get(name)));
  secretIds = { "signing-keys": await put("signing-keys"), "email-pepper": await put("email-pepper") };
  rmSync(folder, { recursive: true });
});
afterAll(() => peer.close());

const over = (ids = secretIds) =>
  secretsManagerSecrets({
    endpoint: peer.endpoint,
    region: peerRegion,
    credentials: peerCredentials,
    secretIds: ids,
  });

secretsSuite("Secrets Manager", async () => over());
secretsEditorSuite("Secrets Manager", async () =>
  secretsManagerEditor({
    endpoint: peer.endpoint,
    region: peerRegion,
    credentials: peerCredentials,
    secretIds,
  }),
);

describe("secrets", () => {
  test("are found by their names too", async () => {
    const byName = over({
      "signing-keys": "serenya/test/signing-keys",
      "email-pepper": "serenya/test/email-pepper",
    });
    expect(reveal(await byName.get("email-pepper"))).toBe(reveal(await over().get("email-pepper")));
  });

  test("that aren't there are a fault, which names none", async () => {
    const missing = over({ ...secretIds, "email-pepper": "serenya/test/missing" });
    await expect(missing.get("email-pepper")).rejects.toThrow(
      "SecretsManager GetSecretValue failed: ResourceNotFoundException (400)",
    );
  });

  test("that changed are new at the next asking", async () => {
    const secrets = over();
    const before = reveal(await secrets.get("email-pepper"));
    peer.put("serenya/test/email-pepper", '{"current":"v2","peppers":{"v2":"AAAA"}}');
    expect(reveal(await secrets.get("email-pepper"))).not.toBe(before);
    peer.put("serenya/test/email-pepper", before);
  });
});
