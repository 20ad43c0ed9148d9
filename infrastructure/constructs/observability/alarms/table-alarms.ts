import { ofTable } from "../figures/aws-figures.ts";
import type { Watched } from "../watched.ts";
import type { AlarmRow } from "./alarm-row.ts";

/**
 * What one partition takes in a second
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html). A table on demand
 * has several; below this not even everything on one key is throttled.
 */
const partition = { reads: 3_000, writes: 1_000 };
const warnAt = 0.8;
const minutes = 5;

/** Throttling of table and indexes, and the approach to it. */
export const tableAlarms = (watched: Watched): AlarmRow[] => {
  const throttled = (
    name: string,
    what: "ReadThrottleEvents" | "WriteThrottleEvents",
    says: string,
    index?: "GSI1" | "GSI2",
  ): AlarmRow => ({
    name,
    level: "critical",
    says,
    figure: ofTable(watched, what, { statistic: "Sum", minutes: 1 }, index),
    is: { above: 0 },
    missing: "fine",
  });
  const busy = (
    name: string,
    what: "ConsumedReadCapacityUnits" | "ConsumedWriteCapacityUnits",
    perSecond: number,
    says: string,
  ): AlarmRow => ({
    name,
    level: "warning",
    says,
    figure: ofTable(watched, what, { statistic: "Sum", minutes }),
    is: { above: perSecond * warnAt * minutes * 60 },
    missing: "fine",
  });
  return [
    throttled(
      "table-reads-throttled",
      "ReadThrottleEvents",
      "DynamoDB refused reads of the table: tokens and profiles can't be looked up.",
    ),
    throttled(
      "table-writes-throttled",
      "WriteThrottleEvents",
      "DynamoDB refused writes of the table: sign-ins, uploads and questions fail.",
    ),
    throttled(
      "identity-index-reads-throttled",
      "ReadThrottleEvents",
      "DynamoDB refused look-ups by identity: nobody can sign in.",
      "GSI2",
    ),
    throttled(
      "identity-index-writes-throttled",
      "WriteThrottleEvents",
      "The index by identity can't keep up, and holds back writes of the table.",
      "GSI2",
    ),
    throttled(
      "email-index-writes-throttled",
      "WriteThrottleEvents",
      "The index by e-mail can't keep up, and holds back writes of the table.",
      "GSI1",
    ),
    busy(
      "table-reads-high",
      "ConsumedReadCapacityUnits",
      partition.reads,
      "The table is read at 80 % of what one partition takes, for 5 minutes.",
    ),
    busy(
      "table-writes-high",
      "ConsumedWriteCapacityUnits",
      partition.writes,
      "The table is written at 80 % of what one partition takes, for 5 minutes.",
    ),
  ];
};
