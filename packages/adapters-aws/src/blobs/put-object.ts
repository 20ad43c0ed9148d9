import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { HeadObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { err, ok, type Result } from "@serenya/contract";
import type { BlobInfo, PutCondition, PutConflict } from "@serenya/domain";
import { factsOf } from "../aws-fault.ts";
import { etagOf } from "./object-info.ts";

/** Tries while another write of the same key is under way (409), and the longest pause before try n. */
const tries = 6;
const pauseMs = (attempt: number) => Math.random() * Math.min(1_000, 50 * 2 ** attempt);

interface PutOptions {
  readonly type: string;
  readonly condition: PutCondition;
}

/**
 * Puts objects under the bucket's KMS key and, if asked to, under a condition
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html). Each write has a mark of its own
 * in the object's metadata: when an answer got lost and the SDK asked again, the second try fails on the first
 * one's object, and the mark tells that it is ours.
 */
export function objectPutter(client: S3Client, bucket: string, keyArn: string) {
  return async (
    key: string,
    bytes: Uint8Array,
    { type, condition }: PutOptions,
  ): Promise<Result<Pick<BlobInfo, "etag">, PutConflict>> => {
    const mark = randomUUID();
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      Body: bytes,
      ContentType: type,
      Metadata: { write: mark },
      ServerSideEncryption: "aws:kms",
      SSEKMSKeyId: keyArn,
      BucketKeyEnabled: true,
      ...headersOf(condition),
    });
    let asked = 0;
    for (let attempt = 0; ; attempt++) {
      try {
        const { ETag } = await client.send(command);
        return ok({ etag: etagOf(ETag) });
      } catch (error) {
        const { code, status, tries: requests } = factsOf(error);
        asked += requests;
        if (status === 409 && attempt < tries - 1) {
          await sleep(pauseMs(attempt));
          continue;
        }
        if (condition === "always" || !isConflict(code, status)) throw error;
        const etag = asked > 1 ? await etagOfMarked(client, bucket, key, mark) : undefined;
        return etag === undefined ? err({ code: "put-conflict" }) : ok({ etag });
      }
    }
  };
}

/** Quotes belong to an etag's form in HTTP; the port's has none. */
function headersOf(condition: PutCondition): { IfNoneMatch: "*" } | { IfMatch: string } | undefined {
  if (condition === "always") return undefined;
  return "absent" in condition ? { IfNoneMatch: "*" } : { IfMatch: `"${condition.etag}"` };
}

/** If-Match on a key that isn't there is answered with NoSuchKey. */
const isConflict = (code: string, status: number | undefined): boolean =>
  status === 412 || code === "NoSuchKey";

/** The etag of the object if this very write made it. */
async function etagOfMarked(client: S3Client, Bucket: string, Key: string, mark: string) {
  try {
    const { ETag, Metadata } = await client.send(new HeadObjectCommand({ Bucket, Key }));
    return Metadata?.write === mark ? etagOf(ETag) : undefined;
  } catch (error) {
    if (factsOf(error).code === "NotFound") return undefined;
    throw error;
  }
}
