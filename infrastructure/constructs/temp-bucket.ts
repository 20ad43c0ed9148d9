import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { type Environment, fixed } from "../config.ts";
import { acknowledge, hipaaAndNist } from "../rules/acknowledge.ts";
import { tempBucketName } from "./names.ts";

export interface TempBucketProps {
  readonly environment: Environment;
  readonly key: IKey;
  /** Where uploads are announced. */
  readonly queue: IQueue;
  readonly origins: readonly string[];
}

/** Documents on their way in, sealed results on their way out (specification, "Temporary Files Bucket"). */
export class TempBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { environment, key, queue, origins }: TempBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      bucketName: tempBucketName(environment, Stack.of(this).account),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: false,
      lifecycleRules: [
        {
          id: "delete-after-two-days",
          expiration: Duration.days(fixed.temporaryDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      cors: [
        {
          allowedOrigins: [...origins],
          allowedMethods: [HttpMethods.POST],
          allowedHeaders: ["*"],
          maxAge: 600,
        },
      ],
      // It holds nothing that outlives two days, and the device has all that matters.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const resource = this.bucket.node.defaultChild as CfnBucket;
    resource.notificationConfiguration = {
      queueConfigurations: [
        {
          event: "s3:ObjectCreated:*",
          filter: { s3Key: { rules: [{ name: "prefix", value: "incoming/" }] } },
          queue: queue.queueArn,
        },
      ],
    };
    // S3 tries the queue when the bucket is made, and is refused without the queue's policy.
    resource.node.addDependency(queue);
    acknowledge(
      this.bucket,
      {
        rules: [
          ...hipaaAndNist("S3BucketReplicationEnabled"),
          ...hipaaAndNist("S3BucketVersioningEnabled"),
          "CKV_AWS_21",
        ],
        reason:
          'What is deleted here has to be gone: people get a signed receipt for it. The specification has "Versioning disabled (temp files)", and a copy elsewhere would outlive the receipt.',
        review: "2027-11-22",
      },
      {
        rules: [...hipaaAndNist("S3BucketLoggingEnabled"), "AwsSolutions-S1", "CKV_AWS_18"],
        reason:
          "Its log would hold people's addresses, since they post here directly, and object names, which hold their account's id. What happened to a job stands in its state object and in the functions' logs.",
        review: "2027-05-31",
      },
      {
        rules: ["W3005"],
        reason:
          "The dependency is on the queue's policy, which CloudFormation does not see; that it is on the queue, too, changes nothing.",
        review: "2027-11-22",
      },
    );
  }
}
