import type { Result } from "@serenya/contract";
import type { PassphraseWeakness } from "./keys/passphrase-strength.ts";
import type { Records } from "./records.ts";

/** What opens the vault. Each wraps the same random database key; losing one leaves the others. */
export type Opener =
  /** A passkey with the PRF extension: face, fingerprint or device PIN. */
  | { readonly kind: "passkey" }
  | { readonly kind: "passphrase"; readonly passphrase: string }
  /** The twelve words that were shown when the vault was made. */
  | { readonly kind: "recovery"; readonly words: string };

export type VaultFault =
  | { readonly code: "wrong-secret" }
  | { readonly code: "passkey-unavailable" }
  | { readonly code: "passkey-cancelled" }
  | { readonly code: "weak-passphrase"; readonly why: PassphraseWeakness }
  | { readonly code: "storage-unavailable" }
  | { readonly code: "storage-full" }
  | { readonly code: "damaged" }
  /** The data was written by a newer version of the app than this page: reload it. */
  | { readonly code: "app-outdated" };

/** Which kinds of opener the vault has; the words are always one. */
export type OpenerKind = Opener["kind"];

/**
 * The lock in front of everything that the app keeps. While it is shut nothing can be read: no result, no
 * document, no token; the worker that holds the key has ended.
 */
export interface Vault {
  /** empty: none was made on this device. */
  status(): "empty" | "locked" | "open";
  openers(): readonly OpenerKind[];
  /** Whether this browser and device can hold a passkey with PRF. */
  canUsePasskey(): Promise<boolean>;
  /** Makes the vault and opens it. The words are shown once and kept nowhere. */
  create(
    opener: Exclude<Opener, { kind: "recovery" }>,
  ): Promise<Result<{ records: Records; recoveryWords: string }, VaultFault>>;
  open(opener: Opener): Promise<Result<Records, VaultFault>>;
  /** Adds or replaces a way to open it; the vault must be open. */
  addOpener(opener: Exclude<Opener, { kind: "recovery" }>): Promise<Result<void, VaultFault>>;
  /** Refused (`wrong-secret`) for the last one besides the words. */
  removeOpener(kind: Exclude<OpenerKind, "recovery">): Promise<Result<void, VaultFault>>;
  /** In every tab. */
  lock(): void;
  /** Everything on this device is gone after this. */
  erase(): Promise<void>;
  /** The open database, or null. */
  records(): Records | null;
  /** Tells when the status changes; answers how to stop listening. */
  subscribe(listener: () => void): () => void;
}
