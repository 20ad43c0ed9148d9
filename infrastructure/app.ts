/**
 * What the `cdk` command runs. The bundles are made before (`npm run build`); their folder, and what else is asked
 * for, come as context: `-c bundles=FOLDER -c architecture=x86_64 -c certificateArn=ARN -c identity=JSON
 * -c modelEndpoint=URL`.
 */
import { join, resolve } from "node:path";
import { App } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { addStacks } from "./add-stacks.ts";
import { bundlesFolder } from "./bundle/folder.ts";

const app = new App();
const given = (name: string): string | undefined => app.node.tryGetContext(name);

const bundles = resolve(given("bundles") ?? bundlesFolder);
const identity = given("identity");
addStacks(app, {
  // Without credentials, as where only a template is wanted, the stacks are made for an account that is none.
  account: process.env.CDK_DEFAULT_ACCOUNT ?? "000000000000",
  codeOf: (name) => Code.fromAsset(join(bundles, name)),
  architecture: given("architecture") === "x86_64" ? "x86_64" : undefined,
  certificateArn: given("certificateArn"),
  identity: identity ? JSON.parse(identity) : undefined,
  modelEndpoint: given("modelEndpoint"),
});
app.synth();
