import { SecretValue } from "aws-cdk-lib";
import type { Stage } from "aws-cdk-lib/aws-apigateway";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { CfnWebACL, CfnWebACLAssociation } from "aws-cdk-lib/aws-wafv2";
import { Construct } from "constructs";
import type { Environment } from "../config.ts";
import { edgeRegion } from "../edge/region.ts";
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
    { environment, stage }: { environment: Environment; stage: Stage },
  ) {
    super(scope, id);
    const secret = new Secret(this, "Secret", {
      secretName: secretName(environment, "origin"),
      description: "The header by which the API knows that CloudFront is asking",
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
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
    new CfnWebACLAssociation(this, "Association", { resourceArn: stage.stageArn, webAclArn: acl.attrArn });
  }
}

const metrics = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Samples would hold requests, and requests hold tokens.
  sampledRequestsEnabled: false,
});
