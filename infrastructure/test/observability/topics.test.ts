import { describe, expect, it } from "vitest";
import { stages as configured } from "../../config.ts";
import { type Properties, synthesise } from "../support/templates.ts";

const stages = synthesise();
const backend = stages.prod.backend;
const resource = (type: string, where: (properties: Properties) => boolean) =>
  Object.entries(backend.resources).find(([, { Type, Properties }]) => Type === type && where(Properties));
const topicId = (level: string) =>
  resource("AWS::SNS::Topic", ({ TopicName }) => TopicName === `serenya-prod-alarms-${level}`)?.[0];
const statementsOf = (level: string): Properties[] =>
  backend.all("AWS::SNS::TopicPolicy").find(({ Topics }) => Topics[0].Ref === topicId(level))?.PolicyDocument
    .Statement;
const key = backend.one("AWS::KMS::Key");

describe.each(["critical", "warning"])("the topic for what is %s", (level) => {
  it("is encrypted with the key that lets CloudWatch in", () => {
    const topic = backend.one("AWS::SNS::Topic", { TopicName: `serenya-prod-alarms-${level}` });
    expect(JSON.stringify(topic.KmsMasterKeyId)).toContain("EncryptionKey");
    const services = key.KeyPolicy.Statement.flatMap(({ Principal, Action }: Properties) =>
      Principal.Service === "cloudwatch.amazonaws.com" ? Action : [],
    );
    expect(services).toEqual(["kms:Decrypt", "kms:GenerateDataKey"]);
  });

  it("takes messages from this installation's alarms, over TLS, and from nobody else's", () => {
    const allowed = statementsOf(level).find(({ Sid }) => Sid === "AllowAlarms");
    expect(allowed).toMatchObject({
      Effect: "Allow",
      Action: "sns:Publish",
      Principal: { Service: "cloudwatch.amazonaws.com" },
    });
    expect(JSON.stringify(allowed.Condition)).toContain(":alarm:serenya-prod-*");
    expect(statementsOf(level).find(({ Effect }) => Effect === "Deny")?.Condition).toEqual({
      Bool: { "aws:SecureTransport": "false" },
    });
  });

  it("reaches the configured address, so that nothing rings unheard", () => {
    const heard = backend
      .all("AWS::SNS::Subscription")
      .filter(({ TopicArn }) => TopicArn.Ref === topicId(level));
    expect(heard).toEqual([
      expect.objectContaining({ Protocol: "email", Endpoint: "alerts@serenya.health" }),
    ]);
  });
});

describe("the month's budget", () => {
  it("tells the warnings at 80 % spent, and when all of it is expected to be or is", () => {
    const { Budget, NotificationsWithSubscribers } = backend.one("AWS::Budgets::Budget");
    expect(Budget).toMatchObject({
      BudgetName: "serenya-prod-budget",
      BudgetLimit: { Amount: configured.prod.monthlyBudgetUsd, Unit: "USD" },
      TimeUnit: "MONTHLY",
    });
    // No filter by tag: it finds nothing until somebody activates the tag, and a budget that finds nothing is silent.
    expect(Budget.CostFilters).toBeUndefined();
    expect(
      NotificationsWithSubscribers.map(({ Notification, Subscribers }: Properties) => [
        Notification.NotificationType,
        Notification.Threshold,
        Subscribers[0].Address.Ref,
      ]),
    ).toEqual([
      ["ACTUAL", 80, topicId("warning")],
      ["FORECASTED", 100, topicId("warning")],
      ["ACTUAL", 100, topicId("warning")],
    ]);
  });

  it("may publish, and may use the key", () => {
    expect(statementsOf("warning").map(({ Principal }) => Principal.Service)).toContain(
      "budgets.amazonaws.com",
    );
    expect(JSON.stringify(key.KeyPolicy)).toContain("budgets.amazonaws.com");
  });
});
