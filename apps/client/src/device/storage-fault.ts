/** Why the storage failed, in words that a screen can act on. */
export type StorageFaultCode =
  /** The browser gives no private file storage: a private window, or a browser too old. */
  | "storage-unavailable"
  /** The device or the browser's share of it is full: remove something, then try again. */
  | "storage-full"
  /** The vault was locked, or erased, while this was on its way. */
  | "locked"
  /** What is stored can't be read any more. */
  | "damaged"
  /** The storage refused for a reason of its own. */
  | "storage-failed";

/** Thrown by `Records` when the storage itself fails. `name` and `code` say which way; no content is in it. */
export class StorageFault extends Error {
  readonly code: StorageFaultCode;

  constructor(code: StorageFaultCode, detail?: string) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = code;
    this.code = code;
  }
}
