import { SecretValue } from "aws-cdk-lib";
import type { Stage } from "aws-cdk-lib/aws-apigateway";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { CfnWebACL, CfnWebACLAssociation } from "aws-cdk-lib/aws-wafv2";
import { Construct } from "constructs";
import type { Environment } from "../config.ts";
import { edgeRegion } from "../edge/region.ts";
import { acknowledge, hipaaAndNist } from "../rules/acknowledge.ts";
import { noRequestLog } from "./acknowledged/request-log.ts";
import { aclName, originHeader, secretName } from "./names.ts";

/**
 * Lets nobody call the API but CloudFront: a regional WAF refuses what does not carry the secret header that the
 * distribution adds. The secret has a copy in the distribution's region; both stacks resolve it when they are
 * deployed, and it is in no template.
 */
export class OriginGuard extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { environment, stage, key }: { environment: Environment; stage: Stage; key: IKey },
  ) {
    super(scope, id);
    const secret = new Secret(this, "Secret", {
      secretName: secretName(environment, "origin"),
      description: "The header by which the API knows that CloudFront is asking",
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      encryptionKey: key,
      replicaRegions: [{ region: edgeRegion }],
    });
    const acl = new CfnWebACL(this, "Acl", {
      name: aclName(environment, "origin"),
      scope: "REGIONAL",
      defaultAction: { block: {} },
      visibilityConfig: metrics(aclName(environment, "origin")),
      rules: [
        {
          name: "from-cloudfront",
          priority: 0,
          action: { allow: {} },
          visibilityConfig: metrics(`serenya-${environment}-from-cloudfront`),
          statement: {
            byteMatchStatement: {
              fieldToMatch: { singleHeader: { Name: originHeader } },
              positionalConstraint: "EXACTLY",
              searchString: SecretValue.secretsManager(secret.secretArn).unsafeUnwrap(),
              textTransformations: [{ priority: 0, type: "NONE" }],
            },
          },
        },
      ],
    });
    acknowledge(secret, {
      rules: [...hipaaAndNist("SecretsManagerRotationEnabled"), "AwsSolutions-SMG4"],
      reason:
        "Both stacks write it into CloudFront and the firewall when they are deployed: a schedule would change it in one place and shut the API. It stands for nobody: who has it still needs a person's token.",
      review: "2027-05-31",
    });
    acknowledge(
      acl,
      { rules: hipaaAndNist("WAFv2LoggingEnabled"), reason: noRequestLog, review: "2027-05-31" },
      {
        rules: ["CKV_AWS_192"],
        reason:
          "It lets only CloudFront in, whose own firewall has this set of rules (edge/web-acl.ts), and nothing here runs Java.",
        review: "2027-11-22",
      },
    );
    new CfnWebACLAssociation(this, "Association", { resourceArn: stage.stageArn, webAclArn: acl.attrArn });
  }
}

const metrics = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Samples would hold requests, and requests hold tokens.
  sampledRequestsEnabled: false,
});
