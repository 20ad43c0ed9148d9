import {
  type LambdaClient,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from "@aws-sdk/client-lambda";
import type { FunctionName } from "@serenya/functions";
import { environment } from "../../cloud/deploy-to-emulator.ts";
import { functionNameOf, liveAlias } from "../../constructs/names.ts";

/** New instances of functions, which remember no secret and no key: what minutes of quiet do on AWS. */
export async function freshInstances(lambda: LambdaClient, ...names: readonly FunctionName[]): Promise<void> {
  for (const name of names) {
    const FunctionName = functionNameOf(environment, name);
    const Description = `started anew at ${Date.now()}`;
    await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Description }));
    const { Version } = await lambda.send(new PublishVersionCommand({ FunctionName }));
    await lambda.send(new UpdateAliasCommand({ FunctionName, Name: liveAlias, FunctionVersion: Version }));
  }
}
