import { functionNames, manifest } from "@serenya/functions";
import { describe, expect, it } from "vitest";
import { metricNamespace } from "../../../packages/adapters-aws/src/metrics/emf-metrics.ts";
import { secondsLeftTo } from "../../constructs/observability/alarms/function-alarms.ts";
import { ownNamespace } from "../../constructs/observability/figures/own-figures.ts";
import { type Named, writersOf, wrongWithAws, wrongWithOwn } from "../support/figures.ts";
import { type Properties, synthesise } from "../support/templates.ts";

const stages = synthesise();
const alarmsOf = (environment: "dev" | "prod") => stages[environment].backend.all("AWS::CloudWatch::Alarm");
const alarm = (name: string) =>
  stages.prod.backend.one("AWS::CloudWatch::Alarm", { AlarmName: `serenya-prod-${name}` });
const figureOf = ({ Namespace, MetricName, Dimensions = [] }: Properties): Named => ({
  namespace: Namespace,
  name: MetricName,
  dimensions: Object.fromEntries(Dimensions.map(({ Name, Value }: Properties) => [Name, Value])),
});
const topic = (level: string) => ({
  Ref: Object.entries(stages.prod.backend.resources).find(
    ([, { Type, Properties }]) =>
      Type === "AWS::SNS::Topic" && Properties.TopicName === `serenya-prod-alarms-${level}`,
  )?.[0],
});

describe.each(["dev", "prod"] as const)("the alarms of %s", (environment) => {
  const alarms = alarmsOf(environment);
  const withName = alarms.map((one) => [one.AlarmName as string, one] as const);

  it("have names of their own, and the installation's", () => {
    const names = withName.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !name.startsWith(`serenya-${environment}-`))).toEqual([]);
  });

  it.each(withName)(
    "%s says what it means and where help is, and tells when it rings and when it is over",
    (name, one) => {
      expect(one.AlarmDescription).toMatch(
        /^[A-Z].{30,}\. What to do: docs\/runbook\.md#serenya-env-[a-z0-9-]+$/,
      );
      expect(one.AlarmDescription).toContain(`#${name.replace(`serenya-${environment}-`, "serenya-env-")}`);
      expect(one.AlarmDescription.length).toBeLessThan(1024);
      expect(one.AlarmActions).toHaveLength(1);
      expect(one.OKActions).toEqual(one.AlarmActions);
      expect(one.ActionsEnabled ?? true).toBe(true);
    },
  );

  it.each(withName)("%s has decided what a missing figure means, and looks at one figure", (_name, one) => {
    expect(["notBreaching", "breaching", "ignore"]).toContain(one.TreatMissingData);
    expect(one.Metrics).toBeUndefined();
    // CloudWatch looks back a day at most for periods below an hour.
    expect(one.Period * one.EvaluationPeriods).toBeLessThanOrEqual(86_400);
    expect(one.DatapointsToAlarm).toBeLessThanOrEqual(one.EvaluationPeriods);
  });

  it.each(withName)("%s reads a figure that somebody writes", (_name, one) => {
    const figure = figureOf(one);
    const wrong =
      figure.namespace === ownNamespace
        ? wrongWithOwn(figure, environment)
        : wrongWithAws(figure, stages[environment]);
    expect(wrong).toBeUndefined();
  });
});

describe("an alarm on nothing", () => {
  it("is noticed: an unknown figure, one nobody writes, a resource that isn't there", () => {
    const own = (name: string, dimensions: object) =>
      wrongWithOwn(
        { namespace: ownNamespace, name, dimensions: { environment: "prod", ...dimensions } },
        "prod",
      );
    expect(own("NeverHeardOf", {})).toBe("NeverHeardOf is in no table");
    expect(own("SignIn", { provider: "google" })).toBe("SignIn is not told apart by provider");
    expect(own("SignIn", { provider: "google", outcome: "sunny" })).toContain("no value");
    expect(writersOf("NeverHeardOf")).toEqual([]);
    const aws = (dimensions: object) =>
      wrongWithAws(
        { namespace: "AWS/SQS", name: "ApproximateAgeOfOldestMessage", dimensions: { ...dimensions } },
        stages.prod,
      );
    expect(aws({ QueueName: "serenya-prod-elsewhere" })).toContain("nothing has");
    expect(aws({ QueueName: "serenya-prod-process" })).toBeUndefined();
    expect(aws({})).toContain("not told apart by nothing");
  });

  it("is looked for where functions write, in the same namespace", () => {
    expect(ownNamespace).toBe(metricNamespace);
    expect(writersOf("DocumentEnded")).toContain("packages/domain/src/jobs/record-end.ts");
  });
});

describe("what wakes somebody", () => {
  it("is what the specification calls critical, and what loses a document, an event or a receipt", () => {
    const critical = alarmsOf("prod")
      .filter(({ AlarmActions }) => JSON.stringify(AlarmActions[0]) === JSON.stringify(topic("critical")))
      .map(({ AlarmName }) => AlarmName.replace("serenya-prod-", ""));
    expect(new Set(critical)).toEqual(
      new Set([
        ...functionNames.map((name) => `errors-${name}`),
        "faults",
        "functions-throttled",
        "table-reads-throttled",
        "table-writes-throttled",
        "identity-index-reads-throttled",
        "identity-index-writes-throttled",
        "email-index-writes-throttled",
        "api-5xx",
        "jobs-stuck",
        "jobs-dead",
        "documents-failing",
        "stream-losing",
        "events-set-aside",
        "model-unavailable",
        "objects-late",
        "journey-failing",
        "google-unavailable",
        "apple-unavailable",
        "receipt-faults",
      ]),
    );
  });

  it("and all else is a warning", () => {
    const known = new Set([JSON.stringify(topic("critical")), JSON.stringify(topic("warning"))]);
    expect(
      alarmsOf("prod").filter(({ AlarmActions }) => !known.has(JSON.stringify(AlarmActions[0]))),
    ).toEqual([]);
  });

  it("never counts a refused token as a failed function", () => {
    expect(alarm("errors-authorizer")).toMatchObject({ Namespace: "Serenya", MetricName: "FunctionFault" });
    expect(alarm("tokens-refused")).toMatchObject({ Namespace: "AWS/Lambda", MetricName: "Errors" });
  });
});

describe("time-outs", () => {
  it.each(functionNames)(
    "%s is warned of before its own time-out, and before the gateway gives up",
    (name) => {
      const { Threshold, Statistic } = alarm(`slow-${name}`);
      expect(Statistic).toBe("Maximum");
      expect(Threshold).toBeLessThan(secondsLeftTo(name) * 1000);
      expect(Threshold).toBeGreaterThanOrEqual(secondsLeftTo(name) * 800);
      expect(secondsLeftTo(name)).toBeLessThanOrEqual(manifest[name].timeout);
      if (manifest[name].trigger.kind === "http") expect(secondsLeftTo(name)).toBeLessThan(30);
    },
  );

  it("reading may take its 140 s without a warning", () => {
    expect(alarm("slow-process").Threshold).toBeGreaterThan(140_000);
  });

  it("the look for late objects runs as often as its alarm expects", () => {
    const rule = stages.prod.backend.one("AWS::Events::Rule", { Name: "serenya-prod-late-objects" });
    expect(rule).toMatchObject({ ScheduleExpression: "rate(1 hour)", State: "ENABLED" });
    expect(JSON.parse(rule.Targets[0].Input)).toEqual(manifest.cleanup.schedule.event);
    expect(JSON.stringify(rule.Targets[0].Arn)).toContain("CleanupFunctionLive");
    expect(alarm("objects-late")).toMatchObject({ Period: 3600, TreatMissingData: "breaching" });
  });
});
