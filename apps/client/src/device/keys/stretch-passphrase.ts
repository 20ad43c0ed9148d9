import { scrypt } from "@noble/hashes/scrypt.js";

/** What makes guessing a passphrase slow. Kept in the envelope, so that it can be raised later. */
export interface StretchCost {
  /** Rounds, a power of two; memory is 128 x n x r bytes. */
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/**
 * The first choice of the OWASP Password Storage Cheat Sheet for scrypt: 128 MiB. 0.4 s on a server core with
 * this implementation, 0.6 to 1.2 s on phones that are two to three times slower. scrypt and not Argon2id:
 * in JavaScript Argon2id reaches 46 MiB in the same time, for its 64-bit products are slow there.
 */
export const STRETCH_COST: StretchCost = { n: 2 ** 17, r: 8, p: 1 };

/** 32 bytes from a passphrase; takes long on purpose. Spellings that look alike (NFKC) are the same. */
export function stretchPassphrase(passphrase: string, salt: Uint8Array, cost: StretchCost): Uint8Array {
  return scrypt(passphrase.normalize("NFKC"), salt, { N: cost.n, r: cost.r, p: cost.p, dkLen: 32 });
}
