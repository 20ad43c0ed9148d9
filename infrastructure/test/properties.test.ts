import { runInNewContext } from "node:vm";
import { basePath, type ErrorCode, errors, type Operation, operations } from "@serenya/contract";
import { functionNames } from "@serenya/functions";
import { describe, expect, it } from "vitest";
import { screenPaths } from "../edge/screen-paths.ts";
import { certificateArn, type Properties, synthesise } from "./support/templates.ts";

const { dev, prod } = synthesise();
const { backend, edge } = prod;
const distribution = () => edge.one("AWS::CloudFront::Distribution").DistributionConfig;
const originSecret = "{{resolve:secretsmanager:serenya-prod/origin:SecretString:::}}";

describe("the API", () => {
  const methods = backend.all("AWS::ApiGateway::Method");
  const resourceIds = new Map(
    Object.entries(backend.resources).flatMap(([id, { Type, Properties }]) =>
      Type === "AWS::ApiGateway::Resource" ? [[id, Properties]] : [],
    ),
  );
  const pathOf = (id: string | undefined): string => {
    const found = id === undefined ? undefined : resourceIds.get(id);
    return found ? `${pathOf(found.ParentId.Ref)}/${found.PathPart}` : "";
  };
  const methodOf = ({ method, path }: Operation) =>
    methods.find((one) => one.HttpMethod === method && pathOf(one.ResourceId.Ref) === `${basePath}${path}`);

  it.each(Object.entries<Operation>(operations))(
    "%s is a route, open only where the contract says so",
    (name, operation) => {
      const found = methodOf(operation);
      expect(found?.OperationName).toBe(name);
      expect(found?.AuthorizationType).toBe(operation.auth === "user" ? "CUSTOM" : "NONE");
      expect(found?.AuthorizerId !== undefined).toBe(operation.auth === "user");
      expect(found?.RequestValidatorId).toBeDefined();
      expect(found?.Integration.Type).toBe("AWS_PROXY");
    },
  );

  it("has no other method than those and the preflights, which open no origin but ours", () => {
    const preflights = methods.filter(({ HttpMethod }) => HttpMethod === "OPTIONS");
    expect(methods.length - preflights.length).toBe(Object.keys(operations).length);
    const text = JSON.stringify(preflights[0]);
    for (const origin of ["https://app.serenya.health", "capacitor://localhost", "https://localhost"])
      expect(text).toContain(origin);
    expect(text).not.toContain("'*'");
  });

  it("calls every function by its alias live", () => {
    const targets = methods.flatMap(({ Integration }) => JSON.stringify(Integration.Uri ?? ""));
    const called = targets.filter((uri) => uri.includes("Live"));
    expect(called).toHaveLength(Object.keys(operations).length);
  });

  it("is reached with the origin's secret only: a regional firewall that blocks all else", () => {
    const acl = backend.one("AWS::WAFv2::WebACL");
    expect(acl.DefaultAction).toEqual({ Block: {} });
    expect(acl.Rules).toHaveLength(1);
    const { ByteMatchStatement } = acl.Rules[0].Statement;
    expect(ByteMatchStatement).toMatchObject({
      FieldToMatch: { SingleHeader: { Name: "x-serenya-origin" } },
      PositionalConstraint: "EXACTLY",
    });
    expect(JSON.stringify(ByteMatchStatement.SearchString)).toContain("{{resolve:secretsmanager:");
    const { ResourceArn } = backend.one("AWS::WAFv2::WebACLAssociation");
    expect(JSON.stringify(ResourceArn)).toContain("/stages/");
    const secret = backend.one("AWS::SecretsManager::Secret", { Name: "serenya-prod/origin" });
    expect(secret.ReplicaRegions).toEqual([{ Region: "us-east-1" }]);
  });

  it("throttles the whole stage, and the routes without a token more", () => {
    const settings: Properties[] = backend.one("AWS::ApiGateway::Stage").MethodSettings;
    expect(settings.find(({ ResourcePath }) => ResourcePath === "/*")).toMatchObject({
      ThrottlingRateLimit: 500,
      ThrottlingBurstLimit: 1000,
    });
    const open = Object.values<Operation>(operations).filter(({ auth }) => auth !== "user");
    expect(settings.filter(({ ThrottlingRateLimit }) => ThrottlingRateLimit === 50)).toHaveLength(
      open.length,
    );
  });

  it.each([dev, prod])("logs no body, header, path, address or agent", (stage) => {
    const { MethodSettings, AccessLogSetting } = stage.backend.one("AWS::ApiGateway::Stage");
    for (const setting of MethodSettings) expect(setting.DataTraceEnabled ?? false).toBe(false);
    const fields = [...AccessLogSetting.Format.matchAll(/\$context\.([\w.]+)/g)].map(([, field]) => field);
    expect(new Set(fields)).toEqual(
      new Set([
        "authorizer.status",
        "error.responseType",
        "httpMethod",
        "integrationLatency",
        "integrationStatus",
        "requestId",
        "requestTimeEpoch",
        "resourcePath",
        "responseLatency",
        "responseLength",
        "status",
        "tlsVersion",
        "wafResponseCode",
      ]),
    );
  });

  it("answers in the contract's envelope when it refuses by itself", () => {
    const answers = backend.all("AWS::ApiGateway::GatewayResponse");
    const codes = Object.fromEntries(
      answers.map(({ ResponseType, ResponseTemplates }) => [
        ResponseType,
        JSON.parse(ResponseTemplates["application/json"]).error.code as ErrorCode,
      ]),
    );
    expect(codes).toMatchObject({
      UNAUTHORIZED: "unauthorized",
      MISSING_AUTHENTICATION_TOKEN: "route_not_found",
      BAD_REQUEST_BODY: "validation_failed",
      THROTTLED: "service_unavailable",
      INTEGRATION_TIMEOUT: "service_unavailable",
    });
    for (const { ResponseType, StatusCode } of answers)
      if (StatusCode) expect(StatusCode).toBe(String(errors[codes[ResponseType] as ErrorCode].status));
  });
});

describe("what is kept", () => {
  it.each([dev, prod])("is in buckets that nobody reads from outside, and over TLS only", (stage) => {
    for (const bucket of [...stage.backend.all("AWS::S3::Bucket"), ...stage.edge.all("AWS::S3::Bucket")]) {
      expect(bucket.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(bucket.BucketEncryption).toBeDefined();
    }
    for (const policy of [
      ...stage.backend.all("AWS::S3::BucketPolicy"),
      ...stage.edge.all("AWS::S3::BucketPolicy"),
    ])
      expect(JSON.stringify(policy)).toContain(
        '"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"',
      );
  });

  it("stays when the stack goes, in prod, and goes with it in dev; but what is temporary always goes", () => {
    const kept = (stage: typeof dev) =>
      Object.values(stage.backend.resources)
        .filter(({ DeletionPolicy }) => DeletionPolicy?.startsWith("Retain"))
        .map(({ Type }) => Type);
    expect(new Set(kept(prod))).toEqual(
      new Set([
        "AWS::KMS::Key",
        "AWS::DynamoDB::Table",
        "AWS::S3::Bucket",
        "AWS::SecretsManager::Secret",
        "AWS::Logs::LogGroup",
        "AWS::ApiGateway::Account",
        "AWS::IAM::Role",
      ]),
    );
    // The events, and who looked at them.
    expect(kept(prod).filter((type) => type === "AWS::S3::Bucket")).toHaveLength(2);
    expect(new Set(kept(dev))).toEqual(new Set(["AWS::ApiGateway::Account", "AWS::IAM::Role"]));
  });

  it.each([dev, prod])(
    "of events, whoever looks at it is written down by S3, apart from them",
    ({ backend: one }) => {
      const logged = one.all("AWS::S3::Bucket").filter(({ LoggingConfiguration }) => LoggingConfiguration);
      expect(logged.map(({ BucketName }) => BucketName)).toEqual([expect.stringMatching(/^serenya-events-/)]);
      expect(logged[0].LoggingConfiguration.DestinationBucketName.Ref).toMatch(/^AccessLogsBucket/);
    },
  );

  it("is logged under the key, each function in a group of its own", () => {
    const groups = backend.all("AWS::Logs::LogGroup");
    // Beside them the gateway's, and that of the check from outside.
    expect(groups).toHaveLength(functionNames.length + 2);
    for (const group of groups) expect(group.KmsKeyId).toBeDefined();
  });

  it("is under a key that storage, logs, alarms and budgets may use for this account, and nobody else", () => {
    const statements: Properties[] = backend.one("AWS::KMS::Key").KeyPolicy.Statement;
    const services = statements.flatMap(({ Principal, Condition }) =>
      Principal.Service ? [[Principal.Service, Object.keys(Condition)[0]]] : [],
    );
    expect(services).toEqual([
      ["s3.amazonaws.com", "StringEquals"],
      ["cloudwatch.amazonaws.com", "StringEquals"],
      ["budgets.amazonaws.com", "StringEquals"],
      ["logs.eu-west-1.amazonaws.com", "ArnLike"],
    ]);
  });
});

describe("what fails", () => {
  it("in the stream is tried five times, halved, and set aside by its place in the stream", () => {
    const stream = backend
      .all("AWS::Lambda::EventSourceMapping")
      .find(({ StartingPosition }) => StartingPosition);
    expect(stream).toMatchObject({
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    });
    // A queue, and no bucket: only to a bucket does Lambda write the records themselves.
    expect(JSON.stringify(stream?.DestinationConfig.OnFailure.Destination)).toContain(
      "StreamTriggerSetAside",
    );
    expect(
      backend.one("AWS::SQS::Queue", { QueueName: "serenya-prod-stream-set-aside" }).KmsMasterKeyId,
    ).toBeDefined();
  });

  it("in the queue is answered message by message", () => {
    const queue = backend
      .all("AWS::Lambda::EventSourceMapping")
      .find(({ StartingPosition }) => !StartingPosition);
    expect(queue?.FunctionResponseTypes).toEqual(["ReportBatchItemFailures"]);
  });
});

describe("functions", () => {
  it.each([dev, prod])("are traced, and told no secret", (stage) => {
    const ours = stage.backend.all("AWS::Lambda::Function").filter(({ Runtime }) => Runtime === "nodejs24.x");
    expect(ours.length).toBeGreaterThanOrEqual(14);
    for (const one of ours.filter(({ FunctionName }) => FunctionName)) {
      expect(one.TracingConfig).toEqual({ Mode: "Active" });
      expect(JSON.stringify(one.Environment)).not.toContain("resolve:secretsmanager");
    }
  });
});

describe("the edge", () => {
  it("has the managed rules and a rate for each address and each token", () => {
    const acl = edge.one("AWS::WAFv2::WebACL");
    expect(acl.Scope).toBe("CLOUDFRONT");
    expect(acl.Rules.map(({ Name }: Properties) => Name)).toEqual([
      "rate-per-address",
      "rate-per-token",
      "AWSManagedRulesAmazonIpReputationList",
      "AWSManagedRulesCommonRuleSet",
      "AWSManagedRulesKnownBadInputsRuleSet",
    ]);
    expect(acl.Rules[0].Statement.RateBasedStatement).toMatchObject({ AggregateKeyType: "IP", Limit: 2000 });
    expect(acl.Rules[1].Statement.RateBasedStatement).toMatchObject({
      AggregateKeyType: "CUSTOM_KEYS",
      Limit: 1000,
    });
  });

  it("has the app's name and certificate, and TLS 1.3", () => {
    expect(distribution().Aliases).toEqual(["app.serenya.health"]);
    expect(distribution().ViewerCertificate).toMatchObject({
      AcmCertificateArn: certificateArn,
      SslSupportMethod: "sni-only",
    });
  });

  it("calls the API with its secret, caches nothing of it, and lets no token travel in the open", () => {
    const api = distribution().CacheBehaviors.find(({ PathPattern }: Properties) => PathPattern === "/api/*");
    const origin = distribution().Origins.find(({ Id }: Properties) => Id === api.TargetOriginId);
    expect(origin.OriginPath).toBe("/prod");
    expect(origin.OriginCustomHeaders).toEqual([
      { HeaderName: "x-serenya-origin", HeaderValue: originSecret },
    ]);
    // The managed policies "CachingDisabled" and "AllViewerExceptHostHeader".
    expect(api.CachePolicyId).toBe("4135ea2d-6df8-44a3-9df3-4b5a84be39ad");
    expect(api.OriginRequestPolicyId).toBe("b689b0a8-53d0-40ab-baf2-68738e2966ac");
    expect(api.ViewerProtocolPolicy).toBe("https-only");
  });

  it("serves openapi.json and the app's files from the bucket, which only it may read", () => {
    const order = distribution().CacheBehaviors.map(({ PathPattern }: Properties) => PathPattern);
    expect(order).toEqual([`${basePath}/openapi.json`, "/api/*"]);
    expect(edge.text).toContain('"AWS:SourceArn"');
    const headers = edge.one("AWS::CloudFront::ResponseHeadersPolicy", {
      ResponseHeadersPolicyConfig: edge
        .all("AWS::CloudFront::ResponseHeadersPolicy")
        .find(({ ResponseHeadersPolicyConfig }) => ResponseHeadersPolicyConfig.Name === "serenya-prod-files")
        ?.ResponseHeadersPolicyConfig,
    }).ResponseHeadersPolicyConfig.SecurityHeadersConfig;
    expect(headers.ContentSecurityPolicy.ContentSecurityPolicy).toContain(
      "connect-src 'self' https://serenya-temp-files-prod-",
    );
    expect(headers.StrictTransportSecurity.AccessControlMaxAgeSec).toBe(63_072_000);
  });

  it.each([
    ["/", "/index.html"],
    ["/signin/callback", "/index.html"],
    ["/assets/app-1a2b.js", "/assets/app-1a2b.js"],
    ["/app-config.json", "/app-config.json"],
  ])("answers %s with %s", (uri, served) => {
    const request = runInNewContext(`${screenPaths}; handler({ request: { uri: ${JSON.stringify(uri)} } })`);
    expect(request.uri).toBe(served);
  });
});
