import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { EventSourceMapping } from "aws-cdk-lib/aws-lambda";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { fixed } from "../config.ts";
import { acknowledge } from "../rules/acknowledge.ts";
import type { SerenyaFunction } from "./serenya-function.ts";

/** Sets `process` off for each message, one document an invocation. */
export class QueueTrigger extends Construct {
  constructor(scope: Construct, id: string, props: { target: SerenyaFunction; queue: IQueue; key: IKey }) {
    super(scope, id);
    const { target, queue, key } = props;
    target.role.addToPolicy(
      new PolicyStatement({
        actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
        resources: [queue.queueArn],
      }),
    );
    target.role.addToPolicy(
      new PolicyStatement({
        actions: ["kms:Decrypt"],
        resources: [key.keyArn],
        conditions: { StringEquals: { "kms:ViaService": `sqs.${queue.env.region}.amazonaws.com` } },
      }),
    );
    const mapping = new EventSourceMapping(this, "Mapping", {
      target: target.alias,
      eventSourceArn: queue.queueArn,
      batchSize: 1,
      maxConcurrency: fixed.processQueueConcurrency,
      reportBatchItemFailures: true,
    });
    mapping.node.addDependency(target.role);
    acknowledge(mapping, {
      rules: ["Serverless-LambdaEventSourceMappingDestination"],
      reason:
        "A queue's mapping knows no destination: what fails stays in the queue, and after four receives lies among its dead letters.",
      review: "2027-11-22",
    });
  }
}
