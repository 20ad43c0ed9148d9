/** A database key, sealed with a key that an opener's secret gives. */
export interface SealedKey {
  /** 12 bytes, never used twice with one wrapping key: each sealing draws its own salt. */
  readonly iv: Uint8Array;
  /** 16 bytes for HKDF. */
  readonly salt: Uint8Array;
  /** The 32 bytes of the key and AES-GCM's tag. */
  readonly sealed: Uint8Array;
}

/**
 * Seals `key` with AES-256-GCM under HKDF-SHA-256 of `secret`.
 * @param context what this sealing is for; the same text is needed to open it, so no wrap passes for another
 */
export async function sealKey(key: Uint8Array, secret: Uint8Array, context: string): Promise<SealedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await wrappingKey(secret, salt, context);
  const sealed = await crypto.subtle.encrypt(gcm(iv, context), wrapping, bufferOf(key));
  return { iv, salt, sealed: new Uint8Array(sealed) };
}

/** The key that was sealed, or null where the secret or the context is another one. */
export async function openSealedKey(
  { iv, salt, sealed }: SealedKey,
  secret: Uint8Array,
  context: string,
): Promise<Uint8Array | null> {
  const wrapping = await wrappingKey(secret, salt, context);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(iv, context), wrapping, bufferOf(sealed)));
  } catch (error) {
    if (error instanceof DOMException && error.name === "OperationError") return null;
    throw error;
  }
}

async function wrappingKey(secret: Uint8Array, salt: Uint8Array, context: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", bufferOf(secret), "HKDF", false, ["deriveKey"]);
  const hkdf = {
    name: "HKDF",
    hash: "SHA-256",
    salt: bufferOf(salt),
    info: new TextEncoder().encode(context),
  };
  return crypto.subtle.deriveKey(hkdf, material, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

const gcm = (iv: Uint8Array, context: string): AesGcmParams => ({
  name: "AES-GCM",
  iv: bufferOf(iv),
  additionalData: new TextEncoder().encode(context),
});

/** WebCrypto takes no view on shared memory; the types want it said. */
const bufferOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);
