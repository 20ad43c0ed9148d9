import { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { journeyLogName } from "../names.ts";
import { Alarms } from "./alarms/alarms.ts";
import { MonthlyBudget } from "./budget.ts";
import { Dashboards } from "./dashboards/dashboards.ts";
import { SavedQueries } from "./saved-queries.ts";
import { AlarmTopics } from "./topics.ts";
import type { Watched } from "./watched.ts";

/**
 * What an operator sees and is woken by (specification, "ObservabilityConstruct"): alarms and their two topics, three
 * dashboards, saved questions to the logs, the month's budget, and a place for the figures of the check from outside.
 * docs/runbook.md goes with it.
 */
export class Observability extends Construct {
  constructor(scope: Construct, id: string, { key, ...rest }: Omit<Watched, "keyArn"> & { key: IKey }) {
    super(scope, id);
    const watched: Watched = { ...rest, keyArn: key.keyArn };
    new LogGroup(this, "JourneyChecks", {
      logGroupName: journeyLogName(rest.environment),
      retention: rest.config.retentionDays as RetentionDays,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const topics = new AlarmTopics(this, "Topics", { watched, key });
    const alarms = new Alarms(this, "Alarms", { watched, topics });
    new Dashboards(this, "Dashboards", { watched, alarms });
    new SavedQueries(this, "Queries", watched);
    new MonthlyBudget(this, "Budget", { watched, topic: topics.warning });
  }
}
