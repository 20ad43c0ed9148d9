import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import type { Environment } from "../config.ts";
import { keyAlias } from "./names.ts";

/** The one key for everything that is encrypted here (specification, "AWS KMS Key Management"). */
export class EncryptionKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, props: { environment: Environment; isDurable: boolean }) {
    super(scope, id);
    const { account, region, partition } = Stack.of(this);
    this.key = new Key(this, "Key", {
      description: "PHI data encryption",
      alias: keyAlias(props.environment),
      enableKeyRotation: true,
      rotationPeriod: Duration.days(365),
      pendingWindow: Duration.days(props.isDurable ? 30 : 7),
      removalPolicy: props.isDurable ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const services: readonly { service: string; actions: readonly string[]; conditions: object }[] = [
      {
        // The bucket's event goes into an encrypted queue.
        service: "s3.amazonaws.com",
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        conditions: { StringEquals: { "aws:SourceAccount": account } },
      },
      {
        // Alarms are sent to an encrypted topic.
        service: "cloudwatch.amazonaws.com",
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        conditions: { StringEquals: { "aws:SourceAccount": account } },
      },
      {
        // So is a budget's notice.
        service: "budgets.amazonaws.com",
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        conditions: { StringEquals: { "aws:SourceAccount": account } },
      },
      {
        service: `logs.${region}.amazonaws.com`,
        actions: [
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
          "kms:GenerateDataKey",
          "kms:DescribeKey",
        ],
        conditions: {
          ArnLike: {
            "kms:EncryptionContext:aws:logs:arn": `arn:${partition}:logs:${region}:${account}:log-group:*`,
          },
        },
      },
    ];
    for (const { service, actions, conditions } of services) {
      this.key.addToResourcePolicy(
        new PolicyStatement({
          sid: `Allow${service.split(".")[0]}`,
          principals: [new ServicePrincipal(service)],
          actions: [...actions],
          // In a key's own policy `*` is this key.
          resources: ["*"],
          conditions: { ...conditions },
        }),
      );
    }
  }
}
