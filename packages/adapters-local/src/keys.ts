import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { KeyContext, Keys } from "@serenya/domain";
import { privateFile } from "./files/private-file.ts";
import { StateCorruptError } from "./state/errors.ts";

/** Keys on one machine, under a master key in a file. */
export interface LocalKeys extends Keys {
  /**
   * 32 bytes that belong to `purpose` and tell nothing of the master key (HKDF-SHA256, RFC 5869); the same ones
   * each time. For secrets of the local process itself, as that of the upload forms.
   */
  deriveKey(purpose: string): Uint8Array;
}

/** A wrapped key: version (1 byte), nonce (12), encrypted key (32), tag (16). */
const version = 1;
const nonceBytes = 12;
const keyBytes = 32;
const wrappedBytes = 1 + nonceBytes + keyBytes + 16;

/**
 * Opens the master key in `file`, made at first use (0600). Throws StateExposedError, StateCorruptError or
 * StateNotWritableError. Who loses this file loses everything that was encrypted.
 */
export function openKeys(file: string): LocalKeys {
  const text = privateFile(file, () => `${randomBytes(keyBytes).toString("base64")}\n`).trim();
  const master = Buffer.from(text, "base64");
  if (master.length !== keyBytes || master.toString("base64") !== text) throw new StateCorruptError(file);

  return {
    async generateDataKey(context) {
      const plain = randomBytes(keyBytes);
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", master, nonce);
      cipher.setAAD(contextBytes(context));
      const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
      const wrapped = Buffer.concat([Buffer.of(version), nonce, encrypted, cipher.getAuthTag()]);
      return { plain: new Uint8Array(plain), wrapped: new Uint8Array(wrapped) };
    },

    async decryptDataKey(wrapped, context) {
      if (wrapped.length !== wrappedBytes || wrapped[0] !== version)
        throw new Error("This is not a wrapped data key.");
      const nonce = wrapped.subarray(1, 1 + nonceBytes);
      const decipher = createDecipheriv("aes-256-gcm", master, nonce, { authTagLength: 16 });
      decipher.setAAD(contextBytes(context));
      decipher.setAuthTag(wrapped.subarray(wrappedBytes - 16));
      const encrypted = wrapped.subarray(1 + nonceBytes, wrappedBytes - 16);
      return new Uint8Array(Buffer.concat([decipher.update(encrypted), decipher.final()]));
    },

    deriveKey: (purpose) => new Uint8Array(hkdfSync("sha256", master, "", `serenya/${purpose}`, keyBytes)),
  };
}

/** A JSON array, so that no two contexts have the same bytes ("ab" and "c", "a" and "bc"). */
const contextBytes = (context: KeyContext): Buffer =>
  Buffer.from(JSON.stringify([context.table, context.environment, context.purpose]), "utf8");
