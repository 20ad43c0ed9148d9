import { readFileSync } from "node:fs";
import { App, CfnElement, Stack } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { addStacks } from "../add-stacks.ts";
import { bareContext } from "./acknowledge.ts";

/** An app that is synthesised: its tree, and its templates as files. */
export interface Synthesised {
  readonly app: App;
  readonly templates: readonly string[];
  /** The path of what a template calls `logicalId`. */
  pathOf(template: string, logicalId: string): string;
}

/** Only prod has a certificate when it is deployed: dev is known by CloudFront's own name. */
const account = "111122223333";
const certificateArn = `arn:aws:acm:us-east-1:${account}:certificate/00000000-0000-0000-0000-000000000000`;

/**
 * All stacks of both installations as `cdk synth` makes them, with a stand-in for the code.
 * @param folder where the templates go
 * @param isBare whether cdk-nag is to see also what is acknowledged
 */
export function synthesise(folder: string, { isBare }: { isBare: boolean }): Synthesised {
  const { context } = JSON.parse(readFileSync(new URL("../cdk.json", import.meta.url), "utf8"));
  const app = new App({
    context: { ...context, ...(isBare && { [bareContext]: true }) },
    analyticsReporting: false,
    outdir: folder,
  });
  addStacks(app, {
    account,
    codeOf: () => Code.fromInline("exports.handler = async () => {}"),
    certificateArn,
  });
  const { stacks } = app.synth();
  const paths = new Map(
    app.node
      .findAll()
      .filter((one) => CfnElement.isCfnElement(one))
      .map((one) => [`${Stack.of(one).stackName} ${Stack.of(one).resolve(one.logicalId)}`, one.node.path]),
  );
  const names = new Map(stacks.map(({ templateFullPath, stackName }) => [templateFullPath, stackName]));
  return {
    app,
    templates: [...names.keys()],
    pathOf: (template, logicalId) =>
      paths.get(`${names.get(template)} ${logicalId}`) ?? `${names.get(template)}/${logicalId}`,
  };
}
