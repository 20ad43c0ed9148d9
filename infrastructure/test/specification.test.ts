import { type FunctionName, functionNames, manifest } from "@serenya/functions";
import { describe, expect, it } from "vitest";
import { stages } from "../config.ts";
import { functionNameOf } from "../constructs/names.ts";
import { plain } from "./support/figures.ts";
import { synthesise } from "./support/templates.ts";

const { dev, prod } = synthesise();
const both = { dev, prod };
const account = "111122223333";

const table = (stage: "dev" | "prod" = "prod") => both[stage].backend.one("AWS::DynamoDB::Table");
const bucket = (name: string, stage: "dev" | "prod" = "prod") =>
  both[stage].backend.one("AWS::S3::Bucket", { BucketName: `serenya-${name}-${stage}-${account}` });
const functionOf = (name: FunctionName, stage: "dev" | "prod" = "prod") =>
  both[stage].backend.one("AWS::Lambda::Function", { FunctionName: functionNameOf(stage, name) });
const indexOf = (name: string) =>
  table().GlobalSecondaryIndexes.find((index: { IndexName: string }) => index.IndexName === name).KeySchema;
const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: "HASH" },
  { AttributeName: sort, KeyType: "RANGE" },
];
const transitions = () => bucket("events").LifecycleConfiguration.Rules[0].Transitions;
const queue = (name: string, stage: "dev" | "prod" = "prod") =>
  both[stage].backend.one("AWS::SQS::Queue", { QueueName: `serenya-${stage}-${name}` });
const stageOf = (stage: "dev" | "prod" = "prod") => both[stage].backend.one("AWS::ApiGateway::Stage");
const retentions = (stage: "dev" | "prod") => [
  ...new Set(both[stage].backend.all("AWS::Logs::LogGroup").map((group) => group.RetentionInDays)),
];
const provisioned = (stage: "dev" | "prod") =>
  both[stage].backend
    .all("AWS::Lambda::Alias")
    .map((alias) => alias.ProvisionedConcurrencyConfig?.ProvisionedConcurrentExecutions ?? 0)
    .reduce((sum: number, count: number) => sum + count, 0);
const mapping = (stage: "dev" | "prod", isStream: boolean) =>
  both[stage].backend
    .all("AWS::Lambda::EventSourceMapping")
    .find(({ StartingPosition }) => (StartingPosition !== undefined) === isStream);
const runtimes = () => [
  ...new Set(functionNames.map((name) => functionOf(name).Runtime)),
  ...new Set(functionNames.flatMap((name) => functionOf(name).Architectures)),
];

const dashboards = (stage: "dev" | "prod" = "prod") =>
  both[stage].backend.all("AWS::CloudWatch::Dashboard").map(({ DashboardName }) => DashboardName);
/** Titles of a dashboard's widgets. */
const titles = (name: string): string[] =>
  JSON.parse(
    plain(
      prod.backend.one("AWS::CloudWatch::Dashboard", { DashboardName: `serenya-prod-${name}` }).DashboardBody,
    ),
  ).widgets.map(({ properties }: { properties: { title?: string } }) => properties.title ?? "");
const shows = (name: string, ...parts: readonly RegExp[]) =>
  parts.filter((part) => !titles(name).some((title) => part.test(title)));
/** An alarm in short: its figure and limit, and the end of its topic's name. */
const alarm = (name: string) => {
  const { MetricName, Threshold, Period, AlarmActions } = prod.backend.one("AWS::CloudWatch::Alarm", {
    AlarmName: `serenya-prod-${name}`,
  });
  const topic = prod.backend.resources[AlarmActions[0].Ref]?.Properties.TopicName.split("-").at(-1);
  return `${MetricName} ${Threshold} in ${Period} s: ${topic}`;
};
const alarmNames = (pattern: RegExp) =>
  prod.backend.all("AWS::CloudWatch::Alarm").filter(({ AlarmName }) => pattern.test(AlarmName));

/** Where PRODUCT.md goes past the specification, its row stands in the place of the specification's line. */
type Source = `line ${number}` | "PRODUCT" | "DESIGN" | "issue 5" | "issue 6";
type Row = readonly [source: Source, says: string, found: () => unknown, is: unknown];

/** Each number of the specification (system-architecture, by line), and what the templates have for it. */
const rows: readonly Row[] = [
  [
    "line 32",
    "HTTPS/TLS 1.3 from the client to CloudFront",
    () =>
      prod.edge.one("AWS::CloudFront::Distribution").DistributionConfig.ViewerCertificate
        .MinimumProtocolVersion,
    "TLSv1.3_2025",
  ],
  ["line 76", "14 Lambda functions", () => functionNames.map((name) => functionOf(name)).length, 14],
  ["PRODUCT", "nodejs24.x on arm64, for line 82 and its like: nodejs18.x", runtimes, ["nodejs24.x", "arm64"]],
  ...functionNames.flatMap((name): Row[] => [
    ["line 82", `${name}: timeout`, () => functionOf(name).Timeout, manifest[name].timeout],
    ["line 84", `${name}: memorySize`, () => functionOf(name).MemorySize, manifest[name].memory],
  ]),
  ["line 87", "DYNAMO_TABLE_NAME: 'serenya-{env}'", () => table().TableName, "serenya-prod"],
  [
    "line 88",
    "KMS_KEY_ID: 'alias/serenya-{env}'",
    () => prod.backend.one("AWS::KMS::Alias").AliasName,
    "alias/serenya-prod",
  ],
  [
    "line 90",
    "AWS_REGION: 'eu-west-1'",
    () => [stages.dev.region, stages.prod.region],
    ["eu-west-1", "eu-west-1"],
  ],
  [
    "line 146",
    "S3 event (ObjectCreated in incoming/)",
    () => bucket("temp-files").NotificationConfiguration.QueueConfigurations[0].Event,
    "s3:ObjectCreated:*",
  ],
  [
    "line 146",
    "in incoming/",
    () => bucket("temp-files").NotificationConfiguration.QueueConfigurations[0].Filter.S3Key.Rules,
    [{ Name: "prefix", Value: "incoming/" }],
  ],
  ["line 410", "trigger: DynamoDB Streams", () => mapping("prod", true).StartingPosition, "TRIM_HORIZON"],
  ["line 425", "BillingMode: PAY_PER_REQUEST", () => table().BillingMode, "PAY_PER_REQUEST"],
  ["line 426", "PartitionKey: PK, SortKey: SK", () => table().KeySchema, keySchema("PK", "SK")],
  ["line 428", "Encryption: AWS_MANAGED", () => table().SSESpecification, { SSEEnabled: true }],
  [
    "line 429",
    "PointInTimeRecovery: true (production)",
    () => table().PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled,
    true,
  ],
  [
    "line 429",
    "and not in dev",
    () => table("dev").PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled,
    false,
  ],
  [
    "line 430",
    "DynamoDBStreams: NEW_AND_OLD_IMAGES",
    () => table().StreamSpecification,
    { StreamViewType: "NEW_AND_OLD_IMAGES" },
  ],
  ["line 431", "TTL: disabled", () => table().TimeToLiveSpecification, undefined],
  ["line 434", "GSI1-EmailLookup", () => indexOf("GSI1-EmailLookup"), keySchema("GSI1PK", "GSI1SK")],
  ["line 438", "GSI2-ExternalAuth", () => indexOf("GSI2-ExternalAuth"), keySchema("GSI2PK", "GSI2SK")],
  [
    "line 490",
    "serenya-temp-files-{env}-{account}",
    () => bucket("temp-files").BucketName,
    `serenya-temp-files-prod-${account}`,
  ],
  [
    "line 491",
    "encryption: KMS",
    () =>
      bucket("temp-files").BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault
        .SSEAlgorithm,
    "aws:kms",
  ],
  [
    "line 492",
    "delete after 2 days",
    () => bucket("temp-files").LifecycleConfiguration.Rules[0].ExpirationInDays,
    2,
  ],
  [
    "line 493",
    "CORS for uploads",
    () => bucket("temp-files").CorsConfiguration.CorsRules[0].AllowedMethods,
    ["POST"],
  ],
  [
    "line 507",
    "serenya-events-{env}-{account}",
    () => bucket("events").BucketName,
    `serenya-events-prod-${account}`,
  ],
  [
    "line 508",
    "encryption: KMS",
    () =>
      bucket("events").BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault
        .SSEAlgorithm,
    "aws:kms",
  ],
  [
    "line 510",
    "Infrequent Access: 90 days",
    () => transitions()[0],
    { StorageClass: "STANDARD_IA", TransitionInDays: 90 },
  ],
  [
    "line 511",
    "Glacier: 365 days",
    () => transitions()[1],
    { StorageClass: "GLACIER", TransitionInDays: 365 },
  ],
  [
    "line 512",
    "retention: 7 years",
    () => bucket("events").LifecycleConfiguration.Rules[0].ExpirationInDays,
    2557,
  ],
  [
    "line 531",
    "PHI data encryption",
    () => prod.backend.one("AWS::KMS::Key").Description,
    "PHI data encryption",
  ],
  ["line 532", "EnableKeyRotation: true", () => prod.backend.one("AWS::KMS::Key").EnableKeyRotation, true],
  ["line 574", "no VPC", () => prod.backend.text.includes("VpcConfig"), false],
  [
    "line 583",
    "TLS 1.3 at the API",
    () => prod.backend.one("AWS::ApiGateway::RestApi").SecurityPolicy,
    "SecurityPolicy_TLS13_1_3_2025_09",
  ],
  ["line 702", "SerenyaBackendStack for dev and prod", () => Object.keys(stages), ["dev", "prod"]],
  [
    "line 708",
    "allowOrigins: http://localhost:3000 in dev",
    () => stages.dev.allowOrigins,
    ["http://localhost:3000"],
  ],
  ["line 709", "retentionDays: 7 in dev", () => retentions("dev"), [7]],
  [
    "line 710",
    "enableDetailedLogging: true in dev",
    () =>
      stageOf("dev").MethodSettings.find((all: { ResourcePath: string }) => all.ResourcePath === "/*")
        .MetricsEnabled,
    true,
  ],
  [
    "line 718",
    "allowOrigins: https://app.serenya.health in prod",
    () => stages.prod.allowOrigins,
    ["https://app.serenya.health"],
  ],
  ["line 719", "retentionDays: 365 in prod", () => retentions("prod"), [365]],
  [
    "line 720",
    "enableDetailedLogging: false in prod",
    () =>
      stageOf().MethodSettings.find((all: { ResourcePath: string }) => all.ResourcePath === "/*")
        .MetricsEnabled,
    false,
  ],
  [
    "line 721",
    "alertEmail: both topics of alarms are sent there",
    () => prod.backend.all("AWS::SNS::Subscription").map(({ Endpoint }) => Endpoint),
    ["alerts@serenya.health", "alerts@serenya.health"],
  ],
  [
    "line 751",
    "continuous backups, last 35 days",
    () => table().PointInTimeRecoverySpecification.RecoveryPeriodInDays,
    35,
  ],
  [
    "line 755",
    "versioning disabled for temporary files",
    () => bucket("temp-files").VersioningConfiguration,
    undefined,
  ],
  [
    "line 774",
    "SerenyaBackend-prod-AuthFunction",
    () => functionOf("auth").FunctionName,
    "SerenyaBackend-prod-AuthFunction",
  ],
  [
    "line 775",
    "alias live on each function",
    () => prod.backend.all("AWS::Lambda::Alias").filter(({ Name }) => Name === "live").length,
    14,
  ],
  ["line 786", "reserved: 50", () => functionOf("process").ReservedConcurrentExecutions, 50],
  [
    "PRODUCT",
    "50 reserved for process alone",
    () => functionNames.filter((name) => functionOf(name).ReservedConcurrentExecutions !== undefined),
    ["process"],
  ],
  ["PRODUCT", "the queue's maximum 40", () => mapping("prod", false).ScalingConfig.MaximumConcurrency, 40],
  ["line 787", "provisioned: 10 (production)", () => provisioned("prod"), 10],
  ["line 787", "and none in dev", () => provisioned("dev"), 0],
  [
    "PRODUCT",
    "authorizer 3, status 3, auth 2, upload 1, result 1",
    () => stages.prod.provisionedConcurrency,
    { authorizer: 3, status: 3, auth: 2, upload: 1, result: 1 },
  ],
  [
    "line 597",
    "CloudWatch dashboards (3), in each installation",
    () => [dashboards(), dashboards("dev")],
    [
      ["serenya-prod-executive", "serenya-prod-operations", "serenya-prod-security"],
      ["serenya-dev-executive", "serenya-dev-operations", "serenya-dev-security"],
    ],
  ],
  [
    "line 599",
    "executive: registrations (daily, weekly, monthly), active users, volume, premium, revenue",
    () =>
      shows(
        "executive",
        /^Registrations, last day/,
        /^Registrations, last week/,
        /^Registrations, last 30 days/,
        /^People active/,
        /^Documents a day/,
        /^Premium accounts/,
        /^Revenue/,
      ),
    [],
  ],
  [
    "line 606",
    "operations: duration, invocations, errors, capacity, throttling, 4xx and 5xx, objects and size",
    () =>
      shows(
        "operations",
        /^Duration/,
        /^Invocations/,
        /^Errors/,
        /^Capacity used/,
        /^Throttled/,
        /^4xx and 5xx/,
        /^Objects/,
        /^Size/,
      ),
    [],
  ],
  [
    "line 613",
    "security: failed authentication, suspicious patterns, the key's calls, the stream",
    () =>
      shows(
        "security",
        /^Sign-ins by provider and outcome/,
        /^Tokens used twice/,
        /^Use of the key/,
        /^Stream/,
      ),
    [],
  ],
  [
    "line 622",
    "critical (SNS): Lambda errors > 10 in 5 minutes, for each of the fourteen",
    () => [alarmNames(/-errors-/).length, alarm("errors-upload")],
    [14, "Errors 10 in 300 s: critical"],
  ],
  [
    "line 623",
    "critical: DynamoDB throttling detected",
    () => [alarm("table-reads-throttled"), alarm("table-writes-throttled")],
    ["ReadThrottleEvents 0 in 60 s: critical", "WriteThrottleEvents 0 in 60 s: critical"],
  ],
  [
    "line 624",
    "critical: API Gateway 5xx > 10 in 5 minutes",
    () => alarm("api-5xx"),
    "5XXError 10 in 300 s: critical",
  ],
  [
    "line 625",
    "critical: Bedrock service unavailable",
    () => alarm("model-unavailable"),
    "ModelUnavailable 4 in 300 s: critical",
  ],
  [
    "line 628",
    "warning (e-mail): Lambda duration approaching timeout, for each of the fourteen",
    () => [alarmNames(/-prod-slow-/).length, alarm("slow-authorizer")],
    [14, "Duration 8000 in 300 s: warning"],
  ],
  [
    "line 629",
    "warning: DynamoDB capacity",
    () => [alarm("table-reads-high"), alarm("table-writes-high")],
    [
      "ConsumedReadCapacityUnits 720000 in 300 s: warning",
      "ConsumedWriteCapacityUnits 240000 in 300 s: warning",
    ],
  ],
  [
    "line 630",
    "warning: S3 bucket size growing",
    () => [alarm("temp-files-growing"), alarm("events-growing")],
    ["BucketSizeBytes 10737418240 in 86400 s: warning", "BucketSizeBytes 10737418240 in 86400 s: warning"],
  ],
  [
    "issue 6",
    "and dead letters, job age, lifecycle lateness, receipt failures, budget",
    () => [
      alarm("jobs-dead"),
      alarm("jobs-stuck"),
      alarm("objects-late"),
      alarm("receipt-faults"),
      prod.backend.one("AWS::Budgets::Budget").Budget.BudgetLimit.Amount,
    ],
    [
      "ApproximateNumberOfMessagesVisible 0 in 60 s: critical",
      "ApproximateAgeOfOldestMessage 1200 in 60 s: critical",
      "ObjectsLate 0 in 3600 s: critical",
      "ReceiptFault 0 in 300 s: critical",
      220,
    ],
  ],
  [
    "issue 5",
    "four receives, then the dead letters",
    () => queue("process").RedrivePolicy.maxReceiveCount,
    4,
  ],
  [
    "DESIGN",
    "visibility outlasts the function",
    () => queue("process").VisibilityTimeout > functionOf("process").Timeout,
    true,
  ],
  ["DESIGN", "one document an invocation", () => mapping("prod", false).BatchSize, 1],
  [
    "issue 5",
    "authorizer's cache of 60 s or less",
    () => prod.backend.one("AWS::ApiGateway::Authorizer").AuthorizerResultTtlInSeconds,
    60,
  ],
  [
    "issue 5",
    "deletion protection in prod",
    () => [table().DeletionProtectionEnabled, table("dev").DeletionProtectionEnabled],
    [true, false],
  ],
  [
    "issue 5",
    "object lock in governance mode for events in prod",
    () => bucket("events").ObjectLockConfiguration.Rule.DefaultRetention,
    { Mode: "GOVERNANCE", Days: 2557 },
  ],
  ["issue 5", "and none in dev", () => bucket("events", "dev").ObjectLockConfiguration, undefined],
  [
    "issue 5",
    "objects under 128 kB: the size rule is stated",
    () => bucket("events").LifecycleConfiguration.TransitionDefaultMinimumObjectSize,
    "all_storage_classes_128K",
  ],
];

describe("the specification, number by number", () => {
  it.each(rows)("%s: %s", (_source, _says, found, is) => {
    expect(found()).toEqual(is);
  });
});
