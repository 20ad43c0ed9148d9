import { RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { type ITopic, Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { acknowledge } from "../../rules/acknowledge.ts";
import { alarmTopicName } from "../names.ts";
import type { Watched } from "./watched.ts";

/** What wakes somebody, and what can be read in the morning. */
export type Level = "critical" | "warning";

/**
 * The two topics that alarms go to. The address of the configuration is subscribed to both, so that nothing rings
 * unheard; a pager is subscribed to the critical one by command, since its address is a secret (docs/runbook.md).
 */
export class AlarmTopics extends Construct {
  readonly critical: ITopic;
  readonly warning: ITopic;

  constructor(scope: Construct, id: string, { watched, key }: { watched: Watched; key: IKey }) {
    super(scope, id);
    this.critical = this.make("Critical", "critical", watched, key);
    this.warning = this.make("Warning", "warning", watched, key);
  }

  private make(construct: string, level: Level, { environment, config }: Watched, key: IKey): Topic {
    const { account, partition } = Stack.of(this);
    const topic = new Topic(this, construct, {
      topicName: alarmTopicName(environment, level),
      displayName: `Serenya ${environment} ${level}`,
      masterKey: key,
      enforceSSL: true,
    });
    topic.applyRemovalPolicy(RemovalPolicy.DESTROY);
    // A topic with a policy of its own has lost the one that lets its account's services in.
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: "AllowAlarms",
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [topic.topicArn],
        conditions: {
          StringEquals: { "aws:SourceAccount": account },
          ArnLike: {
            "aws:SourceArn": `arn:${partition}:cloudwatch:${config.region}:${account}:alarm:serenya-${environment}-*`,
          },
        },
      }),
    );
    if (level === "warning") {
      topic.addToResourcePolicy(
        new PolicyStatement({
          sid: "AllowBudget",
          principals: [new ServicePrincipal("budgets.amazonaws.com")],
          actions: ["sns:Publish"],
          resources: [topic.topicArn],
          conditions: {
            StringEquals: { "aws:SourceAccount": account },
            ArnLike: { "aws:SourceArn": `arn:${partition}:budgets::${account}:*` },
          },
        }),
      );
    }
    if (config.alertEmail) {
      topic.addSubscription(new EmailSubscription(config.alertEmail));
      acknowledge(topic.node.findChild(config.alertEmail), {
        rules: ["Serverless-SNSRedrivePolicy"],
        reason:
          "A letter that could not be sent is of no use later: SNS tries for hours, and the alarm stays red on its dashboard until it is mended.",
        review: "2027-05-31",
      });
    }
    return topic;
  }
}
