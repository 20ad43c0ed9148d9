import { expect, test } from "vitest";
import { decodeEnvelope, type Envelope, encodeEnvelope } from "./envelope.ts";

const filled = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte);
const key = { iv: filled(12, 1), salt: filled(16, 2), sealed: filled(48, 3) };
const envelope: Envelope = {
  version: 1,
  vault: "0123456789abcdef0123456789abcdef",
  generation: 3,
  wraps: [
    { kind: "passkey", credentialId: filled(20, 4), prfSalt: filled(32, 5), key },
    { kind: "passphrase", stretchSalt: filled(16, 6), cost: { n: 2 ** 17, r: 8, p: 1 }, key },
    { kind: "recovery", key },
  ],
};

test("what is written is read back", async () => {
  expect(await decodeEnvelope(await encodeEnvelope(envelope))).toEqual(envelope);
});

test("a change of any byte is damage", async () => {
  const file = await encodeEnvelope(envelope);
  for (let at = 0; at < file.length; at += 7) {
    const changed = file.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await decodeEnvelope(changed), `byte ${at}`).toBeNull();
  }
  expect(await decodeEnvelope(file.slice(0, -1))).toBeNull();
  expect(await decodeEnvelope(new Uint8Array())).toBeNull();
});

test("a cost beyond all measure, or a version that we don't know, is not followed", async () => {
  const [, passphrase] = envelope.wraps;
  const wraps = [{ ...passphrase, cost: { n: 2 ** 30, r: 8, p: 1 } }] as Envelope["wraps"];
  expect(await decodeEnvelope(await encodeEnvelope({ ...envelope, wraps }))).toBeNull();
  expect(await decodeEnvelope(await encodeEnvelope({ ...envelope, version: 2 as 1 }))).toBeNull();
});
