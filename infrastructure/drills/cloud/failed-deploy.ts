import assert from "node:assert/strict";
import { CloudFormationClient, GetTemplateCommand, UpdateStackCommand } from "@aws-sdk/client-cloudformation";
import { clientOptions, environment } from "../../cloud/deploy-to-emulator.ts";
import { backendStackName } from "../../constructs/names.ts";
import type { Drill } from "./drill.ts";
import { assertServed } from "./served.ts";

/**
 * A deployment that can't be carried out. The emulator refuses the template as a whole; that CloudFormation takes back
 * what it had begun can be seen on AWS only.
 */
export const failedDeploy: Drill = async ({ step }, { emulator, front, operator }) => {
  const stacks = new CloudFormationClient(clientOptions(emulator));
  const StackName = backendStackName(environment);
  await step("failed deploy: nothing has changed, and people are served", async () => {
    const { TemplateBody = "" } = await stacks.send(new GetTemplateCommand({ StackName }));
    const template = JSON.parse(TemplateBody);
    template.Resources.Broken = { Type: "AWS::Nothing::Here", Properties: {} };
    await assert.rejects(
      stacks.send(
        new UpdateStackCommand({
          StackName,
          TemplateBody: JSON.stringify(template),
          Capabilities: ["CAPABILITY_NAMED_IAM"],
        }),
      ),
      "it is not carried out",
    );
    const looked = await operator.follow(
      "The first five minutes",
      "aws cloudformation describe-stack-events --stack-name SerenyaBackend-$ENV --max-items 5 --query 'StackEvents[].[Timestamp,ResourceStatus,LogicalResourceId]' --output table",
    );
    assert.match(looked, /_COMPLETE/);
    assert.doesNotMatch(looked, /FAILED|ROLLBACK/);
    await assertServed(front.url);
  });
};
