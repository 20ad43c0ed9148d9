import type { Change } from "@serenya/domain";
import { itemOfAttributeValues } from "@serenya/domain";
import { peerCredentials, peerRegion, startTablePeer, type TablePeer } from "@serenya/testing/peers";
import { changeFeedSuite, tableScanSuite, tableSuite } from "@serenya/testing/suites";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AwsFault } from "../src/aws-fault.ts";
import { dynamoScan } from "../src/table/dynamo-scan.ts";
import { dynamoTable, indexNames } from "../src/table/dynamo-table.ts";

const over = ({ endpoint, tableName }: TablePeer) =>
  dynamoTable({ endpoint, tableName, region: peerRegion, credentials: peerCredentials });

/** The stream as a feed: what Lambda would hand to the stream processor, image by image. */
const changesOf = (peer: TablePeer): Change[] =>
  peer.records().map(({ eventID, eventName, dynamodb }, index) => {
    const { PK = "", SK = "" } = itemOfAttributeValues(dynamodb.Keys);
    return {
      eventId: eventID,
      sequence: index + 1,
      kind: eventName,
      at: dynamodb.ApproximateCreationDateTime * 1000,
      key: { PK, SK },
      ...(dynamodb.OldImage && { oldImage: itemOfAttributeValues(dynamodb.OldImage) }),
      ...(dynamodb.NewImage && { newImage: itemOfAttributeValues(dynamodb.NewImage) }),
    };
  });

async function makeTable() {
  const peer = await startTablePeer(indexNames);
  const feed = {
    read: async (after: number, most: number) => changesOf(peer).slice(after, after + most),
  };
  const { endpoint, tableName } = peer;
  const tableScan = dynamoScan({ endpoint, tableName, region: peerRegion, credentials: peerCredentials });
  return { table: over(peer), feed, tableScan, close: peer.close };
}

tableSuite("DynamoDB", makeTable);
changeFeedSuite("DynamoDB stream", makeTable);
tableScanSuite("DynamoDB", makeTable);

describe("what goes wrong on the way to DynamoDB", () => {
  let peer: TablePeer;
  beforeAll(async () => {
    peer = await startTablePeer(indexNames);
  });
  afterAll(() => peer.close());
  const item = (SK: string) => ({ PK: "FAULT", SK, version: 1, secret: "canary-in-an-item" });
  const create = (SK: string) => ({ kind: "put", item: item(SK), condition: { absent: true } }) as const;

  test("a write whose answer was lost is asked for again, and is no failed condition", async () => {
    const table = over(peer);
    peer.fail({ kind: "lost-answer" });
    const before = peer.calls("TransactWriteItems");
    expect(await table.write([create("lost")])).toEqual({ ok: true, value: undefined });
    expect(peer.calls("TransactWriteItems") - before).toBe(2);
    expect(await table.write([create("lost")])).toEqual({
      ok: false,
      error: { code: "condition-failed", index: 0 },
    });
  });

  test("throttling and faults of the service are waited out", async () => {
    const table = over(peer);
    peer.fail({ kind: "error", status: 400, code: "ProvisionedThroughputExceededException" }, 2);
    expect((await table.write([create("throttled")])).ok).toBe(true);
    peer.fail({ kind: "error", status: 500, code: "InternalServerError" }, 2);
    expect(await table.get(item("throttled"))).toEqual(item("throttled"));
  });

  test("a table that stays away is a fault that names the call and quotes nothing", async () => {
    const table = over(peer);
    peer.fail({ kind: "error", status: 400, code: "AccessDeniedException" });
    const fault = await table.write([create("denied")]).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(AwsFault);
    expect(String(fault)).toBe("AwsFault: DynamoDB TransactWriteItems failed: AccessDeniedException (400)");
    expect(JSON.stringify(fault, Object.getOwnPropertyNames(fault))).not.toContain("canary");
  });

  test("silence ends in a time-out, and the next try is answered", async () => {
    const table = over(peer);
    peer.fail({ kind: "silence" });
    const began = performance.now();
    expect((await table.write([create("silent")])).ok).toBe(true);
    expect(performance.now() - began).toBeGreaterThan(1_500);
  });
});
