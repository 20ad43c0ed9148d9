import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Environment, StageConfig } from "../config.ts";
import { acknowledge, hipaaAndNist } from "../rules/acknowledge.ts";
import { accessLogBucketName } from "./names.ts";

/**
 * Who looked at the audit's events, as S3 itself writes it. Only our own functions and operators ever read there, so
 * no person's address comes into it.
 */
export class AccessLogBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: { environment: Environment; config: StageConfig }) {
    super(scope, id);
    const { environment, config } = props;
    this.bucket = new Bucket(this, "Bucket", {
      bucketName: accessLogBucketName(environment, Stack.of(this).account),
      // As AWS has it for a bucket that takes S3's logs (User Guide, "Enabling Amazon S3 server access logging").
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        { id: "delete-with-the-logs", expiration: Duration.days(config.retentionDays) },
        { id: "end-unfinished-uploads", abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: config.isDurable ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    acknowledge(
      this.bucket,
      {
        rules: hipaaAndNist("S3DefaultEncryptionKMS"),
        reason:
          "S3 delivers its own logs here, and AWS's guide has S3's own key for a bucket that takes them; what is logged is object names and our own roles.",
        review: "2027-11-22",
      },
      {
        rules: [
          ...hipaaAndNist("S3BucketReplicationEnabled"),
          ...hipaaAndNist("S3BucketVersioningEnabled"),
          "CKV_AWS_21",
        ],
        reason:
          "A log that S3 alone writes, each object once: its loss loses no event, and it goes after the days of the other logs.",
        review: "2027-11-22",
      },
      {
        rules: ["CKV_AWS_18"],
        reason: "It is the log: a log of the log would write itself for ever.",
        review: "2027-11-22",
      },
    );
  }
}
