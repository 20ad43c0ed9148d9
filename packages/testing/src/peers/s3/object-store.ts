import { randomBytes } from "node:crypto";
import { PeerError } from "../peer-error.ts";

export interface StoredObject {
  readonly key: string;
  readonly bytes: Buffer;
  readonly type: string;
  /** With its quotes. */
  readonly etag: string;
  /** S3 keeps whole seconds. */
  readonly modified: Date;
  /** Its checksums and `x-amz-meta-` values, as headers. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What must hold for a put, as the request's headers say it. */
export interface PutHeaders {
  readonly "if-none-match"?: string | undefined;
  readonly "if-match"?: string | undefined;
}

/** The objects of a bucket, in memory. A put takes effect as a whole, in one turn of the event loop. */
export function objectStore() {
  const objects = new Map<string, StoredObject>();

  return {
    get: (key: string): StoredObject | undefined => objects.get(key),
    delete: (key: string): boolean => objects.delete(key),
    /** By key, in the order of their UTF-8 bytes. */
    under: (prefix: string): readonly StoredObject[] =>
      [...objects.values()]
        .filter(({ key }) => key.startsWith(prefix))
        .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key))),

    /** @throws PeerError as S3's conditional writes do: 412, and 404 for If-Match on a key that isn't there */
    put(
      object: Pick<StoredObject, "key" | "bytes" | "type" | "headers">,
      condition: PutHeaders,
    ): StoredObject {
      const there = objects.get(object.key);
      if (condition["if-none-match"] !== undefined) {
        if (condition["if-none-match"] !== "*") throw new PeerError(501, "NotImplemented");
        if (there) throw new PeerError(412, "PreconditionFailed");
      }
      if (condition["if-match"] !== undefined) {
        if (!there) throw new PeerError(404, "NoSuchKey");
        if (there.etag !== condition["if-match"]) throw new PeerError(412, "PreconditionFailed");
      }
      const stored = {
        ...object,
        // Under SSE-KMS an etag is no digest: the same bytes get another one each time.
        etag: `"${randomBytes(16).toString("hex")}"`,
        modified: new Date(Math.floor(Date.now() / 1000) * 1000),
      };
      objects.set(object.key, stored);
      return stored;
    },
  };
}
export type ObjectStore = ReturnType<typeof objectStore>;
