import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { CloudWatchLogsClient, FilterLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { GetAliasCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { GetObjectCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { functionNames } from "@serenya/functions";
import {
  eventsBucketName,
  functionNameOf,
  liveAlias,
  tableName,
  tempBucketName,
} from "../constructs/names.ts";
import type { Steps } from "../journey/steps.ts";
import { clientOptions, environment } from "./deploy-to-emulator.ts";
import type { Deployed } from "./deployed.ts";
import type { Emulator } from "./emulator.ts";

/** What the journeys have left behind, where it belongs; and nowhere what was in the document. */
export async function lookAround(
  { step }: Steps,
  { emulator }: Deployed,
  { canary, userId }: { canary: string; userId: string },
): Promise<void> {
  const options = clientOptions(emulator);
  const s3 = new S3Client({ ...options, forcePathStyle: true });

  await step("every function has a version in use under the alias live", async () => {
    const lambda = new LambdaClient(options);
    for (const name of functionNames) {
      const { FunctionVersion } = await lambda.send(
        new GetAliasCommand({ FunctionName: functionNameOf(environment, name), Name: liveAlias }),
      );
      assert.match(FunctionVersion ?? "", /^\d+$/);
    }
  });

  const events = await step(
    "the stream wrote the account's and the document's events to the events bucket",
    async () => {
      const bucket = eventsBucketName(environment, emulator.account);
      for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(500)) {
        const found = await allObjects(s3, bucket, "observability/");
        if (
          ["user_registered", "document_processed"].every((name) => found.some((text) => text.includes(name)))
        )
          return found;
      }
      throw new Error("the events did not come within 30 s");
    },
  );

  await step("what was in the document is in no log, table item, event, or object that is left", async () => {
    const logs = await allLogs(emulator);
    assert.ok(
      logs.some((line) => line.includes('"event":"job-processed"')),
      "the functions' lines are there",
    );
    const items = await new DynamoDBClient(options).send(
      new ScanCommand({ TableName: tableName(environment) }),
    );
    assert.ok(JSON.stringify(items.Items).includes(userId));
    const temporary = await allObjects(s3, tempBucketName(environment, emulator.account), "");
    const everything = [...logs, JSON.stringify(items.Items), ...(events ?? []), ...temporary].join("\n");
    const base64 = Buffer.from(canary).toString("base64").slice(0, -3);
    assert.ok(!everything.includes(canary) && !everything.includes(base64));
    // Names and addresses are encrypted in the table, and in events there are none.
    assert.ok(!everything.includes("Test Person") && !everything.includes("@example.org"));
  });
}

export async function allObjects(s3: S3Client, Bucket: string, Prefix: string): Promise<readonly string[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
  return Promise.all(
    Contents.map(async ({ Key }) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return (await Body?.transformToString()) ?? "";
    }),
  );
}

/** All that the functions have logged. */
export async function allLogs(emulator: Emulator): Promise<readonly string[]> {
  const client = new CloudWatchLogsClient(clientOptions(emulator));
  const groups = functionNames.map((name) => `/aws/lambda/${functionNameOf(environment, name)}`);
  const lines = await Promise.all(
    groups.map(async (logGroupName) => {
      const { events = [] } = await client.send(new FilterLogEventsCommand({ logGroupName, limit: 10_000 }));
      return events.map(({ message = "" }) => message);
    }),
  );
  return lines.flat();
}
