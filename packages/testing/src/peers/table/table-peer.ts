/// <reference path="./dynalite.d.ts" />
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import dynalite from "dynalite";
import { type JsonService, serveJson } from "../json-service.ts";
import { PeerError } from "../peer-error.ts";
import type { Store } from "./store.ts";
import { type StreamRecord, streamLog } from "./stream-log.ts";
import { tableControl } from "./table-control.ts";
import { transactions } from "./transactions.ts";

export interface TablePeer extends JsonService {
  readonly tableName: string;
  /** The table's stream (NEW_AND_OLD_IMAGES) from its beginning, as Lambda hands it over. */
  records(): readonly StreamRecord[];
}

/**
 * DynamoDB: dynalite, with a front for what it lacks. The front checks signatures, makes transactions of single
 * writes (all or none, reasons, tokens, conflicts), writes the stream, and gives what was before the last write
 * to whoever doesn't ask for a consistent read. Backups and restores are made from the stream. Operations that nobody
 * of ours uses are refused.
 */
export async function startTablePeer(indexes: Readonly<Record<"GSI1" | "GSI2", string>>): Promise<TablePeer> {
  const tableName = "serenya-wire";
  const server: Server = dynalite({ createTableMs: 0 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const store = sendTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await createTable(store, tableName, indexes);

  const stream = streamLog();
  const { transact, alone } = transactions(store, stream);
  const control = tableControl({
    store,
    records: stream.records,
    create: (name) => createTable(store, name, indexes),
    first: tableName,
  });

  const service = await serveJson("dynamodb", {
    GetItem: (input) =>
      alone(async () => {
        const stale = input.ConsistentRead === true ? undefined : stream.before(input.Key);
        return stale ? { Item: stale.image } : store("GetItem", input);
      }),
    Query: (input) => {
      if (input.ConsistentRead) throw new PeerError(400, "ValidationException");
      // Small pages, so that whoever forgets the next one is found out.
      return alone(() => store("Query", { ...input, Limit: 2 }));
    },
    // Small pages here too.
    Scan: (input) => alone(() => store("Scan", { ...input, Limit: 2 })),
    TransactWriteItems: transact,
    ...control,
  });
  return {
    ...service,
    tableName,
    records: stream.records,
    async close() {
      await service.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const sendTo =
  (url: string): Store =>
  async <T>(operation: string, input: object): Promise<T> => {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `DynamoDB_20120810.${operation}`,
        // dynalite looks at its form only; the front has checked the real one.
        authorization:
          "AWS4-HMAC-SHA256 Credential=a/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
        "x-amz-date": "20260101T000000Z",
      },
      body: JSON.stringify(input),
    });
    const answer = (await response.json()) as T & { __type?: string; message?: string };
    if (response.ok) return answer;
    throw new PeerError(
      response.status,
      answer.__type?.split("#").at(-1) ?? "InternalFailure",
      answer.message,
    );
  };

async function createTable(store: Store, TableName: string, indexes: Readonly<Record<string, string>>) {
  const text = (AttributeName: string) => ({ AttributeName, AttributeType: "S" });
  const keys = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: "HASH" },
    { AttributeName: range, KeyType: "RANGE" },
  ];
  await store("CreateTable", {
    TableName,
    BillingMode: "PAY_PER_REQUEST",
    KeySchema: keys("PK", "SK"),
    AttributeDefinitions: ["PK", "SK", "GSI1PK", "GSI1SK", "GSI2PK", "GSI2SK"].map(text),
    GlobalSecondaryIndexes: Object.entries(indexes).map(([index, IndexName]) => ({
      IndexName,
      KeySchema: keys(`${index}PK`, `${index}SK`),
      Projection: { ProjectionType: "ALL" },
    })),
  });
  for (;;) {
    const { Table } = await store<{ Table: { TableStatus: string } }>("DescribeTable", { TableName });
    if (Table.TableStatus === "ACTIVE") return;
  }
}
