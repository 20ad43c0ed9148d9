import { expect, test } from "vitest";
import { newRecoveryWords, recoveryEntropy } from "./recovery-words.ts";
import { unwrapWith, wrapFor } from "./secret.ts";
import { STRETCH_COST, stretchPassphrase } from "./stretch-passphrase.ts";

const vault = "0123456789abcdef0123456789abcdef";
const key = crypto.getRandomValues(new Uint8Array(32));
const passkey = { kind: "passkey", credentialId: new Uint8Array(16), prfSalt: new Uint8Array(32) } as const;

test("twelve words carry 128 bits, and a wrong word or order is noticed", () => {
  const { words, entropy } = newRecoveryWords();
  expect(words.split(" ")).toHaveLength(12);
  expect(recoveryEntropy(words)).toEqual(entropy);
  expect(recoveryEntropy(` ${words.toUpperCase().replaceAll(" ", ",\n")} `)).toEqual(entropy);
  expect(recoveryEntropy(words.split(" ").slice(1).join(" "))).toBeNull();
  expect(recoveryEntropy(words.replace(/^\w+/, "serenya"))).toBeNull();
});

test("the words of a published BIP 39 vector give its entropy", () => {
  const words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
  expect(recoveryEntropy(words)).toEqual(new Uint8Array(16).fill(0x7f));
});

test("each opener opens its own wrap, and only with its own secret", async () => {
  const prf = crypto.getRandomValues(new Uint8Array(32));
  const byPasskey = await wrapFor(vault, key, { ...passkey, prf });
  expect(await unwrapWith(vault, byPasskey, { ...passkey, prf })).toEqual(key);
  expect(await unwrapWith(vault, byPasskey, { ...passkey, prf: new Uint8Array(32) })).toBeNull();

  const byPassphrase = await wrapFor(vault, key, { kind: "passphrase", passphrase: "seven quiet herons" });
  expect(
    await unwrapWith(vault, byPassphrase, { kind: "passphrase", passphrase: "seven quiet herons" }),
  ).toEqual(key);
  expect(
    await unwrapWith(vault, byPassphrase, { kind: "passphrase", passphrase: "seven quiet heron" }),
  ).toBeNull();

  const { words } = newRecoveryWords();
  const byWords = await wrapFor(vault, key, { kind: "recovery", words });
  expect(await unwrapWith(vault, byWords, { kind: "recovery", words })).toEqual(key);
  expect(await unwrapWith(vault, byWords, { kind: "recovery", words: newRecoveryWords().words })).toBeNull();
  expect(await unwrapWith(vault, byWords, { ...passkey, prf })).toBeNull();
});

test("a wrap of one vault does not open as another's", async () => {
  const prf = crypto.getRandomValues(new Uint8Array(32));
  const wrap = await wrapFor(vault, key, { ...passkey, prf });
  expect(await unwrapWith(vault.replace("0", "f"), wrap, { ...passkey, prf })).toBeNull();
});

test("stretching takes its time, and ways of writing the same letters are the same", () => {
  const salt = new Uint8Array(16);
  const start = performance.now();
  const composed = stretchPassphrase("Grüne Äpfel im Mai", salt, STRETCH_COST);
  expect(performance.now() - start).toBeGreaterThan(100);
  expect(stretchPassphrase("Grüne Äpfel im Mai".normalize("NFD"), salt, STRETCH_COST)).toEqual(composed);
  expect(stretchPassphrase("Grüne Äpfel im Juni", salt, STRETCH_COST)).not.toEqual(composed);
});
