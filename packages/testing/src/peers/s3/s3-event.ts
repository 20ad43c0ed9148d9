import { randomUUID } from "node:crypto";
import { peerRegion } from "../credentials.ts";
import type { StoredObject } from "./object-store.ts";

/**
 * The notification that S3 sends when an object was created; keys are encoded as in a form.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export const createdEvent = (
  bucket: string,
  eventName: string,
  { key, bytes, etag, modified }: StoredObject,
) => ({
  Records: [
    {
      eventVersion: "2.1",
      eventSource: "aws:s3",
      awsRegion: peerRegion,
      eventTime: modified.toISOString(),
      eventName,
      userIdentity: { principalId: "AWS:WIREPEER" },
      requestParameters: { sourceIPAddress: "127.0.0.1" },
      responseElements: { "x-amz-request-id": randomUUID(), "x-amz-id-2": randomUUID() },
      s3: {
        s3SchemaVersion: "1.0",
        configurationId: "incoming",
        bucket: { name: bucket, ownerIdentity: { principalId: "WIREPEER" }, arn: `arn:aws:s3:::${bucket}` },
        object: {
          key: encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+"),
          size: bytes.length,
          eTag: etag.replaceAll('"', ""),
          sequencer: modified.getTime().toString(16).toUpperCase().padStart(16, "0"),
        },
      },
    },
  ],
});
export type CreatedEvent = ReturnType<typeof createdEvent>;
