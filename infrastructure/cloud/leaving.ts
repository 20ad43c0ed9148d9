import assert from "node:assert/strict";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { tableName, tempBucketName } from "../constructs/names.ts";
import type { Steps } from "../journey/steps.ts";
import { clientOptions, environment } from "./deploy-to-emulator.ts";
import type { Deployed } from "./deployed.ts";

/** What is left of somebody who has left: the tombstones of jobs, until the lifecycle takes them. */
export async function checkLeaving({ step }: Steps, { emulator }: Deployed, userId: string): Promise<void> {
  const options = clientOptions(emulator);
  await step("nothing is left of the account in the table, and of its jobs only tombstones", async () => {
    const { Items = [] } = await new DynamoDBClient(options).send(
      new ScanCommand({ TableName: tableName(environment) }),
    );
    assert.ok(!JSON.stringify(Items).includes(userId));
    const s3 = new S3Client({ ...options, forcePathStyle: true });
    const { Contents = [] } = await s3.send(
      new ListObjectsV2Command({ Bucket: tempBucketName(environment, emulator.account) }),
    );
    const left = Contents.map(({ Key = "" }) => Key).filter((key) => key.includes(userId));
    assert.ok(left.length > 0 && left.every((key) => key.startsWith("jobs/")), left.join(" "));
  });
}
