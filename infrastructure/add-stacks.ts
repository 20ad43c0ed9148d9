import { type App, Tags } from "aws-cdk-lib";
import {
  type Architecture,
  type Environment,
  type IdentitySettings,
  type StageConfig,
  stages,
} from "./config.ts";
import { backendStackName, edgeStackName } from "./constructs/names.ts";
import type { CodeOf } from "./constructs/serenya-function.ts";
import { SerenyaBackendStack } from "./serenya-backend-stack.ts";
import { SerenyaEdgeStack } from "./serenya-edge-stack.ts";

export interface AppOptions {
  readonly account: string;
  readonly codeOf: CodeOf;
  readonly architecture?: Architecture | undefined;
  readonly certificateArn?: string | undefined;
  /** Other identity providers than the configured ones, for the cloud suite. */
  readonly identity?: IdentitySettings | undefined;
  /** Another place where Bedrock answers, for the same. */
  readonly modelEndpoint?: string | undefined;
}

/** Both installations with both of their stacks. */
export function addStacks(
  app: App,
  { account, codeOf, architecture, certificateArn, identity, modelEndpoint }: AppOptions,
): void {
  for (const [name, configured] of Object.entries(stages)) {
    const environment = name as Environment;
    const { model } = configured;
    const config: StageConfig = {
      ...configured,
      ...(identity && { identity }),
      ...(model && modelEndpoint && { model: { ...model, endpoint: modelEndpoint } }),
    };
    const common = { environment, config, env: { account }, crossRegionReferences: true };
    const backend = new SerenyaBackendStack(app, backendStackName(environment), {
      ...common,
      codeOf,
      terminationProtection: config.isDurable,
      ...(architecture && { architecture }),
    });
    const edge = new SerenyaEdgeStack(app, edgeStackName(environment), {
      ...common,
      backend,
      certificateArn,
    });
    for (const stack of [backend, edge]) {
      Tags.of(stack).add("application", "serenya");
      Tags.of(stack).add("environment", environment);
    }
  }
}
