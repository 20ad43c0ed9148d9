import type { FunctionRow } from "@serenya/functions";
import { Duration } from "aws-cdk-lib";
import { Rule, RuleTargetInput, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { acknowledge } from "../rules/acknowledge.ts";

/** Sets a function off by the clock, with the very event that its row of the manifest names. */
export class ScheduledLook extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { ruleName: string; schedule: NonNullable<FunctionRow["schedule"]>; target: IFunction },
  ) {
    super(scope, id);
    const { ruleName, schedule, target } = props;
    const rule = new Rule(this, "Rule", {
      ruleName,
      description: `Every ${schedule.everyMinutes} minutes: ${schedule.event.look}`,
      schedule: Schedule.rate(Duration.minutes(schedule.everyMinutes)),
      targets: [
        new LambdaFunction(target, {
          event: RuleTargetInput.fromObject(schedule.event),
          // The next look is not far, and a late one looks no better.
          retryAttempts: 1,
          maxEventAge: Duration.minutes(schedule.everyMinutes),
        }),
      ],
    });
    acknowledge(rule, {
      rules: ["Serverless-EventBusDLQ"],
      reason:
        "A look by the clock carries nothing: one that is lost comes again with the next tick, and the alarm on what it looks for does not need every one.",
      review: "2027-11-22",
    });
  }
}
