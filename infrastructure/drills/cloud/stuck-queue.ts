import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import {
  LambdaClient,
  ListEventSourceMappingsCommand,
  UpdateEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import { waitForJob } from "@serenya/contract/client";
import { newPerson } from "../../../apps/local/test/support/person.ts";
import { clientOptions, environment } from "../../cloud/deploy-to-emulator.ts";
import { functionNameOf } from "../../constructs/names.ts";
import { value } from "../../journey/person-journey.ts";
import type { Drill } from "./drill.ts";
import { sendReport } from "./served.ts";

/** Somebody has switched the trigger of process off. */
export const stuckQueue: Drill = async ({ step }, { emulator, front, operator }) => {
  const lambda = new LambdaClient(clientOptions(emulator));
  const alarm = "serenya-{env}-jobs-waiting";
  await step("stuck queue: the trigger is found off, and switched on", async () => {
    const { EventSourceMappings } = await lambda.send(new ListEventSourceMappingsCommand({}));
    const name = functionNameOf(environment, "process");
    const mapping = EventSourceMappings?.find(({ FunctionArn }) => FunctionArn?.includes(name));
    await lambda.send(new UpdateEventSourceMappingCommand({ UUID: mapping?.UUID, Enabled: false }));
    const person = await newPerson(front.url);
    const jobId = await sendReport(person);
    await sleep(2_000);
    const job = value(await person.client.status({ params: { jobId } }));
    assert.notEqual(job.status, "completed", "nobody works on it");

    const looked = await operator.follow(
      alarm,
      "aws lambda list-event-source-mappings --function-name SerenyaBackend-$ENV-ProcessFunction:live --query 'EventSourceMappings[].[UUID,State,LastProcessingResult]' --output table",
    );
    const uuid = /([\da-f-]{36}).*Disabled/.exec(looked)?.[1];
    assert.ok(uuid, looked);
    await operator.follow(alarm, "aws lambda update-event-source-mapping --uuid UUID --enabled", {
      UUID: uuid,
    });
    value(await waitForJob(person.client, jobId, { giveUpAfterMs: 60_000 }));
  });
};
