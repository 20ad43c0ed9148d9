import assert from "node:assert/strict";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { DeleteSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { newPerson } from "../../../apps/local/test/support/person.ts";
import { clientOptions, environment } from "../../cloud/deploy-to-emulator.ts";
import { secretName } from "../../constructs/names.ts";
import type { Drill } from "./drill.ts";
import { freshInstances } from "./fresh-instances.ts";
import { assertServed, until } from "./served.ts";

/** Somebody has deleted the secret that tokens are signed with. It waits for its days of grace. */
export const deletedSecret: Drill = async ({ step }, { emulator, front, operator }) => {
  const secrets = new SecretsManagerClient(clientOptions(emulator));
  const lambda = new LambdaClient(clientOptions(emulator));
  const SecretId = secretName(environment, "signing-keys");
  await step("deleted secret: it is called back before its days of grace are over", async () => {
    await secrets.send(new DeleteSecretCommand({ SecretId, RecoveryWindowInDays: 7 }));
    await freshInstances(lambda, "auth");
    await assert.rejects(newPerson(front.url), "nobody can sign up");
    await operator.follow(
      "serenya-{env}-errors-auth",
      "aws secretsmanager restore-secret --secret-id serenya-$ENV/signing-keys",
    );
    await freshInstances(lambda, "auth");
    await until("sign-up", () =>
      newPerson(front.url).then(
        () => true,
        () => false,
      ),
    );
    await assertServed(front.url);
  });
};
