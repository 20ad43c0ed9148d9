import { readFileSync } from "node:fs";
import { App } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { addStacks } from "../../add-stacks.ts";
import type { Environment } from "../../config.ts";
import { backendStackName, edgeStackName } from "../../constructs/names.ts";

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of many forms, and each row looks at its own.
export type Properties = any;

/** A stack's template, to be asked for resources. */
export interface Synthesised {
  /** The properties of all resources of a type. */
  all(type: string): readonly Properties[];
  /** Those of the one whose properties hold what is given at the top level. */
  one(type: string, where?: Record<string, unknown>): Properties;
  readonly resources: Readonly<
    Record<string, { Type: string; Properties?: Properties; DeletionPolicy?: string }>
  >;
  readonly text: string;
}

const account = "111122223333";
export const certificateArn = `arn:aws:acm:us-east-1:${account}:certificate/00000000-0000-0000-0000-000000000000`;

/** Both stacks of both installations, with a stand-in for the code, and no network. */
export function synthesise(): Readonly<Record<Environment, { backend: Synthesised; edge: Synthesised }>> {
  const app = new App({
    context: JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8")).context,
    analyticsReporting: false,
  });
  addStacks(app, {
    account,
    codeOf: () => Code.fromInline("exports.handler = async () => {}"),
    certificateArn,
  });
  const assembly = app.synth();
  const read = (name: string) => synthesised(assembly.getStackByName(name).template);
  const both = (environment: Environment) => ({
    backend: read(backendStackName(environment)),
    edge: read(edgeStackName(environment)),
  });
  return { dev: both("dev"), prod: both("prod") };
}

function synthesised(template: { Resources: Synthesised["resources"] }): Synthesised {
  const all = (type: string) =>
    Object.values(template.Resources).flatMap(({ Type, Properties }) =>
      Type === type ? [Properties ?? {}] : [],
    );
  return {
    all,
    one(type, where = {}) {
      const found = all(type).filter((properties) =>
        Object.entries(where).every(
          ([name, value]) => JSON.stringify(properties[name]) === JSON.stringify(value),
        ),
      );
      if (found.length !== 1) throw new Error(`${found.length} of ${type} with ${JSON.stringify(where)}`);
      return found[0];
    },
    resources: template.Resources,
    text: JSON.stringify(template),
  };
}
