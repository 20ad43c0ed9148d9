import type { Result } from "@serenya/contract";

export interface PostForm {
  readonly key: string;
  /** Bytes, exactly. */
  readonly size: number;
  readonly type: string;
  /** SHA-256 of the content, base64. */
  readonly sha256: string;
  readonly expiresAt: Date;
}

export interface BlobInfo {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
  readonly type: string;
  readonly createdAt: Date;
}

export interface Blob {
  readonly bytes: Uint8Array;
  readonly info: BlobInfo;
}

/** `absent`: only if there is no such key; `etag`: only if the object is still the one read. */
export type PutCondition = { readonly absent: true } | { readonly etag: string } | "always";

export interface PutConflict {
  readonly code: "put-conflict";
}

/**
 * One bucket. Writes are atomic (a reader sees the old object or the new one, never a part), acknowledged
 * writes survive a crash, reads see every acknowledged write. Of several conditional writes at one moment
 * exactly one succeeds. Keys are relative paths of [A-Za-z0-9_=.-] segments; others are refused by throwing.
 */
export interface Blobs {
  /**
   * A form with which somebody without credentials may create this one object, once, until `expiresAt`.
   * Key, size, type and checksum are bound by it: anything else is refused and leaves nothing behind.
   */
  presignPost(
    form: PostForm,
  ): Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }>;
  get(key: string): Promise<Blob | undefined>;
  head(key: string): Promise<BlobInfo | undefined>;
  put(
    key: string,
    bytes: Uint8Array,
    options: { readonly type: string; readonly condition: PutCondition },
  ): Promise<Result<BlobInfo, PutConflict>>;
  /** Deleting what isn't there is no error. Answers whether there was something. */
  delete(key: string): Promise<boolean>;
  /** All objects whose key starts with `prefix`, by key. */
  list(prefix: string): Promise<readonly BlobInfo[]>;
}

/** Documents on their way in, sealed results on their way out, and the state of jobs. */
export interface TempBlobsDep {
  readonly tempBlobs: Blobs;
}
/** Event files for the audit. */
export interface EventBlobsDep {
  readonly eventBlobs: Blobs;
}
