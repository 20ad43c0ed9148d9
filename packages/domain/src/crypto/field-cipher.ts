import type { ConfigDep } from "../config.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { DataKey, KeyContext, KeysDep } from "../ports/keys.ts";
import { fromBase64url, toBase64url, utf8 } from "./encoding.ts";

/** How long, and for how many fields, one data key is used before a new one is asked for. */
const dataKeyUse = { minutes: 10, fields: 10_000 } as const;
const openedKeysKept = 200;

/** Encrypts single fields of a profile; user and field are bound in, so a box can't be moved. */
export interface FieldCipher {
  encrypt(userId: string, field: string, text: string): Promise<string>;
  /** Throws when the box was changed, or made for another user, field or installation. */
  decrypt(userId: string, field: string, box: string): Promise<string>;
}
export interface FieldCipherDep {
  readonly fieldCipher: FieldCipher;
}

/**
 * AES-256-GCM under data keys of the master key. A box is `v1.{wrapped data key}.{nonce}.{ciphertext}`, each
 * part base64url. Data keys are cached, so that a warm process rarely asks the key service.
 */
export function createFieldCipher({ keys, config, clock }: KeysDep & ConfigDep & ClockDep): FieldCipher {
  const context: KeyContext = {
    table: config.tableName,
    environment: config.environment,
    purpose: "profile-fields",
  };
  const opened = new Map<string, Promise<CryptoKey>>();
  let current: { key: Promise<DataKey>; usedUp: Date; fieldsLeft: number } | undefined;

  function dataKey(): Promise<DataKey> {
    if (!current || current.fieldsLeft <= 0 || clock.now() >= current.usedUp) {
      const usedUp = new Date(clock.now().getTime() + dataKeyUse.minutes * 60_000);
      const fresh = { key: keys.generateDataKey(context), usedUp, fieldsLeft: dataKeyUse.fields };
      fresh.key.catch(() => {
        if (current === fresh) current = undefined;
      });
      current = fresh;
    }
    current.fieldsLeft--;
    return current.key;
  }

  function openKey(wrapped: string): Promise<CryptoKey> {
    const known = opened.get(wrapped);
    if (known !== undefined) return known;
    const key = keys.decryptDataKey(fromBase64url(wrapped), context).then(importAes);
    opened.set(wrapped, key);
    key.catch(() => opened.delete(wrapped));
    if (opened.size > openedKeysKept) opened.delete(opened.keys().next().value ?? "");
    return key;
  }

  return {
    async encrypt(userId, field, text) {
      const { plain, wrapped } = await dataKey();
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt(
        { name: "AES-GCM", iv, additionalData: boundTo(userId, field) },
        await importAes(plain),
        utf8(text),
      );
      return ["v1", toBase64url(wrapped), toBase64url(iv), toBase64url(new Uint8Array(sealed))].join(".");
    },

    async decrypt(userId, field, box) {
      const [version, wrapped, iv, sealed, ...rest] = box.split(".");
      if (version !== "v1" || !wrapped || !iv || !sealed || rest.length > 0)
        throw new Error("not a field box");
      const plain = await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: fromBase64url(iv), additionalData: boundTo(userId, field) },
        await openKey(wrapped),
        fromBase64url(sealed),
      );
      return new TextDecoder().decode(plain);
    },
  };
}

const boundTo = (userId: string, field: string) => utf8(`${userId}/${field}`);

function importAes(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", new Uint8Array(raw), "AES-GCM", false, ["encrypt", "decrypt"]);
}
