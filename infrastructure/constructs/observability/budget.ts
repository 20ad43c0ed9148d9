import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import { alarmName } from "../names.ts";
import type { Watched } from "./watched.ts";

/**
 * Says when the month's bill is on its way past what it should be. It is the whole account's bill: a filter by tag
 * finds nothing until somebody has activated the tag for billing, and a budget that finds nothing never speaks.
 */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, { watched, topic }: { watched: Watched; topic: ITopic }) {
    super(scope, id);
    const { environment, config } = watched;
    const notice = (
      notificationType: "ACTUAL" | "FORECASTED",
      threshold: number,
    ): CfnBudget.NotificationWithSubscribersProperty => ({
      notification: {
        notificationType,
        threshold,
        thresholdType: "PERCENTAGE",
        comparisonOperator: "GREATER_THAN",
      },
      subscribers: [{ subscriptionType: "SNS", address: topic.topicArn }],
    });
    new CfnBudget(this, "Budget", {
      budget: {
        budgetName: alarmName(environment, "budget"),
        budgetType: "COST",
        timeUnit: "MONTHLY",
        budgetLimit: { amount: config.monthlyBudgetUsd, unit: "USD" },
      },
      notificationsWithSubscribers: [notice("ACTUAL", 80), notice("FORECASTED", 100), notice("ACTUAL", 100)],
    });
  }
}
