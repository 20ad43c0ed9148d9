import type { Change } from "@serenya/domain";
import { toAttributeValues } from "@serenya/functions";
import type { DynamoDBRecord } from "aws-lambda";

/** A change as a record of the table's stream, view type NEW_AND_OLD_IMAGES. */
export const streamRecord = (change: Change): DynamoDBRecord => ({
  eventID: change.eventId,
  eventName: change.kind,
  eventVersion: "1.1",
  eventSource: "aws:dynamodb",
  eventSourceARN: "arn:aws:dynamodb:local:000000000000:table/serenya-local/stream/local",
  awsRegion: "local",
  dynamodb: {
    // Seconds, as DynamoDB gives them; the fraction is ours.
    ApproximateCreationDateTime: change.at / 1_000,
    Keys: { PK: { S: change.key.PK }, SK: { S: change.key.SK } },
    ...(change.newImage && { NewImage: toAttributeValues(change.newImage) }),
    ...(change.oldImage && { OldImage: toAttributeValues(change.oldImage) }),
    SequenceNumber: sequenceOf(change),
    StreamViewType: "NEW_AND_OLD_IMAGES",
  },
});

/** What a stream processor names a record by when it fails. */
export const sequenceOf = ({ sequence }: Change): string => String(sequence).padStart(21, "0");
