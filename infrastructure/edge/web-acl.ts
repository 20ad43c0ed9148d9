import { CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import { Construct } from "constructs";
import type { Environment, StageConfig } from "../config.ts";
import { noRequestLog } from "../constructs/acknowledged/request-log.ts";
import { aclName } from "../constructs/names.ts";
import { acknowledge, hipaaAndNist } from "../rules/acknowledge.ts";

/**
 * Rules of the managed common set that look into bodies are only counted: questions and readings are free text and
 * up to 4 MB, every body is checked by its schema, and a person whose question is refused for its words is lost.
 */
const bodyRules = [
  "SizeRestrictions_BODY",
  "CrossSiteScripting_BODY",
  "GenericLFI_BODY",
  "GenericRFI_BODY",
  "EC2MetaDataSSRF_BODY",
] as const;

const managedSets: readonly { readonly set: string; readonly counted: readonly string[] }[] = [
  { set: "AWSManagedRulesAmazonIpReputationList", counted: [] },
  { set: "AWSManagedRulesCommonRuleSet", counted: bodyRules },
  { set: "AWSManagedRulesKnownBadInputsRuleSet", counted: [] },
];

/** The firewall of the distribution: AWS's managed rules, and a rate for each address and each token. */
export class EdgeAcl extends Construct {
  readonly acl: CfnWebACL;

  constructor(scope: Construct, id: string, props: { environment: Environment; config: StageConfig }) {
    super(scope, id);
    const { environment, config } = props;
    const { address, token } = config.requestsPerFiveMinutes;
    const prefix = aclName(environment, "edge");
    const rates: CfnWebACL.RuleProperty[] = [
      {
        name: "rate-per-address",
        priority: 0,
        action: { block: { customResponse: { responseCode: 429 } } },
        visibilityConfig: metrics(`${prefix}-rate-per-address`),
        statement: {
          rateBasedStatement: { limit: address, aggregateKeyType: "IP", evaluationWindowSec: 300 },
        },
      },
      {
        name: "rate-per-token",
        priority: 1,
        action: { block: { customResponse: { responseCode: 429 } } },
        visibilityConfig: metrics(`${prefix}-rate-per-token`),
        statement: {
          rateBasedStatement: {
            limit: token,
            aggregateKeyType: "CUSTOM_KEYS",
            evaluationWindowSec: 300,
            customKeys: [
              { header: { name: "authorization", textTransformations: [{ priority: 0, type: "NONE" }] } },
            ],
          },
        },
      },
    ];
    const managed = managedSets.map(
      ({ set, counted }, index): CfnWebACL.RuleProperty => ({
        name: set,
        priority: rates.length + index,
        overrideAction: { none: {} },
        visibilityConfig: metrics(`${prefix}-${set}`),
        statement: {
          managedRuleGroupStatement: {
            vendorName: "AWS",
            name: set,
            ...(counted.length > 0 && {
              ruleActionOverrides: counted.map((name) => ({ name, actionToUse: { count: {} } })),
            }),
          },
        },
      }),
    );
    this.acl = new CfnWebACL(this, "Acl", {
      name: prefix,
      scope: "CLOUDFRONT",
      defaultAction: { allow: {} },
      visibilityConfig: metrics(prefix),
      rules: [...rates, ...managed],
    });
    acknowledge(this.acl, {
      rules: hipaaAndNist("WAFv2LoggingEnabled"),
      reason: noRequestLog,
      review: "2027-05-31",
    });
  }
}

const metrics = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Samples would hold requests, and requests hold tokens.
  sampledRequestsEnabled: false,
});
