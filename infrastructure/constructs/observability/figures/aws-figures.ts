import type { FunctionName } from "@serenya/functions";
import type { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { edgeRegion } from "../../../edge/region.ts";
import {
  aclName,
  apiName,
  eventsBucketName,
  functionNameOf,
  queueName,
  tableName,
  tempBucketName,
} from "../../names.ts";
import { indexNames } from "../../profile-table.ts";
import type { Watched } from "../watched.ts";
import { figure, type Reading } from "./figure.ts";

/** Figures that AWS writes by itself, under the dimensions that its documentation names for each service. */

type FunctionFigure =
  | "Invocations"
  | "Errors"
  | "Throttles"
  | "Duration"
  | "ConcurrentExecutions"
  | "IteratorAge";
/** https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html */
export const ofFunction = (
  watched: Watched,
  name: FunctionName,
  what: FunctionFigure,
  reading: Reading,
): Metric =>
  figure(
    "AWS/Lambda",
    what,
    { FunctionName: functionNameOf(watched.environment, name) },
    { label: name, ...reading },
  );

/** All functions of the account and region together: they share its executions. */
export const ofAllFunctions = (what: "Throttles" | "ConcurrentExecutions", reading: Reading): Metric =>
  figure("AWS/Lambda", what, {}, reading);

type TableFigure =
  | "ConsumedReadCapacityUnits"
  | "ConsumedWriteCapacityUnits"
  | "ReadThrottleEvents"
  | "WriteThrottleEvents";
/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html */
export const ofTable = (
  { environment }: Watched,
  what: TableFigure,
  reading: Reading,
  index?: keyof typeof indexNames,
): Metric =>
  figure(
    "AWS/DynamoDB",
    what,
    {
      TableName: tableName(environment),
      ...(index && { GlobalSecondaryIndexName: indexNames[index] }),
    },
    { label: index ? indexNames[index] : "table", ...reading },
  );

type ApiFigure = "Count" | "4XXError" | "5XXError" | "Latency" | "IntegrationLatency";
/** https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html */
export const ofApi = ({ environment }: Watched, what: ApiFigure, reading: Reading): Metric =>
  figure(
    "AWS/ApiGateway",
    what,
    { ApiName: apiName(environment), Stage: environment },
    { label: what, ...reading },
  );

type QueueFigure =
  | "ApproximateAgeOfOldestMessage"
  | "ApproximateNumberOfMessagesVisible"
  | "ApproximateNumberOfMessagesNotVisible"
  | "NumberOfMessagesSent";
/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html */
export const ofQueue = (
  { environment }: Watched,
  name: Parameters<typeof queueName>[1],
  what: QueueFigure,
  reading: Reading,
): Metric =>
  figure("AWS/SQS", what, { QueueName: queueName(environment, name) }, { label: name, ...reading });

/** Written once a day, at midnight UTC: https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html */
export const ofBucket = (
  { environment, account }: Watched,
  name: "temp-files" | "events",
  what: "BucketSizeBytes" | "NumberOfObjects",
  reading: Reading,
): Metric =>
  figure(
    "AWS/S3",
    what,
    {
      BucketName: (name === "temp-files" ? tempBucketName : eventsBucketName)(environment, account),
      StorageType: what === "NumberOfObjects" ? "AllStorageTypes" : "StandardStorage",
    },
    { label: name, ...reading },
  );

/** https://docs.aws.amazon.com/kms/latest/developerguide/monitoring-cloudwatch.html, by key and operation. */
export const ofKey = (
  { keyArn }: Watched,
  Operation: "Decrypt" | "Encrypt" | "GenerateDataKey",
  reading: Reading,
): Metric =>
  figure("AWS/KMS", "SuccessfulRequest", { KeyArn: keyArn, Operation }, { label: Operation, ...reading });

type AclFigure = "AllowedRequests" | "BlockedRequests" | "CountedRequests";
/**
 * The firewall's figures (https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html). The edge's are in
 * its own region and have no dimension for it.
 */
export const ofAcl = (
  { environment, config }: Watched,
  name: "origin" | "edge",
  what: AclFigure,
  reading: Reading,
  Rule = "ALL",
): Metric =>
  figure(
    "AWS/WAFV2",
    what,
    {
      WebACL: aclName(environment, name),
      Rule,
      ...(name === "origin" && { Region: config.region }),
    },
    { label: what, ...reading },
    name === "edge" ? edgeRegion : undefined,
  );
