import assert from "node:assert/strict";
import { DeleteAliasCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { newPerson } from "../../../apps/local/test/support/person.ts";
import { clientOptions, environment } from "../../cloud/deploy-to-emulator.ts";
import { functionNameOf, liveAlias } from "../../constructs/names.ts";
import type { Drill } from "./drill.ts";

/** Somebody has deleted the alias that the gateway calls. */
export const lostAlias: Drill = async ({ step }, { emulator, front, operator }) => {
  const lambda = new LambdaClient(clientOptions(emulator));
  const alarm = "serenya-{env}-api-5xx";
  await step("lost alias: it is made anew, and the gateway may call it", async () => {
    const person = await newPerson(front.url);
    const asks = () => person.client.chatPrompts({ query: { content_type: "results" } });
    const FunctionName = functionNameOf(environment, "chat-prompts");
    await lambda.send(new DeleteAliasCommand({ FunctionName, Name: liveAlias }));
    assert.ok(!(await asks()).ok, "it is broken");

    const look = operator.follow(
      alarm,
      "aws lambda get-alias --function-name SerenyaBackend-$ENV-NAMEFunction --name live",
      { NAME: "ChatPrompts" },
    );
    await assert.rejects(look, /ResourceNotFound/);
    const told = await operator.follow(alarm, "npm run recover -- rollback FUNCTION --env $ENV", {
      FUNCTION: "chat-prompts",
    });
    assert.match(told, /The API may call it again/);
    assert.ok((await asks()).ok);
  });
};
