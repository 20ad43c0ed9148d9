import type { EventReference } from "@serenya/contract/audit";
import {
  type ClockDep,
  createEventChain,
  type EventBlobsDep,
  type Item,
  type MetricsDep,
  observe,
  recordChange,
  storeEvent,
} from "@serenya/domain";
import type { AttributeValue, DynamoDBBatchResponse, DynamoDBRecord } from "aws-lambda";
import type { StreamHandler } from "../handlers.ts";
import { describeFault, type LogDep } from "../log.ts";
import { fromAttributeValues } from "./attribute-values.ts";

type Deps = LogDep & MetricsDep & EventBlobsDep & ClockDep;

/** A change of the table, its events, and what a link names them by. */
interface Stored {
  readonly change: Parameters<typeof observe>[0];
  readonly events: Awaited<ReturnType<typeof observe>>;
  readonly references: readonly EventReference[];
}

/**
 * Turns changes of the table into event files, and names the files of a batch in one link of the audit's chain. In a
 * stream order matters: at the first record that fails it stops and names it, and the stream comes again from there.
 * What comes again is written once, and linked at least once.
 */
export const streamProcessor = (deps: Deps): StreamHandler => {
  const chain = createEventChain(deps);
  return async ({ Records }) => {
    const stored: Stored[] = [];
    let failed: DynamoDBRecord | undefined;
    for (const record of Records) {
      try {
        stored.push(await storeEvents(deps, record));
      } catch (error) {
        tellFault(deps, error);
        failed = record;
        break;
      }
    }
    try {
      await chain.append(stored.flatMap(({ references }) => references));
      // Last: what fails before this comes again, and would be counted again.
      for (const { change, events } of stored) recordChange(deps, change, events);
    } catch (error) {
      tellFault(deps, error);
      failed = Records[0];
    }
    return failed ? againFrom(failed) : { batchItemFailures: [] };
  };
};

async function storeEvents(deps: Deps, { eventID, dynamodb }: DynamoDBRecord): Promise<Stored> {
  if (!eventID || !dynamodb) throw new Error("a stream record without id or content");
  const change = {
    eventId: eventID,
    at: Math.round((dynamodb.ApproximateCreationDateTime ?? 0) * 1000),
    ...imageOf("oldImage", dynamodb.OldImage),
    ...imageOf("newImage", dynamodb.NewImage),
  };
  const events = await observe(change);
  const references: EventReference[] = [];
  for (const event of events) references.push((await storeEvent(deps)(event)).reference);
  if (events.length > 0) {
    deps.log.write({
      level: "info",
      event: "event-stored",
      function: "stream-processor",
      count: events.length,
    });
  }
  return { change, events, references };
}

function tellFault({ log, metrics }: Deps, error: unknown): void {
  metrics.record({ FunctionFault: 1 }, { function: "stream-processor" });
  log.write({ level: "error", event: "fault", function: "stream-processor", fault: describeFault(error) });
}

const againFrom = ({ dynamodb }: DynamoDBRecord): DynamoDBBatchResponse => ({
  batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? "" }],
});

function imageOf<Name extends "oldImage" | "newImage">(
  name: Name,
  image: { [name: string]: AttributeValue } | undefined,
): Partial<Record<Name, Item>> {
  return image ? ({ [name]: fromAttributeValues(image) } as unknown as Record<Name, Item>) : {};
}
