import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { EventSourceMapping, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Environment } from "../config.ts";
import { acknowledge, wildcardRule } from "../rules/acknowledge.ts";
import { queueName } from "./names.ts";
import type { SerenyaFunction } from "./serenya-function.ts";

/**
 * Feeds the table's changes to `stream-processor`, in order: a batch that fails is halved until the record is
 * found, tried five times, and set aside. What is set aside names records and never holds what they say: Lambda
 * writes positions in the stream to a queue, and the images stay in the table.
 */
export class StreamTrigger extends Construct {
  readonly setAside: Queue;

  constructor(
    scope: Construct,
    id: string,
    props: { environment: Environment; target: SerenyaFunction; table: ITable; key: IKey },
  ) {
    super(scope, id);
    const { environment, target, table, key } = props;
    const streamArn = table.tableStreamArn ?? "";
    const streams = `${table.tableArn}/stream/*`;
    this.setAside = new Queue(this, "SetAside", {
      queueName: queueName(environment, "stream-set-aside"),
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acknowledge(this.setAside, {
      rules: ["AwsSolutions-SQS3", "Serverless-SQSRedrivePolicy"],
      reason:
        "It is where what failed is set aside, by Lambda and not by another queue: an alarm calls somebody, and the records themselves stay in the table's stream.",
      review: "2027-11-22",
    });
    target.role.addToPolicy(
      new PolicyStatement({
        actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
        resources: [streamArn],
      }),
    );
    target.role.addToPolicy(
      new PolicyStatement({
        actions: ["dynamodb:ListStreams"],
        // Lists streams by table: IAM knows no narrower resource for it than the table's streams.
        resources: [streams],
      }),
    );
    acknowledge(target.role, {
      rules: [wildcardRule(Stack.of(this), streams)],
      reason:
        "Lambda lists the streams of this one table: IAM has no narrower resource for it, and a stream's name is made by AWS.",
      review: "2027-11-22",
    });
    target.role.addToPolicy(
      new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [this.setAside.queueArn] }),
    );
    target.role.addToPolicy(
      new PolicyStatement({
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        resources: [key.keyArn],
        conditions: { StringEquals: { "kms:ViaService": `sqs.${table.env.region}.amazonaws.com` } },
      }),
    );
    const mapping = new EventSourceMapping(this, "Mapping", {
      target: target.alias,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 25,
      retryAttempts: 5,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      maxRecordAge: Duration.hours(24),
      onFailure: { bind: () => ({ destination: this.setAside.queueArn }) },
    });
    mapping.node.addDependency(target.role);
  }
}
