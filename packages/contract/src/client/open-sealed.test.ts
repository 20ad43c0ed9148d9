import { beforeAll, describe, expect, it } from "vitest";
import { documentResult, jobId, otherJobId } from "../../test/examples.ts";
import { makeSigner, seal, sign, type TestSigner } from "../../test/signing.ts";
import { receiptTyp } from "../schemas/receipt.ts";
import { resultTyp, type Sealed } from "../schemas/sealed.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { type DeviceKeyPair, deviceKeyPairSchema, generateDeviceKey } from "./device-key.ts";
import { openSealed } from "./open-sealed.ts";

describe("openSealed", () => {
  let signer: TestSigner;
  let deviceKey: DeviceKeyPair;
  let signed: string;
  let sealed: Sealed;
  const open = (changes: Partial<Parameters<typeof openSealed>[0]> = {}) =>
    openSealed({ sealed, jobId, deviceKey, keys: [signer.publicKey], ...changes });

  beforeAll(async () => {
    signer = await makeSigner("one");
    deviceKey = await generateDeviceKey();
    signed = await sign(documentResult, resultTyp, signer);
    sealed = await seal(signed, jobId, deviceKey.publicJwk);
  });

  it("opens what was sealed to the device's key and signed by the server", async () => {
    expect(await open()).toEqual({ ok: true, value: documentResult });
  });

  it("opens with a key that was stored as JSON", async () => {
    const restored = deviceKeyPairSchema.parse(JSON.parse(JSON.stringify(deviceKey)));
    expect(await open({ deviceKey: restored })).toEqual({ ok: true, value: documentResult });
  });

  it("refuses another device's key", async () => {
    expect(await open({ deviceKey: await generateDeviceKey() })).toEqual({ ok: false, error: "cannot-open" });
  });

  it("refuses what was sealed for another job", async () => {
    expect(await open({ jobId: otherJobId })).toEqual({ ok: false, error: "cannot-open" });
  });

  it("refuses what was signed for another job and sealed for this one", async () => {
    const moved = await seal(signed, otherJobId, deviceKey.publicJwk);
    expect(await open({ sealed: moved, jobId: otherJobId })).toEqual({ ok: false, error: "wrong-job" });
  });

  it("refuses a signed thing of another typ, and an unknown key", async () => {
    const receipt = await seal(await sign(documentResult, receiptTyp, signer), jobId, deviceKey.publicJwk);
    expect(await open({ sealed: receipt })).toEqual({ ok: false, error: "wrong-type" });
    expect(await open({ keys: [(await makeSigner("two")).publicKey] })).toEqual({
      ok: false,
      error: "unknown-key",
    });
  });

  it("refuses unsigned content, though truly sealed: anybody can seal to a public key", async () => {
    const header = toBase64url(Buffer.from(JSON.stringify({ alg: "none", typ: resultTyp, kid: "one" })));
    const unsigned = `${header}.${signed.split(".")[1]}.AAAA`;
    const plain = JSON.stringify(documentResult);
    const [one, two] = [
      await seal(unsigned, jobId, deviceKey.publicJwk),
      await seal(plain, jobId, deviceKey.publicJwk),
    ];
    expect(await open({ sealed: one })).toEqual({ ok: false, error: "signature-invalid" });
    expect(await open({ sealed: two })).toEqual({ ok: false, error: "malformed" });
  });

  it("refuses a flipped bit in the key and in the ciphertext", async () => {
    for (const field of ["enc", "ciphertext"] as const) {
      const bytes = fromBase64url(sealed[field]);
      if (!bytes) throw new Error("the test's own base64url is wrong");
      for (const index of [0, 1, bytes.length >> 1, bytes.length - 1]) {
        const changed = bytes.with(index, (bytes[index] ?? 0) ^ 1);
        expect(await open({ sealed: { ...sealed, [field]: toBase64url(changed) } })).toEqual({
          ok: false,
          error: "cannot-open",
        });
      }
    }
  });

  it("refuses other spellings of the same bytes, and cut ones", async () => {
    for (const ciphertext of [`${sealed.ciphertext}=`, `${sealed.ciphertext}\n`, "%%", "A"])
      expect(await open({ sealed: { ...sealed, ciphertext } })).toEqual({ ok: false, error: "malformed" });
    for (const field of ["enc", "ciphertext"] as const)
      expect(await open({ sealed: { ...sealed, [field]: "" } })).toEqual({ ok: false, error: "cannot-open" });
  });
});
