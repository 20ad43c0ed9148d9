import { RemovalPolicy, Stack } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Environment } from "../config.ts";
import { appBucketName } from "../constructs/names.ts";

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
  }
}
