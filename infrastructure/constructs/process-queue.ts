import { manifest } from "@serenya/functions";
import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Environment } from "../config.ts";
import { acknowledge } from "../rules/acknowledge.ts";
import { queueName, tempBucketName } from "./names.ts";

/**
 * Longer than the function may run, so that a message never goes to a second function beside a first one. Not six
 * times as long, as is often advised for throttled functions: this one has reserved more than its queue asks for,
 * and a person waits for the second try.
 */
const visibility = Duration.seconds(manifest.process.timeout + 20);

/** Between the bucket's event and `process`: what fails comes again, and in the end lies among the dead letters. */
export class ProcessQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { environment, key }: { environment: Environment; key: IKey }) {
    super(scope, id);
    const { account, partition } = Stack.of(this);
    const common = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      dataKeyReuse: Duration.hours(1),
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
    };
    this.deadLetters = new Queue(this, "DeadLetters", {
      ...common,
      queueName: queueName(environment, "process-dead"),
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.deadLetters, {
      rules: ["Serverless-SQSRedrivePolicy"],
      reason: "It is where the dead letters lie: an alarm calls somebody, who looks and sends them again.",
      review: "2027-11-22",
    });
    this.queue = new Queue(this, "Queue", {
      ...common,
      queueName: queueName(environment, "process"),
      visibilityTimeout: visibility,
      // A document is refused after 48 hours: its message need not outlive it by much.
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: manifest.process.trigger.receives },
    });
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        sid: "AllowBucketEvents",
        principals: [new ServicePrincipal("s3.amazonaws.com")],
        actions: ["sqs:SendMessage"],
        resources: [this.queue.queueArn],
        conditions: {
          ArnEquals: { "aws:SourceArn": `arn:${partition}:s3:::${tempBucketName(environment, account)}` },
          StringEquals: { "aws:SourceAccount": account },
        },
      }),
    );
  }
}
