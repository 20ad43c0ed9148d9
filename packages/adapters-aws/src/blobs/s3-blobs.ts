import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from "@aws-sdk/client-s3";
import { type BlobInfo, type Blobs, checkBlobKey, checkPrefix } from "@serenya/domain";
import { calling, factsOf } from "../aws-fault.ts";
import { type AwsOptions, clientConfig } from "../client-options.ts";
import { etagOf, headOf } from "./object-info.ts";
import { formSigner } from "./post-form.ts";
import { objectPutter } from "./put-object.ts";

export interface S3BlobsOptions extends AwsOptions {
  readonly bucket: string;
  /** The KMS key of the bucket: named with each object written, so that no other one is used by mistake. */
  readonly keyArn: string;
}

/**
 * The blobs port on one S3 bucket, whose default encryption is SSE-KMS under the same key (uploads by form take
 * it from there: a form would show the key's name). Needs GetObject, PutObject, DeleteObject on what it is used
 * for, ListBucket both to list and to be told "not found" instead of "forbidden", and the key. Throws AwsFault.
 */
export function s3Blobs({ bucket, keyArn, ...options }: S3BlobsOptions): Blobs {
  const client = new S3Client({
    ...clientConfig(options, { requestMs: 10_000, tries: 4 }),
    // Loopback has no host name a bucket.
    forcePathStyle: options.endpoint !== undefined,
    // A CRC32 goes with every object written and is checked with every one read.
    requestChecksumCalculation: "WHEN_SUPPORTED",
    responseChecksumValidation: "WHEN_SUPPORTED",
  });
  const signForm = formSigner(client, bucket);
  const putObject = objectPutter(client, bucket, keyArn);

  return {
    async presignPost(form) {
      checkBlobKey(form.key);
      return calling("S3 presigned POST", () => signForm(form));
    },

    async get(key) {
      checkBlobKey(key);
      return calling("S3 GetObject", async () => {
        try {
          const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
          const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
          return { bytes, info: headOf(key, object) };
        } catch (error) {
          if (isMissing(error)) return undefined;
          throw error;
        }
      });
    },

    async head(key) {
      checkBlobKey(key);
      return calling("S3 HeadObject", async () => {
        try {
          return headOf(key, await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })));
        } catch (error) {
          if (isMissing(error)) return undefined;
          throw error;
        }
      });
    },

    async put(key, bytes, options) {
      checkBlobKey(key);
      return calling("S3 PutObject", () => putObject(key, bytes, options));
    },

    async delete(key) {
      checkBlobKey(key);
      await calling("S3 DeleteObject", () =>
        client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })),
      );
    },

    async list(prefix) {
      checkPrefix(prefix);
      return calling("S3 ListObjectsV2", async () => {
        const infos: BlobInfo[] = [];
        for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
          for (const { Key, Size, ETag, LastModified } of page.Contents ?? []) {
            if (Key === undefined || Size === undefined || !LastModified) continue;
            infos.push({ key: Key, size: Size, etag: etagOf(ETag), createdAt: LastModified });
          }
        }
        return infos;
      });
    },
  };
}

const isMissing = (error: unknown): boolean => {
  const { code } = factsOf(error);
  return code === "NoSuchKey" || code === "NotFound";
};
