import type { App } from "aws-cdk-lib";
import { AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R5Checks, ServerlessChecks } from "cdk-nag";
import type { Finding } from "./finding.ts";

/** The packs of cdk-nag that hold for us (issue "operations"), over an app that is synthesised. */
export function nag(app: App): readonly Finding[] {
  const packs = [
    new AwsSolutionsChecks(),
    new HIPAASecurityChecks(),
    new NIST80053R5Checks(),
    new ServerlessChecks(),
  ];
  return packs.flatMap((pack) =>
    pack.validateScope(app).violations.flatMap(({ ruleName, description, violatingResources }) =>
      violatingResources.map(({ constructPath = "" }) => ({
        rule: ruleName,
        path: constructPath,
        says: description,
      })),
    ),
  );
}
