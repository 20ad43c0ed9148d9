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
  /** Another one after each write, whatever was written. */
  readonly etag: string;
  /** To the second, in some stores. */
  readonly createdAt: Date;
}

/** What is known of an object by its own key; a list doesn't tell the type. */
export interface BlobHead extends BlobInfo {
  readonly type: string;
}

export interface Blob {
  readonly bytes: Uint8Array;
  readonly info: BlobHead;
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
   * A form with which somebody without credentials may create this one object until `expiresAt`. Key, size,
   * type and checksum are bound by it: anything else is refused and leaves nothing behind. Some stores take it
   * once, S3 takes it as often as it comes: it can only ever bring the same bytes to the same key, and whoever
   * acts on the object's arrival must not act twice (docs/decisions/0013-presigned-post.md).
   */
  presignPost(
    form: PostForm,
  ): Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }>;
  get(key: string): Promise<Blob | undefined>;
  head(key: string): Promise<BlobHead | undefined>;
  put(
    key: string,
    bytes: Uint8Array,
    options: { readonly type: string; readonly condition: PutCondition },
  ): Promise<Result<Pick<BlobInfo, "etag">, PutConflict>>;
  /** Deleting what isn't there is no error. */
  delete(key: string): Promise<void>;
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
