import { RemovalPolicy, Stack } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Environment } from "../config.ts";
import { appBucketName } from "../constructs/names.ts";
import { acknowledge, hipaaAndNist } from "../rules/acknowledge.ts";

/**
 * The app's files and openapi.json, which anybody may read, through the distribution. In its region, so that the
 * two stacks need each other in one direction only. A deployment fills it; what is lost is built again.
 */
export class AppFiles extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { environment }: { environment: Environment }) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      bucketName: appBucketName(environment, Stack.of(this).account),
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acknowledge(
      this.bucket,
      {
        rules: [
          ...hipaaAndNist("S3BucketReplicationEnabled"),
          ...hipaaAndNist("S3BucketVersioningEnabled"),
          "CKV_AWS_21",
        ],
        reason: "The app's files: a deployment puts them here from the repository, and puts them here again.",
        review: "2027-11-22",
      },
      {
        rules: hipaaAndNist("S3DefaultEncryptionKMS"),
        reason:
          "What is here is public by its nature, the app itself; S3 encrypts it with its own key, and CloudFront needs no right to ours.",
        review: "2027-11-22",
      },
      {
        rules: [...hipaaAndNist("S3BucketLoggingEnabled"), "AwsSolutions-S1", "CKV_AWS_18"],
        reason:
          "Only CloudFront may read here, and what it reads is public: a log would say nothing of anybody.",
        review: "2027-11-22",
      },
    );
  }
}
