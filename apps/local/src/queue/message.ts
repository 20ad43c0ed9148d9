import { createHash, randomUUID } from "node:crypto";
import type { BlobInfo } from "@serenya/domain";
import type { S3Event, SQSEvent } from "aws-lambda";

/** A message of the queue: one new object. Times in milliseconds since 1970. */
export interface Message {
  readonly id: string;
  /** The object's key. */
  readonly key: string;
  readonly body: string;
  readonly sentAt: number;
  readonly firstReceivedAt: number | null;
  /** How often it has been handed out. */
  readonly receives: number;
}

const arn = (service: string, name: string) => `arn:aws:${service}:local:000000000000:${name}`;

/** The message in which the bucket announces an object. */
export function announcement(blob: BlobInfo, at: number): Message {
  const id = randomUUID();
  return {
    id,
    key: blob.key,
    body: JSON.stringify(s3Event(blob, id)),
    sentAt: at,
    firstReceivedAt: null,
    receives: 0,
  };
}

/** S3's notification of a new object; keys come URL-encoded, with + for a blank, as from S3. */
function s3Event({ key, size, etag, createdAt }: BlobInfo, id: string): S3Event {
  const name = "serenya-temp-local";
  return {
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion: "local",
        eventTime: createdAt.toISOString(),
        eventName: "ObjectCreated:Post",
        userIdentity: { principalId: "local" },
        requestParameters: { sourceIPAddress: "127.0.0.1" },
        responseElements: { "x-amz-request-id": id, "x-amz-id-2": id },
        s3: {
          s3SchemaVersion: "1.0",
          configurationId: "incoming",
          bucket: { name, ownerIdentity: { principalId: "local" }, arn: `arn:aws:s3:::${name}` },
          object: {
            key: encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+"),
            size,
            eTag: etag,
            sequencer: createdAt.getTime().toString(16).toUpperCase().padStart(16, "0"),
          },
        },
      },
    ],
  };
}

/** The event with which the queue hands a message to its function, one at a time. */
export const queueEvent = (message: Message): SQSEvent => ({
  Records: [
    {
      messageId: message.id,
      receiptHandle: `${message.id}/${message.receives}`,
      body: message.body,
      attributes: {
        ApproximateReceiveCount: String(message.receives),
        SentTimestamp: String(message.sentAt),
        SenderId: "local",
        ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
      },
      messageAttributes: {},
      md5OfBody: createHash("md5").update(message.body).digest("hex"),
      eventSource: "aws:sqs",
      eventSourceARN: arn("sqs", "serenya-process-local"),
      awsRegion: "local",
    },
  ],
});
