import { Duration } from "aws-cdk-lib";
import { Dashboard, PeriodOverride } from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import { dashboardName } from "../../names.ts";
import type { Alarms } from "../alarms/alarms.ts";
import { securityAlarms } from "../alarms/security-alarms.ts";
import type { Watched } from "../watched.ts";
import { executiveWidgets } from "./executive-widgets.ts";
import { operationsWidgets } from "./operations-widgets.ts";
import { securityWidgets } from "./security-widgets.ts";

/** The three dashboards of the specification. A figure's own period stands, whatever time is looked at. */
export class Dashboards extends Construct {
  constructor(scope: Construct, id: string, { watched, alarms }: { watched: Watched; alarms: Alarms }) {
    super(scope, id);
    const { environment } = watched;
    const common = { periodOverride: PeriodOverride.INHERIT };
    new Dashboard(this, "Executive", {
      ...common,
      dashboardName: dashboardName(environment, "executive"),
      defaultInterval: Duration.days(30),
      widgets: executiveWidgets(watched),
    });
    new Dashboard(this, "Operations", {
      ...common,
      dashboardName: dashboardName(environment, "operations"),
      defaultInterval: Duration.hours(12),
      widgets: operationsWidgets(watched, alarms.all),
    });
    new Dashboard(this, "Security", {
      ...common,
      dashboardName: dashboardName(environment, "security"),
      defaultInterval: Duration.days(1),
      widgets: securityWidgets(watched, alarms.of(securityAlarms(watched))),
    });
  }
}
