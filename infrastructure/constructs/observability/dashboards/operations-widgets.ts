import { functionNames } from "@serenya/functions";
import { type Alarm, AlarmStatusWidget, type IWidget, MathExpression } from "aws-cdk-lib/aws-cloudwatch";
import { edgeRegion } from "../../../edge/region.ts";
import { secondsLeftTo } from "../alarms/function-alarms.ts";
import { ofAllFunctions, ofApi, ofBucket, ofFunction, ofQueue, ofTable } from "../figures/aws-figures.ts";
import { days, type Reading } from "../figures/figure.ts";
import { own, ownPart, ownParts, ownSum } from "../figures/own-figures.ts";
import type { Watched } from "../watched.ts";
import { dollars } from "./executive-widgets.ts";
import { bars, graph, heading } from "./layout.ts";

const sum: Reading = { statistic: "Sum", minutes: 5 };
const most: Reading = { statistic: "Maximum", minutes: 5 };
const slow: Reading = { statistic: "p95", minutes: 5 };
const daily: Reading = { statistic: "Average", minutes: days(1) };

/** Whether it works, and where it doesn't (specification, "Operations Dashboard"). */
export const operationsWidgets = (watched: Watched, alarms: readonly Alarm[]): IWidget[][] => [
  [
    heading(
      `# Serenya ${watched.environment}: does it work?\nEvery alarm has a heading of its name in docs/runbook.md.`,
      2,
    ),
  ],
  [new AlarmStatusWidget({ title: "Alarms", alarms: [...alarms], width: 24, height: 8 })],
  ...documents(watched),
  ...functions(watched),
  ...edges(watched),
  ...storage(watched),
  ...model(watched),
];

const documents = (watched: Watched): IWidget[][] => [
  [heading("## People's documents")],
  [
    bars("Documents by outcome and tier", [ownParts(watched, "DocumentEnded", sum)]),
    bars(
      "Documents by tier",
      (["text", "picture", "mixed", "unknown"] as const).map((tier) =>
        ownSum(watched, "DocumentEnded", { tier }, sum),
      ),
    ),
    graph("Accepted, ended, sent back to the queue", [
      own(watched, "DocumentAccepted", { ...sum, label: "accepted" }),
      ownSum(watched, "DocumentEnded", { outcome: "ok" }, { ...sum, label: "read" }),
      own(watched, "JobRetried", { ...sum, label: "sent back" }),
    ]),
  ],
  [
    graph("Rows withheld and lines unread", [
      own(watched, "RowsVerified", { ...sum, label: "verified" }),
      own(watched, "RowsToConfirm", { ...sum, label: "withheld until confirmed" }),
      own(watched, "LinesUnread", { ...sum, label: "lines unread" }),
      own(watched, "PagesUnseen", { ...sum, label: "pages unseen" }),
    ]),
    graph("Of a hundred rows, withheld", [withheldShare(watched)], { unit: "%" }),
    graph(
      "Upload to result: half, and one in ten above",
      [
        own(watched, "JobMilliseconds", { statistic: "p50", minutes: 5, label: "half" }),
        own(watched, "JobMilliseconds", { statistic: "p90", minutes: 5, label: "one in ten above" }),
        own(watched, "ReadMilliseconds", {
          statistic: "p90",
          minutes: 5,
          label: "reading alone, one in ten above",
        }),
      ],
      { unit: "ms" },
    ),
  ],
  [
    graph("Queue: waiting and at work", [
      ofQueue(watched, "process", "ApproximateNumberOfMessagesVisible", { ...most, label: "waiting" }),
      ofQueue(watched, "process", "ApproximateNumberOfMessagesNotVisible", { ...most, label: "at work" }),
    ]),
    graph(
      "Queue: age of the oldest, and of what was handed out",
      [ofQueue(watched, "process", "ApproximateAgeOfOldestMessage", { ...most, label: "oldest, s" })],
      { right: [own(watched, "QueueAgeMilliseconds", { ...slow, label: "handed out, ms (right)" })] },
    ),
    graph("Dead letters, and changes set aside", [
      ofQueue(watched, "process-dead", "ApproximateNumberOfMessagesVisible", {
        ...most,
        label: "dead letters",
      }),
      ofQueue(watched, "stream-set-aside", "ApproximateNumberOfMessagesVisible", {
        ...most,
        label: "set aside",
      }),
    ]),
  ],
  [
    bars("Questions by outcome", [ownParts(watched, "ChatAnswered", sum)]),
    bars("Doctor's reports by outcome", [ownParts(watched, "DoctorReportMade", sum)]),
    graph(
      "The made-up journey",
      [
        ownPart(watched, "SyntheticJourney", { outcome: "ok" }, sum),
        ownPart(watched, "SyntheticJourney", { outcome: "failed" }, sum),
      ],
      { right: [own(watched, "SyntheticMilliseconds", { ...most, label: "ms (right)" })] },
    ),
  ],
];

const functions = (watched: Watched): IWidget[][] => {
  const each = (what: Parameters<typeof ofFunction>[2], reading: Reading) =>
    functionNames.map((name) => ofFunction(watched, name, what, reading));
  return [
    [heading("## The fourteen functions")],
    [
      graph("Invocations", each("Invocations", sum), { width: 12 }),
      graph("Errors (the authorizer's are refused tokens too)", each("Errors", sum), { width: 12 }),
    ],
    [
      graph("Duration: one in twenty above", each("Duration", slow), { width: 12, unit: "ms" }),
      graph(
        "Longest, of a hundred that it may take",
        functionNames.map((name) => shareOfTime(watched, name)),
        {
          width: 12,
          unit: "%",
          leftAnnotations: [{ value: 80, label: "alarm; process at 90" }],
        },
      ),
    ],
    [
      bars("Faults caught, by function", [ownParts(watched, "FunctionFault", sum)]),
      graph("Throttled", each("Throttles", sum)),
      graph("Running at one moment", [
        ...each("ConcurrentExecutions", most),
        ofAllFunctions("ConcurrentExecutions", { ...most, label: "whole account" }),
      ]),
    ],
  ];
};

const edges = (watched: Watched): IWidget[][] => [
  [heading("## API and edge")],
  [
    graph("Requests", [ofApi(watched, "Count", { ...sum, label: "requests" })]),
    graph("4xx and 5xx", [ofApi(watched, "4XXError", sum), ofApi(watched, "5XXError", sum)]),
    graph(
      "Latency",
      [
        ofApi(watched, "Latency", { statistic: "p50", minutes: 5, label: "half" }),
        ofApi(watched, "Latency", { ...slow, label: "one in twenty above" }),
        ofApi(watched, "IntegrationLatency", { ...slow, label: "of it in functions" }),
      ],
      { unit: "ms" },
    ),
  ],
  [
    bars("Refused by functions, by code", [ownParts(watched, "RequestRefused", sum)], { width: 12 }),
    graph(
      "CloudFront, every distribution of the account: % of answers that are errors",
      [edgeErrors("4xxErrorRate"), edgeErrors("5xxErrorRate")],
      { width: 12, unit: "%" },
    ),
  ],
];

const storage = (watched: Watched): IWidget[][] => [
  [heading("## Table, stream and buckets")],
  [
    graph("Capacity used, units in 5 minutes", [
      ofTable(watched, "ConsumedReadCapacityUnits", { ...sum, label: "read" }),
      ofTable(watched, "ConsumedWriteCapacityUnits", { ...sum, label: "written" }),
      ofTable(watched, "ConsumedReadCapacityUnits", { ...sum, label: "read, by identity" }, "GSI2"),
    ]),
    graph("Throttled", [
      ofTable(watched, "ReadThrottleEvents", { ...sum, label: "reads" }),
      ofTable(watched, "WriteThrottleEvents", { ...sum, label: "writes" }),
      ofTable(watched, "ReadThrottleEvents", { ...sum, label: "reads by identity" }, "GSI2"),
      ofTable(watched, "WriteThrottleEvents", { ...sum, label: "writes of the e-mail index" }, "GSI1"),
      ofTable(watched, "WriteThrottleEvents", { ...sum, label: "writes of the identity index" }, "GSI2"),
    ]),
    graph(
      "Stream: how far behind",
      [ofFunction(watched, "stream-processor", "IteratorAge", { ...most, label: "ms" })],
      { right: [own(watched, "EventStored", { ...sum, label: "events stored (right)" })] },
    ),
  ],
  [
    graph(
      "Objects",
      (["temp-files", "events"] as const).map((name) => ofBucket(watched, name, "NumberOfObjects", daily)),
    ),
    graph(
      "Size",
      (["temp-files", "events"] as const).map((name) => ofBucket(watched, name, "BucketSizeBytes", daily)),
      {
        unit: "bytes",
      },
    ),
    graph("Objects older than they may be, at each hourly look", [
      own(watched, "ObjectsLate", { ...most, minutes: 60, label: "late" }),
    ]),
  ],
];

const model = (watched: Watched): IWidget[][] => [
  [heading("## The language model (empty where none is configured)")],
  [
    bars("Calls by outcome", [ownParts(watched, "ModelCalls", sum)]),
    graph("Tokens", [
      own(watched, "ModelInputTokens", { ...sum, label: "in" }),
      own(watched, "ModelOutputTokens", { ...sum, label: "out" }),
    ]),
    graph("Cost, US dollars", [dollars(watched, sum)], {
      right: [own(watched, "ModelMilliseconds", { ...slow, label: "ms, one in twenty above (right)" })],
    }),
  ],
  [
    bars("Its texts: kept, or thrown away for something that the results don't say", [
      ownParts(watched, "ModelWords", sum),
    ]),
    graph("Not asked: the day's budget was spent", [own(watched, "ModelBudgetSpent", sum)]),
  ],
];

const withheldShare = (watched: Watched) =>
  new MathExpression({
    expression: "100 * withheld / (withheld + verified)",
    usingMetrics: {
      withheld: own(watched, "RowsToConfirm", sum),
      verified: own(watched, "RowsVerified", sum),
    },
    label: "withheld",
  });

const shareOfTime = (watched: Watched, name: (typeof functionNames)[number]) =>
  new MathExpression({
    expression: `100 * ${variable(name)} / ${secondsLeftTo(name) * 1000}`,
    usingMetrics: { [variable(name)]: ofFunction(watched, name, "Duration", most) },
    label: name,
  });

/** A name for an expression: small letters, digits, underscores. */
const variable = (name: string): string => name.replaceAll("-", "_");

/** The distribution's own id is not known here: the edge is made from this stack. */
const edgeErrors = (name: "4xxErrorRate" | "5xxErrorRate") =>
  new MathExpression({
    expression: `SEARCH('{AWS/CloudFront,DistributionId,Region} MetricName="${name}"', 'Average', 300)`,
    label: "",
    searchRegion: edgeRegion,
  });
