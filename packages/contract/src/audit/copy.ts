/** A copy of the events bucket, or the bucket itself. */
export interface AuditCopy {
  /** All keys below `observability/`. */
  keys(): Promise<readonly string[]>;
  bytes(key: string): Promise<Uint8Array | undefined>;
}
