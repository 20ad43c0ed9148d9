import type { StoredRecords } from "../database/encrypted-records.ts";
import type { Envelope } from "../envelope/envelope.ts";
import type { RecordTable } from "../records.ts";
import type { StorageFaultCode } from "../storage-fault.ts";
import type { VaultFault } from "../vault.ts";

/** What an opener gives once the person has done their part. Only passed from the page to the worker. */
export type Secret =
  | {
      readonly kind: "passkey";
      readonly credentialId: Uint8Array;
      readonly prfSalt: Uint8Array;
      /** What the authenticator computed for the salt: 32 bytes. */
      readonly prf: Uint8Array;
    }
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "recovery"; readonly words: string };

/** All but `close` answer once; `records` may be asked many times at once. */
export type Request =
  | { readonly ask: "create"; readonly secret: Exclude<Secret, { kind: "recovery" }> }
  | { readonly ask: "open"; readonly envelope: Envelope; readonly secret: Secret }
  | {
      readonly ask: "add-opener";
      readonly envelope: Envelope;
      readonly secret: Exclude<Secret, { kind: "recovery" }>;
    }
  | {
      readonly ask: "remove-opener";
      readonly envelope: Envelope;
      readonly kind: "passkey" | "passphrase";
    }
  | { readonly ask: "records"; readonly method: keyof StoredRecords; readonly args: readonly unknown[] };

/** What each request answers with. */
export interface Answers {
  readonly create: { readonly envelope: Envelope; readonly recoveryWords: string };
  readonly open: null;
  readonly "add-opener": Envelope;
  readonly "remove-opener": Envelope;
  readonly records: unknown;
}

export type FromWorker =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  /** Something that the person can act on. */
  | { readonly kind: "fault"; readonly id: number; readonly fault: VaultFault }
  | {
      readonly kind: "storage-fault";
      readonly id: number;
      readonly code: StorageFaultCode;
      readonly detail: string;
    }
  | { readonly kind: "defect"; readonly id: number; readonly message: string }
  /** Sent before the answer to the write that made the change. */
  | { readonly kind: "changed"; readonly tables: readonly RecordTable[] };

export interface ToWorker {
  readonly id: number;
  readonly request: Request;
}
