/** Bound to each data key: one made in one context can't be opened in another. */
export interface KeyContext {
  readonly table: string;
  readonly environment: string;
  readonly purpose: string;
}

export interface DataKey {
  /** 32 bytes for AES-256. */
  readonly plain: Uint8Array;
  /** The same key under the master key: safe to keep beside what it encrypts. */
  readonly wrapped: Uint8Array;
}

/** Envelope encryption under a master key that never leaves its keeper. Faults and wrong contexts throw. */
export interface Keys {
  generateDataKey(context: KeyContext): Promise<DataKey>;
  /** Throws when `wrapped` was changed, or made under another key or context. */
  decryptDataKey(wrapped: Uint8Array, context: KeyContext): Promise<Uint8Array>;
}
export interface KeysDep {
  readonly keys: Keys;
}
