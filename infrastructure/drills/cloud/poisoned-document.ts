import assert from "node:assert/strict";
import { S3Client } from "@aws-sdk/client-s3";
import { newPerson } from "../../../apps/local/test/support/person.ts";
import { clientOptions, environment } from "../../cloud/deploy-to-emulator.ts";
import { plantPoison } from "../../cloud/messages.ts";
import { tempBucketName } from "../../constructs/names.ts";
import type { Drill } from "./drill.ts";
import { assertServed, until } from "./served.ts";

/** Something that process fails on whenever it takes it up. */
export const poisonedDocument: Drill = async ({ step }, { emulator, front, operator }) => {
  const s3 = new S3Client({ ...clientOptions(emulator), forcePathStyle: true });
  const alarm = "serenya-{env}-jobs-dead";
  await step("poisoned document: found among the dead letters, and let go", async () => {
    // The template's 200 s hold in the emulator too: nobody waits that long four times.
    await operator.run(
      "aws sqs set-queue-attributes --queue-url $(queue process) --attributes VisibilityTimeout=2",
    );
    const person = await newPerson(front.url);
    const jobId = await plantPoison(s3, tempBucketName(environment, emulator.account), person);
    const look = () => operator.follow(alarm, "npm run recover -- redrive --env $ENV --dry-run");
    await until("a dead letter", async () => (await look()).includes(jobId), 60);
    const told = await operator.follow(alarm, "npm run recover -- redrive --env $ENV");
    assert.match(told, /redriven/);
    await until("it comes back", async () => (await look()).includes(jobId), 60);
    await operator.run(`npm run recover -- redrive --drop ${jobId} --env $ENV --yes`);
    assert.doesNotMatch(await look(), new RegExp(jobId));
    await assertServed(front.url);
  });
};
