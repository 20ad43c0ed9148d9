import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetDashboardCommand,
  PutMetricDataCommand,
} from "@aws-sdk/client-cloudwatch";
import {
  CloudWatchLogsClient,
  CreateLogStreamCommand,
  FilterLogEventsCommand,
  PutLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { ListTopicsCommand, SNSClient, SubscribeCommand } from "@aws-sdk/client-sns";
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { functionNames, manifest } from "@serenya/functions";
import {
  alarmName,
  alarmTopicName,
  dashboardName,
  functionLogName,
  functionNameOf,
  journeyLogName,
  liveAlias,
} from "../constructs/names.ts";
import { given, type Steps } from "../journey/steps.ts";
import { clientOptions, environment, region } from "./deploy-to-emulator.ts";
import type { Deployed } from "./deployed.ts";

/** What an operator sees and is woken by, as far as it is real in the emulator. */
export async function checkAlarms({ step }: Steps, { emulator }: Deployed): Promise<void> {
  const options = clientOptions(emulator);
  const watch = new CloudWatchClient(options);
  const sqs = new SQSClient(options);

  await step(
    "three dashboards are there, and what they say reads back with everything resolved",
    async () => {
      for (const name of ["executive", "operations", "security"] as const) {
        const { DashboardBody = "" } = await watch.send(
          new GetDashboardCommand({ DashboardName: dashboardName(environment, name) }),
        );
        const { widgets } = JSON.parse(DashboardBody);
        assert.ok(widgets.length > 10, `${widgets.length} widgets`);
        assert.doesNotMatch(DashboardBody, /Fn::|\{"Ref"|Token\[/);
        if (name === "operations")
          for (const one of functionNames)
            assert.ok(DashboardBody.includes(functionNameOf(environment, one)), one);
      }
    },
  );

  await step("every alarm is there and none is left without a topic", async () => {
    const alarms = await allAlarms(watch);
    assert.ok(alarms.length > 55, `${alarms.length} alarms`);
    for (const { AlarmName, AlarmActions = [] } of alarms)
      assert.match(
        AlarmActions.join(),
        new RegExp(`:serenya-${environment}-alarms-(critical|warning)$`),
        AlarmName,
      );
  });

  const queueUrl = await step("a pager is subscribed to what is critical: here a queue", () =>
    subscribePager(emulator, sqs),
  );

  await step("eleven crashes of a function ring its alarm, and the pager is told where help is", async () => {
    const name = alarmName(environment, "errors-upload");
    await crash(new LambdaClient(options), "upload", 11);
    // The emulator looks at alarms when a figure is put, and not by the clock.
    await watch.send(
      new PutMetricDataCommand({
        Namespace: "Serenya/Suite",
        MetricData: [{ MetricName: "Nudge", Value: 1 }],
      }),
    );
    const { MetricAlarms = [] } = await watch.send(new DescribeAlarmsCommand({ AlarmNames: [name] }));
    assert.equal(MetricAlarms[0]?.StateValue, "ALARM", MetricAlarms[0]?.StateReason);
    const told = await messageAbout(sqs, given(queueUrl, "queue"), name);
    assert.equal(told.NewStateValue, "ALARM");
    assert.match(told.AlarmDescription, /docs\/runbook\.md#serenya-env-errors-upload$/);
  });

  await step("the hourly look for late objects runs, and writes that there are none", async () => {
    const lambda = new LambdaClient(options);
    const { schedule } = manifest.cleanup;
    const { FunctionError } = await lambda.send(
      new InvokeCommand({
        FunctionName: functionNameOf(environment, "cleanup"),
        Qualifier: liveAlias,
        Payload: JSON.stringify(schedule.event),
      }),
    );
    assert.equal(FunctionError, undefined);
    const { events = [] } = await new CloudWatchLogsClient(options).send(
      new FilterLogEventsCommand({
        logGroupName: functionLogName(environment, "cleanup"),
        filterPattern: "ObjectsLate",
      }),
    );
    const counts = events.map(
      ({ message = "" }) => JSON.parse(message.slice(message.indexOf("{"))).ObjectsLate,
    );
    assert.deepEqual(counts, [0, 0], "incoming and outgoing");
  });

  await step("the check from outside has a log group to write its figures to", async () => {
    const logs = new CloudWatchLogsClient(options);
    const at = { logGroupName: journeyLogName(environment), logStreamName: "suite" };
    await logs.send(new CreateLogStreamCommand(at));
    const message = '{"SyntheticJourney":1,"outcome":"ok"}';
    await logs.send(new PutLogEventsCommand({ ...at, logEvents: [{ message, timestamp: Date.now() }] }));
    const { events = [] } = await logs.send(
      new FilterLogEventsCommand({ logGroupName: at.logGroupName, filterPattern: '{ $.outcome = "ok" }' }),
    );
    assert.deepEqual(
      events.map((event) => event.message),
      [message],
    );
  });
}

/** A queue in the pager's place, which lets the topic in as AWS asks for it too. */
async function subscribePager(emulator: Deployed["emulator"], sqs: SQSClient): Promise<string> {
  const sns = new SNSClient(clientOptions(emulator));
  const { Topics = [] } = await sns.send(new ListTopicsCommand({}));
  const topic = Topics.find(({ TopicArn }) =>
    TopicArn?.endsWith(`:${alarmTopicName(environment, "critical")}`),
  );
  const TopicArn = given(topic?.TopicArn, "topic");
  const Endpoint = `arn:aws:sqs:${region}:${emulator.account}:pager`;
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "sns.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: Endpoint,
        Condition: { ArnEquals: { "aws:SourceArn": TopicArn } },
      },
    ],
  });
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "pager", Attributes: { Policy } }));
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: "sqs", Endpoint }));
  return given(QueueUrl, "queue");
}

async function allAlarms(watch: CloudWatchClient) {
  const { MetricAlarms = [], NextToken } = await watch.send(
    new DescribeAlarmsCommand({ AlarmNamePrefix: alarmName(environment, ""), MaxRecords: 100 }),
  );
  assert.equal(NextToken, undefined);
  return MetricAlarms;
}

/** Calls a function with what no gateway sends, so that it throws before it can answer. */
async function crash(
  lambda: LambdaClient,
  name: (typeof functionNames)[number],
  times: number,
): Promise<void> {
  for (let time = 0; time < times; time++) {
    const { FunctionError } = await lambda.send(
      new InvokeCommand({
        FunctionName: functionNameOf(environment, name),
        Qualifier: liveAlias,
        Payload: "null",
      }),
    );
    assert.ok(FunctionError, "the function answered");
  }
}

interface Told {
  readonly AlarmName: string;
  readonly AlarmDescription: string;
  readonly NewStateValue: string;
}
async function messageAbout(sqs: SQSClient, QueueUrl: string, name: string): Promise<Told> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(200)) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    for (const { Body = "" } of Messages) {
      const told: Told = JSON.parse(JSON.parse(Body).Message);
      if (told.AlarmName === name) return told;
    }
  }
  throw new Error(`the pager was not told of ${name} within 20 s`);
}
