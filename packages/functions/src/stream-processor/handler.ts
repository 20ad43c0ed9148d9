import { type EventBlobsDep, type Item, observe, storeEvent } from "@serenya/domain";
import type { AttributeValue, DynamoDBRecord } from "aws-lambda";
import type { StreamHandler } from "../handlers.ts";
import { describeFault, type LogDep } from "../log.ts";
import { fromAttributeValues } from "./attribute-values.ts";

/**
 * Turns changes of the table into event files. In a stream order matters: at the first record that fails it
 * stops and names it, and the stream comes again from there.
 */
export const streamProcessor =
  (deps: LogDep & EventBlobsDep): StreamHandler =>
  async ({ Records }) => {
    for (const record of Records) {
      try {
        await handle(deps, record);
      } catch (error) {
        deps.log.write({
          level: "error",
          event: "fault",
          function: "stream-processor",
          fault: describeFault(error),
        });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? "" }] };
      }
    }
    return { batchItemFailures: [] };
  };

async function handle(deps: LogDep & EventBlobsDep, { eventID, dynamodb }: DynamoDBRecord): Promise<void> {
  if (!eventID || !dynamodb) throw new Error("a stream record without id or content");
  const events = await observe({
    eventId: eventID,
    at: Math.round((dynamodb.ApproximateCreationDateTime ?? 0) * 1000),
    ...imageOf("oldImage", dynamodb.OldImage),
    ...imageOf("newImage", dynamodb.NewImage),
  });
  for (const event of events) await storeEvent(deps)(event);
  if (events.length > 0) {
    deps.log.write({
      level: "info",
      event: "event-stored",
      function: "stream-processor",
      count: events.length,
    });
  }
}

function imageOf<Name extends "oldImage" | "newImage">(
  name: Name,
  image: { [name: string]: AttributeValue } | undefined,
): Partial<Record<Name, Item>> {
  return image ? ({ [name]: fromAttributeValues(image) } as unknown as Record<Name, Item>) : {};
}
