import { createFieldCipher } from "@serenya/domain";
import { testClock } from "@serenya/testing";
import { type KmsPeer, peerCredentials, peerRegion, startKmsPeer } from "@serenya/testing/peers";
import { keysSuite } from "@serenya/testing/suites";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kmsKeys } from "../src/keys/kms-keys.ts";

let peer: KmsPeer;
beforeAll(async () => {
  peer = await startKmsPeer();
});
afterAll(() => peer.close());

const over = (keyArn: string) =>
  kmsKeys({ endpoint: peer.endpoint, region: peerRegion, credentials: peerCredentials, keyArn });
const context = { table: "serenya-test", environment: "test", purpose: "profile-fields" };

keysSuite("KMS", async () => over(peer.createKey()));

describe("master keys", () => {
  test("a data key of another master key is refused, though this one may use both", async () => {
    const [one, other] = [over(peer.createKey()), over(peer.createKey())];
    const { wrapped } = await one.generateDataKey(context);
    await expect(other.decryptDataKey(wrapped, context)).rejects.toThrow("IncorrectKeyException");
  });

  test("a key that was disabled makes and opens nothing, until it is enabled again", async () => {
    const keyArn = peer.createKey();
    const keys = over(keyArn);
    const { plain, wrapped } = await keys.generateDataKey(context);
    peer.setEnabled(keyArn, false);
    await expect(keys.generateDataKey(context)).rejects.toThrow(
      "KMS GenerateDataKey failed: DisabledException",
    );
    await expect(keys.decryptDataKey(wrapped, context)).rejects.toThrow("DisabledException");
    peer.setEnabled(keyArn, true);
    expect(await keys.decryptDataKey(wrapped, context)).toEqual(plain);
  });

  test("another context is named as such, and not repeated", async () => {
    const keys = over(peer.createKey());
    const { wrapped } = await keys.generateDataKey(context);
    const opening = keys.decryptDataKey(wrapped, { ...context, purpose: "another-purpose" });
    await expect(opening).rejects.toThrow("KMS Decrypt failed: InvalidCiphertextException (400)");
    await expect(opening).rejects.not.toThrow("another-purpose");
  });

  test("throttling is waited out", async () => {
    const keys = over(peer.createKey());
    peer.fail({ kind: "error", status: 400, code: "ThrottlingException" }, 2);
    expect((await keys.generateDataKey(context)).plain).toHaveLength(32);
  });
});

describe("KMS calls of the field cipher", () => {
  const calls = () => peer.calls("GenerateDataKey") + peer.calls("Decrypt");
  const config = {
    environment: "test",
    tableName: "serenya-test",
    issuer: "https://serenya.test",
    lease: { seconds: 8, renewSeconds: 2 },
    readingSeconds: 10,
  };
  const newProcess = (keyArn: string) =>
    createFieldCipher({ keys: over(keyArn), config, clock: testClock() });
  const fields = ["email", "name", "given_name", "family_name"];

  test("1,000 requests on warm keys need 10 or fewer; cold ones cost one a data key", async () => {
    const keyArn = peer.createKey();
    // Profiles of 400 persons, written by 20 processes: 20 data keys stand in the table.
    const profiles: { readonly id: string; readonly boxes: string[] }[] = [];
    for (let process = 0; process < 20; process++) {
      const cipher = newProcess(keyArn);
      for (let person = 0; person < 20; person++) {
        const id = `${process}-${person}`;
        const boxes = await Promise.all(
          fields.map((field) => cipher.encrypt(id, field, `${field} of ${id}`)),
        );
        profiles.push({ id, boxes });
      }
    }
    const cipher = newProcess(keyArn);
    /** One request: reads a profile, or writes one field of it anew. */
    async function request(number: number) {
      const profile = profiles[number % profiles.length];
      if (!profile) throw new Error("no profile");
      if (number % 10 === 0) profile.boxes[0] = await cipher.encrypt(profile.id, "email", "another");
      const shown = await Promise.all(
        fields.map((field, at) => cipher.decrypt(profile.id, field, profile.boxes[at] ?? "")),
      );
      expect(shown[1]).toBe(`name of ${profile.id}`);
    }

    const atStart = calls();
    for (let number = 0; number < profiles.length; number++) await request(number);
    const cold = calls() - atStart;
    for (let number = 0; number < 1_000; number++) await request(number);
    const warm = calls() - atStart - cold;
    process.stdout.write(
      `KMS calls: ${warm} in 1,000 requests on warm keys; ${cold} cold ones (20 data keys of others, its own made and opened)\n`,
    );
    expect(warm).toBeLessThanOrEqual(10);
    expect(cold).toBe(22);
  });
});
