import { Stack } from "aws-cdk-lib";
import type { PolicyStatement, Role } from "aws-cdk-lib/aws-iam";
import { acknowledge, hipaaAndNist, wildcardRule } from "../../rules/acknowledge.ts";

/**
 * What the rules find at a function's role, and why it stays.
 * @param grants what it got beside its log: wildcards in them are objects below a prefix
 */
export function acknowledgeRole(role: Role, ownLog: string, grants: readonly PolicyStatement[]): void {
  const stack = Stack.of(role);
  const objects = new Set(
    grants
      .flatMap(({ resources }) => resources)
      .filter((resource) => resource.includes("*"))
      .map((resource) => wildcardRule(stack, resource)),
  );
  acknowledge(
    role,
    {
      rules: hipaaAndNist("IAMNoInlinePolicy"),
      reason:
        'The specification has inline policies ("Lambda Execution Role"): this one is made for this role, used by no other, and goes with it.',
      review: "2027-11-22",
    },
    {
      rules: ["AwsSolutions-IAM5[Resource::*]"],
      reason:
        "Traces only: X-Ray's PutTraceSegments and PutTelemetryRecords know no resource, and grants.test.ts fails on a wildcard of any other service.",
      review: "2027-11-22",
    },
    {
      rules: [wildcardRule(stack, ownLog)],
      reason: "The streams of its own log group: Lambda names them as it starts instances.",
      review: "2027-11-22",
    },
  );
  if (objects.size === 0) return;
  acknowledge(role, {
    rules: [...objects],
    reason:
      "Objects below one prefix of one bucket: jobs and events are named when they arise. Which prefix a function may read, write or delete is derived from the manifest.",
    review: "2027-05-31",
  });
}
