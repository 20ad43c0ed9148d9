import { basePath } from "@serenya/contract";
import { Duration, SecretValue } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import * as cloudfront from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Environment, StageConfig } from "../config.ts";
import { noRequestLog } from "../constructs/acknowledged/request-log.ts";
import { originHeader, secretName } from "../constructs/names.ts";
import { acknowledge } from "../rules/acknowledge.ts";
import { appHeaders } from "./app-headers.ts";
import { screenPaths } from "./screen-paths.ts";

export interface DistributionProps {
  readonly environment: Environment;
  readonly config: StageConfig;
  readonly aclArn: string;
  readonly apiDomain: string;
  readonly tempBucketDomain: string;
  readonly files: IBucket;
  /** Of the domain name, in this region. */
  readonly certificateArn: string | undefined;
}

/** The one address of everything: the app's files, and below /api the API. */
export class Distribution extends Construct {
  readonly distribution: cloudfront.Distribution;

  constructor(scope: Construct, id: string, props: DistributionProps) {
    super(scope, id);
    const { environment, config, files, certificateArn } = props;
    const appOrigin = S3BucketOrigin.withOriginAccessControl(files);
    const apiOrigin = new HttpOrigin(props.apiDomain, {
      originPath: `/${environment}`,
      protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
      readTimeout: Duration.seconds(30),
      customHeaders: {
        [originHeader]: SecretValue.secretsManager(secretName(environment, "origin")).unsafeUnwrap(),
      },
    });
    const appFiles: cloudfront.BehaviorOptions = {
      origin: appOrigin,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
      responseHeadersPolicy: this.headersOfFiles(environment, props.tempBucketDomain),
    };
    this.distribution = new cloudfront.Distribution(this, "Distribution", {
      comment: `Serenya ${environment}`,
      webAclId: props.aclArn,
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
      defaultRootObject: "index.html",
      ...(config.domainName &&
        certificateArn && {
          domainNames: [config.domainName],
          certificate: Certificate.fromCertificateArn(this, "Certificate", certificateArn),
          minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_3_2025,
          sslSupportMethod: cloudfront.SSLMethod.SNI,
        }),
      defaultBehavior: {
        ...appFiles,
        functionAssociations: [
          {
            eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
            function: new cloudfront.Function(this, "ScreenPaths", {
              code: cloudfront.FunctionCode.fromInline(screenPaths),
              runtime: cloudfront.FunctionRuntime.JS_2_0,
            }),
          },
        ],
      },
      additionalBehaviors: {
        [`${basePath}/openapi.json`]: appFiles,
        "/api/*": {
          origin: apiOrigin,
          allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
          // A refusal over plain HTTP and no redirect: by then a token would have travelled in the open.
          viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
          // Answers are a person's own; what may be cached is cached on the device.
          cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
          originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          responseHeadersPolicy: this.headersOfApi(environment),
        },
      },
    });
    this.acknowledgeRules(Boolean(config.domainName && certificateArn));
  }

  private acknowledgeRules(hasOwnCertificate: boolean): void {
    acknowledge(
      this.distribution,
      {
        rules: ["AwsSolutions-CFR1"],
        reason:
          "A person may be anywhere when they want to read their own results: no country is shut out, and the rates and the list of known bad addresses hold for all.",
        review: "2027-11-22",
      },
      { rules: ["AwsSolutions-CFR3", "CKV_AWS_86"], reason: noRequestLog, review: "2027-05-31" },
    );
    if (hasOwnCertificate) return;
    acknowledge(this.distribution, {
      rules: ["AwsSolutions-CFR4", "CKV_AWS_174"],
      reason:
        "Dev has no name of its own, and with CloudFront's own name CloudFront chooses the oldest TLS; prod has its name, and takes TLS 1.3 only.",
      review: "2027-05-31",
    });
  }

  private headersOfFiles(environment: Environment, uploads: string): cloudfront.ResponseHeadersPolicy {
    const { "content-security-policy": contentSecurityPolicy = "", ...others } = appHeaders(
      `https://${uploads}`,
    );
    return new cloudfront.ResponseHeadersPolicy(this, "FileHeaders", {
      responseHeadersPolicyName: `serenya-${environment}-files`,
      securityHeadersBehavior: {
        ...always,
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(others).map(([header, value]) => ({ header, value, override: true })),
      },
    });
  }

  private headersOfApi(environment: Environment): cloudfront.ResponseHeadersPolicy {
    return new cloudfront.ResponseHeadersPolicy(this, "ApiHeaders", {
      responseHeadersPolicyName: `serenya-${environment}-api`,
      securityHeadersBehavior: always,
    });
  }
}

const always: cloudfront.ResponseSecurityHeadersBehavior = {
  strictTransportSecurity: {
    accessControlMaxAge: Duration.days(730),
    includeSubdomains: true,
    override: true,
  },
  contentTypeOptions: { override: true },
  referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override: true },
};
