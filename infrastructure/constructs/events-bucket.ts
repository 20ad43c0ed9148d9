import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
  StorageClass,
  TransitionDefaultMinimumObjectSize,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { type Environment, fixed } from "../config.ts";
import { acknowledge, hipaaAndNist } from "../rules/acknowledge.ts";
import { eventsBucketName } from "./names.ts";

/** Leap days included, so that seven years are never a day short. */
const retention = Duration.days(Math.ceil(fixed.events.retentionYears * 365.25));

/**
 * Events for the audit (specification, "Observability Events Bucket"). In prod nobody deletes or changes one before
 * its time but with the right to bypass governance.
 */
export class EventsBucket extends Construct {
  readonly bucket: Bucket;

  constructor(
    scope: Construct,
    id: string,
    props: { environment: Environment; key: IKey; isDurable: boolean; accessLog: IBucket },
  ) {
    super(scope, id);
    const { environment, key, isDurable, accessLog } = props;
    this.bucket = new Bucket(this, "Bucket", {
      bucketName: eventsBucketName(environment, Stack.of(this).account),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      serverAccessLogsBucket: accessLog,
      serverAccessLogsPrefix: "events/",
      ...(isDurable && {
        versioned: true,
        objectLockEnabled: true,
        objectLockDefaultRetention: ObjectLockRetention.governance(retention),
      }),
      // Most events are far below this, stay where they are, and are cheaper there: docs/decisions/0014.
      transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize.ALL_STORAGE_CLASSES_128_K,
      lifecycleRules: [
        {
          id: "archive-then-delete-after-seven-years",
          transitions: [
            {
              storageClass: StorageClass.INFREQUENT_ACCESS,
              transitionAfter: Duration.days(fixed.events.infrequentAccessDays),
            },
            { storageClass: StorageClass.GLACIER, transitionAfter: Duration.days(fixed.events.glacierDays) },
          ],
          expiration: retention,
          ...(isDurable && { noncurrentVersionExpiration: Duration.days(1) }),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      removalPolicy: isDurable ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    acknowledge(this.bucket, {
      rules: hipaaAndNist("S3BucketReplicationEnabled"),
      reason:
        'The specification has "Cross-region replication (future)": until then a region\'s loss may lose events, but no health data and no account; docs/compliance.md says so.',
      review: "2027-05-31",
    });
    if (isDurable) return;
    acknowledge(this.bucket, {
      rules: [...hipaaAndNist("S3BucketVersioningEnabled"), "CKV_AWS_21"],
      reason: "Dev's events are of nobody and go with the stack; prod keeps versions, under a lock.",
      review: "2027-11-22",
    });
  }
}
