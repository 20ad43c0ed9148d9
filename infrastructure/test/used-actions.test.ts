import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionNames } from "@serenya/functions";
import { describe, expect, it } from "vitest";
import { checkout } from "../bundle/folder.ts";
import { pascal } from "../constructs/names.ts";
import { synthesise } from "./support/templates.ts";

/**
 * Who uses each action that a function is granted. That a function uses each of its needs is shown by
 * packages/functions/test/needs.test.ts; that grants follow from needs, by grants.test.ts; here, that behind each
 * action stands a call.
 */
const adapters = "packages/adapters-aws/src";
const calls: Readonly<Record<string, readonly [file: string, call: string]>> = {
  "dynamodb:GetItem": ["table/dynamo-table.ts", "new GetItemCommand("],
  "dynamodb:Query": ["table/dynamo-table.ts", "new QueryCommand("],
  "dynamodb:PutItem": ["table/transact.ts", "Put:"],
  "dynamodb:DeleteItem": ["table/transact.ts", "Delete:"],
  "s3:GetObject": ["blobs/s3-blobs.ts", "new GetObjectCommand("],
  "s3:PutObject": ["blobs/put-object.ts", "new PutObjectCommand("],
  "s3:DeleteObject": ["blobs/s3-blobs.ts", "new DeleteObjectCommand("],
  "s3:ListBucket": ["blobs/s3-blobs.ts", "paginateListObjectsV2("],
  "kms:Decrypt": ["keys/kms-keys.ts", "new DecryptCommand("],
  "kms:GenerateDataKey": ["keys/kms-keys.ts", "new GenerateDataKeyCommand("],
  "bedrock:InvokeModel": ["../../adapters-model/src/bedrock/bedrock-model.ts", "new ConverseCommand("],
  "secretsmanager:GetSecretValue": ["secrets/secrets-manager.ts", "new GetSecretValueCommand("],
};

/** What Lambda does itself in the function's role, by AWS's description of it. */
const byLambda: Readonly<Record<string, string>> = {
  "logs:CreateLogStream": "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html",
  "logs:PutLogEvents": "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html",
  "xray:PutTraceSegments": "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html",
  "xray:PutTelemetryRecords": "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html",
  "sqs:ReceiveMessage": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
  "sqs:DeleteMessage": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
  "sqs:GetQueueAttributes": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
  "sqs:SendMessage": "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html",
  "dynamodb:DescribeStream": "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html",
  "dynamodb:GetRecords": "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html",
  "dynamodb:GetShardIterator": "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html",
  "dynamodb:ListStreams": "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html",
};

const { dev, prod } = synthesise();
const granted = new Set(
  [dev, prod].flatMap(({ backend }) =>
    Object.entries(backend.resources)
      .filter(
        ([id, { Type }]) =>
          Type === "AWS::IAM::Policy" &&
          functionNames.some((name) => id.startsWith(`${pascal(name)}FunctionRole`)),
      )
      .flatMap(([, { Properties }]) =>
        Properties.PolicyDocument.Statement.flatMap(({ Action }: { Action: string | string[] }) => Action),
      ),
  ),
);

describe("every action that a function is granted", () => {
  it("is made by an adapter or by Lambda itself, and every one of those is granted", () => {
    expect([...granted].sort()).toEqual([...Object.keys(calls), ...Object.keys(byLambda)].sort());
  });

  it.each(Object.entries(calls))("%s stands in %s", (_action, [file, call]) => {
    expect(readFileSync(join(checkout, adapters, file), "utf8")).toContain(call);
  });
});
