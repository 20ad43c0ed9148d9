import type { S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import type { PostForm } from "@serenya/domain";

/**
 * Makes upload forms for the bucket: a POST policy (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html)
 * that binds key, type, checksum and exact size. A presigned PUT would bind no size.
 */
export function formSigner(client: S3Client, bucket: string) {
  return async ({ key, size, type, sha256, expiresAt }: PostForm) => {
    const { url, fields } = await createPresignedPost(client, {
      Bucket: bucket,
      Key: key,
      Fields: {
        "Content-Type": type,
        success_action_status: "204",
        "x-amz-checksum-algorithm": "SHA256",
        "x-amz-checksum-sha256": sha256,
      },
      Conditions: [["content-length-range", size, size]],
      Expires: (expiresAt.getTime() - Date.now()) / 1000,
    });
    // S3 takes the bucket from the address; the policy binds it there.
    const { bucket: _bucket, ...sent } = fields;
    return { url, fields: sent };
  };
}
