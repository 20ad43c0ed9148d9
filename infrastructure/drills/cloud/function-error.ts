import assert from "node:assert/strict";
import {
  LambdaClient,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from "@aws-sdk/client-lambda";
import { newPerson } from "../../../apps/local/test/support/person.ts";
import { clientOptions, environment } from "../../cloud/deploy-to-emulator.ts";
import { functionNameOf, liveAlias } from "../../constructs/names.ts";
import type { Drill } from "./drill.ts";
import { assertServed } from "./served.ts";

/** A release whose module can't be loaded. */
export const functionError: Drill = async ({ step }, { emulator, front, operator }) => {
  const lambda = new LambdaClient(clientOptions(emulator));
  const FunctionName = functionNameOf(environment, "user");
  await step("function error: a release that does not start is taken back", async () => {
    const person = await newPerson(front.url);
    const { Handler } = await lambda.send(
      new UpdateFunctionConfigurationCommand({ FunctionName, Handler: "index.nothing" }),
    );
    assert.equal(Handler, "index.nothing");
    const { Version } = await lambda.send(new PublishVersionCommand({ FunctionName }));
    await lambda.send(new UpdateAliasCommand({ FunctionName, Name: liveAlias, FunctionVersion: Version }));
    assert.ok(!(await person.client.profileGet()).ok, "it is broken");

    const looked = await operator.follow(
      "The first five minutes",
      "npm run recover -- rollback FUNCTION --env $ENV --dry-run",
      { FUNCTION: "user" },
    );
    assert.match(looked, new RegExp(`in use ${Version}`));
    await operator.follow("serenya-{env}-errors-user", "npm run recover -- rollback user --env $ENV");
    assert.ok((await person.client.profileGet()).ok);
    await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Handler: "index.handler" }));
    await assertServed(front.url);
  });
};
