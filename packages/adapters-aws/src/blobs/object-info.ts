import type { BlobHead } from "@serenya/domain";

/** What GetObject and HeadObject tell of an object. */
interface ObjectAnswer {
  readonly ContentLength?: number | undefined;
  readonly ContentType?: string | undefined;
  readonly ETag?: string | undefined;
  readonly LastModified?: Date | undefined;
}

/** S3 writes an etag in quotes, as HTTP does. */
export const etagOf = (header: string | undefined): string => (header ?? "").replaceAll('"', "");

export const headOf = (key: string, object: ObjectAnswer): BlobHead => ({
  key,
  size: object.ContentLength ?? 0,
  etag: etagOf(object.ETag),
  type: object.ContentType ?? "",
  createdAt: object.LastModified ?? new Date(0),
});
