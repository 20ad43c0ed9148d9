import { DeleteObjectsCommand, ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import { stages } from "../config.ts";
import { accessLogBucketName, appBucketName, eventsBucketName, tempBucketName } from "../constructs/names.ts";
import { edgeRegion } from "../edge/region.ts";

/** Deletes what is in the buckets of dev: CloudFormation deletes only empty ones. */
export async function emptyDevBuckets(account: string): Promise<void> {
  const { region } = stages.dev;
  const buckets: readonly (readonly [name: string, region: string])[] = [
    [tempBucketName("dev", account), region],
    [eventsBucketName("dev", account), region],
    // After the one that is logged into it.
    [accessLogBucketName("dev", account), region],
    [appBucketName("dev", account), edgeRegion],
  ];
  for (const [bucket, at] of buckets) await empty(new S3Client({ region: at }), bucket);
}

async function empty(s3: S3Client, Bucket: string): Promise<void> {
  for (;;) {
    const page = await s3.send(new ListObjectVersionsCommand({ Bucket })).catch((error: Error) => {
      if (error.name === "NoSuchBucket") return undefined;
      throw error;
    });
    const Objects = [...(page?.Versions ?? []), ...(page?.DeleteMarkers ?? [])].map(({ Key, VersionId }) => ({
      Key,
      VersionId,
    }));
    if (Objects.length === 0) return;
    await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
  }
}
