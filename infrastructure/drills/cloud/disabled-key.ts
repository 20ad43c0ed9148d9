import assert from "node:assert/strict";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { newPerson } from "../../../apps/local/test/support/person.ts";
import { clientOptions } from "../../cloud/deploy-to-emulator.ts";
import type { Drill } from "./drill.ts";
import { freshInstances } from "./fresh-instances.ts";
import { assertServed, until } from "./served.ts";

/** Somebody has disabled the key that addresses and names lie under. */
export const disabledKey: Drill = async ({ step }, { emulator, front, operator }) => {
  const lambda = new LambdaClient(clientOptions(emulator));
  await step("disabled key: it is enabled again", async () => {
    await operator.run("aws kms disable-key --key-id $KEY");
    await freshInstances(lambda, "auth", "user");
    await assert.rejects(newPerson(front.url), "nobody can sign up");
    await operator.follow("serenya-{env}-faults", "aws kms enable-key --key-id $KEY");
    await until("sign-up", () =>
      newPerson(front.url).then(
        () => true,
        () => false,
      ),
    );
    await assertServed(front.url);
  });
};
