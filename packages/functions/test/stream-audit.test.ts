import { verifyAudit } from "@serenya/contract/audit";
import { type Change, noMetrics, observe, toAttributeValues } from "@serenya/domain";
import { copyOfBlobs } from "@serenya/domain/operate";
import { memoryBlobs, seededRandom, testClock } from "@serenya/testing";
import type { DynamoDBStreamEvent } from "aws-lambda";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { streamProcessor } from "../src/stream-processor/handler.ts";
import { makeSystem, type System } from "./system.ts";

let system: System;
beforeEach(async () => {
  system = await makeSystem();
});
afterEach(() => system.close());

const context = { awsRequestId: "run", getRemainingTimeInMillis: () => 30_000 };
const record = ({ eventId, sequence, kind, at, oldImage, newImage }: Change) => ({
  eventID: eventId,
  eventName: kind,
  dynamodb: {
    ApproximateCreationDateTime: at / 1000,
    SequenceNumber: String(sequence),
    ...(oldImage && { OldImage: toAttributeValues(oldImage) }),
    ...(newImage && { NewImage: toAttributeValues(newImage) }),
  },
});

/** Some lives, as the table's changes tell them. */
async function lives(): Promise<readonly Change[]> {
  for (let one = 0; one < 6; one++) {
    const { token } = await system.person(`person-${one}`);
    await system.call("oauthSignin", { body: await system.proof(`person-${one}`) });
    if (one % 2 === 0) await system.call("profileDelete", { token });
    system.clock.advance(7 * 3_600_000);
  }
  return system.table.read(0, 1000);
}

describe("the stream's function, run side by side", () => {
  it.each([1, 2, 3])(
    "makes one chain of every event, whatever comes twice, late or half-way (%i)",
    async (seed) => {
      const changes = await lives();
      const random = seededRandom(seed);
      const eventBlobs = memoryBlobs();
      const { put } = eventBlobs;
      // Every eighth put fails, half of those after it has happened.
      eventBlobs.put = async (...args) => {
        const lot = random();
        await new Promise((resolve) => setTimeout(resolve, random() * 2));
        if (lot < 1 / 16) throw new Error("S3 is away");
        const answer = await put(...args);
        if (lot < 1 / 8) throw new Error("the answer got lost");
        return answer;
      };
      const clock = testClock("2026-11-03T23:59:59.000Z");
      const newHandler = () =>
        streamProcessor({ eventBlobs, clock, metrics: noMetrics, log: { write() {} } });

      /** One shard: in order, in batches, again from where it failed, now and then in a new process. */
      async function shard(own: readonly Change[]): Promise<void> {
        let handler = newHandler();
        for (let at = 0; at < own.length; ) {
          if (random() < 0.2) handler = newHandler();
          clock.advance(200);
          const batch = own.slice(at, at + 1 + Math.floor(random() * 4));
          const { batchItemFailures } = await handler(
            { Records: batch.map(record) } as unknown as DynamoDBStreamEvent,
            context,
          );
          const failed = batchItemFailures[0]?.itemIdentifier;
          at +=
            failed === undefined
              ? batch.length
              : batch.findIndex(({ sequence }) => String(sequence) === failed);
          // A batch that went through may come once more all the same.
          if (failed === undefined && random() < 0.2) at -= batch.length - 1;
        }
      }
      const shardOf = ({ key }: Change) => key.PK.charCodeAt(key.PK.length - 1) % 3;
      await Promise.all([0, 1, 2].map((one) => shard(changes.filter((change) => shardOf(change) === one))));

      const told = (await Promise.all(changes.map(observe))).flat();
      const report = await verifyAudit(copyOfBlobs({ eventBlobs }));
      expect(report.days.flatMap(({ problems }) => problems)).toEqual([]);
      const stored = await eventBlobs.list("observability/year=");
      expect(stored).toHaveLength(told.length);
      expect(told.length).toBeGreaterThan(10);
    },
  );
});
