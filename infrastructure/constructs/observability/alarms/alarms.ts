import { Alarm, ComparisonOperator, Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Construct } from "constructs";
import { alarmName, pascal } from "../../names.ts";
import type { AlarmTopics } from "../topics.ts";
import type { Watched } from "../watched.ts";
import type { AlarmRow } from "./alarm-row.ts";
import { apiAlarms } from "./api-alarms.ts";
import { functionAlarms } from "./function-alarms.ts";
import { jobAlarms } from "./job-alarms.ts";
import { journeyAlarms } from "./journey-alarms.ts";
import { securityAlarms } from "./security-alarms.ts";
import { storageAlarms } from "./storage-alarms.ts";
import { tableAlarms } from "./table-alarms.ts";

const groups = {
  functionAlarms,
  tableAlarms,
  apiAlarms,
  jobAlarms,
  storageAlarms,
  securityAlarms,
  journeyAlarms,
};

/** The heading of an alarm in docs/runbook.md, as an address in it. */
const runbookOf = (name: string): string => `docs/runbook.md#serenya-env-${name}`;

const missing = {
  fine: TreatMissingData.NOT_BREACHING,
  alarm: TreatMissingData.BREACHING,
  keep: TreatMissingData.IGNORE,
} as const;

/** Every alarm there is, each with its own name, sent to its topic when it rings and when it is over. */
export class Alarms extends Construct {
  private readonly byName: ReadonlyMap<string, Alarm>;

  constructor(scope: Construct, id: string, { watched, topics }: { watched: Watched; topics: AlarmTopics }) {
    super(scope, id);
    const rows = Object.values(groups).flatMap((group) => group(watched));
    this.byName = new Map(rows.map((row) => [row.name, this.make(row, watched, topics)]));
  }

  get all(): readonly Alarm[] {
    return [...this.byName.values()];
  }

  /** Those of one group, in its order. */
  of(rows: readonly AlarmRow[]): readonly Alarm[] {
    return rows.flatMap(({ name }) => this.byName.get(name) ?? []);
  }

  private make(row: AlarmRow, { environment }: Watched, topics: AlarmTopics): Alarm {
    const [so, last] = row.of ?? [1, 1];
    const isAbove = "above" in row.is;
    const alarm = new Alarm(this, pascal(row.name), {
      alarmName: alarmName(environment, row.name),
      alarmDescription: `${row.says} What to do: ${runbookOf(row.name)}`,
      metric: unlabelled(row.figure),
      threshold: "above" in row.is ? row.is.above : row.is.below,
      comparisonOperator: isAbove
        ? ComparisonOperator.GREATER_THAN_THRESHOLD
        : ComparisonOperator.LESS_THAN_THRESHOLD,
      datapointsToAlarm: so,
      evaluationPeriods: last,
      treatMissingData: missing[row.missing],
    });
    const action = new SnsAction(topics[row.level]);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    return alarm;
  }
}

/** With a label, the library writes an alarm on an expression, which costs more and says less. */
const unlabelled = ({ namespace, metricName, dimensions, statistic, period }: Metric): Metric =>
  new Metric({
    namespace,
    metricName,
    dimensionsMap: dimensions as Record<string, string>,
    statistic,
    period,
  });
