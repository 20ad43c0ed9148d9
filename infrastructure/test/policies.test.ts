import { describe, expect, it } from "vitest";
import { type Properties, synthesise } from "./support/templates.ts";

/** Every resource of both stacks of both installations, by where it is. */
interface Placed {
  readonly at: string;
  readonly type: string;
  readonly properties: Properties;
}
const resources: readonly Placed[] = Object.entries(synthesise()).flatMap(([stage, stacks]) =>
  Object.entries(stacks).flatMap(([stack, { resources: all }]) =>
    Object.entries(all).map(([id, { Type, Properties }]) => ({
      at: `${stage} ${stack} ${id}`,
      type: Type,
      properties: Properties ?? {},
    })),
  ),
);
const of = (type: string) => resources.filter((one) => one.type === type);
const listOf = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const text = (value: unknown): string => JSON.stringify(value ?? null);

interface Statement {
  readonly Effect: "Allow" | "Deny";
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Principal?: "*" | Readonly<Record<string, string | string[]>>;
  readonly Condition?: Properties;
}

/** What each type that keeps something is encrypted with, and the types that keep nothing of anybody. */
const atRest: Readonly<Record<string, (properties: Properties) => unknown>> = {
  "AWS::DynamoDB::Table": ({ SSESpecification }) => SSESpecification?.SSEEnabled,
  "AWS::Logs::LogGroup": ({ KmsKeyId }) => KmsKeyId,
  "AWS::S3::Bucket": ({ BucketEncryption }) => BucketEncryption?.ServerSideEncryptionConfiguration[0],
  "AWS::SecretsManager::Secret": ({ KmsKeyId }) => KmsKeyId,
  "AWS::SNS::Topic": ({ KmsMasterKeyId }) => KmsMasterKeyId,
  "AWS::SQS::Queue": ({ KmsMasterKeyId }) => KmsMasterKeyId,
};
const keepsNothing =
  /^(AWS::(ApiGateway|Budgets|CloudFront|CloudWatch|Events|IAM|KMS|Lambda|WAFv2)::|AWS::S3::BucketPolicy|AWS::SNS::(TopicPolicy|Subscription)|AWS::SQS::QueuePolicy|AWS::Logs::QueryDefinition|Custom::CrossRegionExport)/;
/** Types that keepsNothing covers by their service, and that would open a door by themselves. */
const doors =
  /^AWS::(Lambda::Url|Lambda::LayerVersionPermission|IAM::User|IAM::AccessKey|CloudFront::CloudFrontOriginAccessIdentity|ApiGateway::ApiKey|ApiGateway::DomainName)$/;

describe("at rest", () => {
  it("every type of resource is known: it is encrypted, or keeps nothing", () => {
    const unknown = resources.filter(({ type }) => !(type in atRest) && !keepsNothing.test(type));
    expect(unknown.map(({ at, type }) => `${at}: ${type}`)).toEqual([]);
  });

  it.each(Object.entries(atRest))("%s is encrypted, each of them", (type, encryption) => {
    expect(of(type).length).toBeGreaterThan(0);
    expect(of(type).filter(({ properties }) => !encryption(properties))).toEqual([]);
  });

  it("only what is public or a log of S3's own is under another key than ours, and the table by the specification", () => {
    const others = of("AWS::S3::Bucket").filter(
      ({ properties }) => !text(properties.BucketEncryption).includes("EncryptionKey"),
    );
    expect(new Set(others.map(({ at }) => at.replace(/^\w+ \w+ |[0-9A-F]{8}$/g, "")))).toEqual(
      new Set(["AccessLogsBucket", "AppBucket"]),
    );
    for (const type of [
      "AWS::Logs::LogGroup",
      "AWS::SecretsManager::Secret",
      "AWS::SNS::Topic",
      "AWS::SQS::Queue",
    ])
      for (const { properties } of of(type))
        expect(text(properties.KmsKeyId ?? properties.KmsMasterKeyId)).toContain("EncryptionKey");
  });
});

describe("on the way", () => {
  const policies: Readonly<Record<string, { policy: string; names: (properties: Properties) => unknown }>> = {
    "AWS::S3::Bucket": { policy: "AWS::S3::BucketPolicy", names: ({ Bucket }) => Bucket },
    "AWS::SQS::Queue": { policy: "AWS::SQS::QueuePolicy", names: ({ Queues }) => Queues },
    "AWS::SNS::Topic": { policy: "AWS::SNS::TopicPolicy", names: ({ Topics }) => Topics },
  };

  it.each(Object.entries(policies))(
    "%s refuses everybody who does not use TLS",
    (type, { policy, names }) => {
      for (const { at } of of(type)) {
        const [stage, stack, id = ""] = at.split(" ");
        const own = of(policy).filter(
          (one) => one.at.startsWith(`${stage} ${stack} `) && text(names(one.properties)).includes(`"${id}"`),
        );
        const statements: Statement[] = own.flatMap((one) => one.properties.PolicyDocument.Statement);
        const refused = statements.filter(
          ({ Effect, Principal, Condition }) =>
            Effect === "Deny" &&
            /^("\*"|\{"AWS":"\*"\})$/.test(text(Principal)) &&
            text(Condition) === '{"Bool":{"aws:SecureTransport":"false"}}',
        );
        expect(refused, at).toHaveLength(1);
        expect(listOf(refused[0]?.Action), at).toEqual([
          expect.stringMatching(/^(s3|sqs):\*$|^sns:Publish$/),
        ]);
      }
    },
  );

  it("nobody is answered over plain HTTP, and nothing of ours is asked over it", () => {
    for (const { properties } of of("AWS::CloudFront::Distribution")) {
      const { DefaultCacheBehavior, CacheBehaviors, Origins } = properties.DistributionConfig;
      for (const { ViewerProtocolPolicy } of [DefaultCacheBehavior, ...CacheBehaviors])
        expect(["https-only", "redirect-to-https"]).toContain(ViewerProtocolPolicy);
      for (const { CustomOriginConfig, S3OriginConfig } of Origins)
        expect(S3OriginConfig || CustomOriginConfig?.OriginProtocolPolicy === "https-only").toBeTruthy();
    }
    for (const { properties } of of("AWS::ApiGateway::RestApi"))
      expect(properties.SecurityPolicy).toMatch(/^SecurityPolicy_TLS13_1_3/);
    for (const { properties } of of("AWS::ApiGateway::Method"))
      expect(["AWS_PROXY", "MOCK"]).toContain(properties.Integration.Type);
    for (const { properties } of of("AWS::SNS::Subscription"))
      expect(["email", "https", "sqs"]).toContain(properties.Protocol);
  });
});

describe("who may come in", () => {
  it("there is no door but the API and CloudFront", () => {
    expect(resources.filter(({ type }) => doors.test(type))).toEqual([]);
  });

  it("a role is taken by one service each, and by nobody's account", () => {
    for (const { at, properties } of of("AWS::IAM::Role")) {
      const statements: Statement[] = properties.AssumeRolePolicyDocument.Statement;
      expect(
        statements.map(({ Effect, Action, Principal }) => [Effect, Action, text(Principal)]),
        at,
      ).toEqual([
        [
          "Allow",
          "sts:AssumeRole",
          expect.stringMatching(/^\{"Service":"(lambda|apigateway)\.amazonaws\.com"\}$/),
        ],
      ]);
    }
  });

  it("a function is called by the API or the clock, each by its own address", () => {
    for (const { at, properties } of of("AWS::Lambda::Permission")) {
      expect(properties.Action).toBe("lambda:InvokeFunction");
      expect(["apigateway.amazonaws.com", "events.amazonaws.com"], at).toContain(properties.Principal);
      expect(text(properties.SourceArn), at).toMatch(/ApiRest|ScheduleRule/);
    }
  });

  it("a bucket, queue, topic, secret or key lets in services of AWS for this account's own, and nobody else", () => {
    const allowed = resources.flatMap(({ at, type, properties }) => {
      const document = properties.PolicyDocument ?? properties.KeyPolicy ?? properties.ResourcePolicy;
      if (!document || type.startsWith("AWS::IAM::")) return [];
      const statements: Statement[] = document.Statement;
      return statements
        .filter(({ Effect }) => Effect === "Allow")
        .map((statement) => ({ at, type, statement }));
    });
    const short = ({ at, type, statement: { Principal, Action, Condition } }: (typeof allowed)[number]) => {
      const who = Object.values(Principal ?? {}).flat();
      const bound = Object.values(Condition ?? {}).flatMap((inner) => Object.keys(inner as object));
      return [
        type.replace(/^AWS::/, ""),
        at.replace(/^\w+ \w+ |(Policy)?[0-9A-F]{8}$/g, ""),
        who.map((one) => one.replace(/arn:aws:iam::111122223333:root/, "account")).join(),
        listOf(Action).length > 2 ? "several" : listOf(Action).join(),
        bound.sort().join(),
      ].join(" | ");
    };
    // One line each, for both installations. The account itself stands in the key's policy, so that IAM decides.
    expect([...new Set(allowed.map(short))].sort()).toEqual([
      "KMS::Key | EncryptionKey | account | kms:* | ",
      "KMS::Key | EncryptionKey | account | several | kms:ViaService",
      "KMS::Key | EncryptionKey | budgets.amazonaws.com | kms:Decrypt,kms:GenerateDataKey | aws:SourceAccount",
      "KMS::Key | EncryptionKey | cloudwatch.amazonaws.com | kms:Decrypt,kms:GenerateDataKey | aws:SourceAccount",
      "KMS::Key | EncryptionKey | logs.eu-west-1.amazonaws.com | several | kms:EncryptionContext:aws:logs:arn",
      "KMS::Key | EncryptionKey | s3.amazonaws.com | kms:Decrypt,kms:GenerateDataKey | aws:SourceAccount",
      "S3::BucketPolicy | AccessLogsBucket | logging.s3.amazonaws.com | s3:PutObject | aws:SourceAccount,aws:SourceArn",
      "S3::BucketPolicy | AppBucket | cloudfront.amazonaws.com | s3:GetObject | AWS:SourceArn",
      "SNS::TopicPolicy | ObservabilityTopicsCritical | cloudwatch.amazonaws.com | sns:Publish | aws:SourceAccount,aws:SourceArn",
      "SNS::TopicPolicy | ObservabilityTopicsWarning | budgets.amazonaws.com | sns:Publish | aws:SourceAccount,aws:SourceArn",
      "SNS::TopicPolicy | ObservabilityTopicsWarning | cloudwatch.amazonaws.com | sns:Publish | aws:SourceAccount,aws:SourceArn",
      "SQS::QueuePolicy | IncomingQueue | s3.amazonaws.com | sqs:SendMessage | aws:SourceAccount,aws:SourceArn",
    ]);
  });
});

describe("who is no function of ours", () => {
  const roles = of("AWS::IAM::Role").filter(({ at }) => !/FunctionRole[0-9A-F]{8}$/.test(at));

  it("has no policy but its own or one of AWS for its one purpose", () => {
    const managed = roles.flatMap(({ properties }) => listOf(properties.ManagedPolicyArns).map(text));
    // The gateway's log, for the whole account; the log of what the CDK runs while it deploys.
    expect(
      managed.filter((one) => !/AmazonAPIGatewayPushToCloudWatchLogs|AWSLambdaBasicExecutionRole/.test(one)),
    ).toEqual([]);
    const withRole = roles.map(({ at }) => at.replace(/^\w+ \w+ |[0-9A-F]{8}$/g, ""));
    expect(new Set(withRole)).toEqual(
      new Set([
        "ApiRestCloudWatchRole",
        "CustomCrossRegionExportWriterCustomResourceProviderRole",
        "CustomCrossRegionExportReaderCustomResourceProviderRole",
      ]),
    );
  });

  it("may do named actions on its own parameters: what one stack hands to the other region", () => {
    const statements: Statement[] = roles.flatMap(({ properties }) =>
      listOf<Properties>(properties.Policies).flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
    );
    for (const { Action, Resource } of statements) {
      expect(listOf(Action).filter((action) => !/^ssm:[A-Za-z]+$/.test(action))).toEqual([]);
      for (const one of listOf(Resource)) expect(text(one)).toMatch(/:parameter\/cdk\/exports\/[\w/-]*\*"$/);
    }
  });

  it("no policy hangs on anything else", () => {
    const strays = of("AWS::IAM::Policy").filter(({ at }) => !/FunctionRoleDefaultPolicy/.test(at));
    expect(strays.map(({ at }) => at)).toEqual([]);
    expect(of("AWS::IAM::ManagedPolicy")).toEqual([]);
  });
});
