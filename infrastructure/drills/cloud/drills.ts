import { tmpdir } from "node:os";
import type { Deployed } from "../../cloud/deployed.ts";
import type { Steps } from "../../journey/steps.ts";
import { operatorAt } from "../operator/operator.ts";
import { deletedSecret } from "./deleted-secret.ts";
import { disabledKey } from "./disabled-key.ts";
import { failedDeploy } from "./failed-deploy.ts";
import { functionError } from "./function-error.ts";
import { lostAlias } from "./lost-alias.ts";
import { poisonedDocument } from "./poisoned-document.ts";
import { stuckQueue } from "./stuck-queue.ts";

/** What can be broken for real in the emulator. Each drill leaves the system as it found it. */
export async function drillsInTheCloud(steps: Steps, deployed: Deployed): Promise<void> {
  const operator = await steps.step("an operator has the runbook's first lines in the shell", () =>
    operatorAt(deployed.emulator, tmpdir()),
  );
  if (!operator) return;
  for (const drill of [
    functionError,
    poisonedDocument,
    stuckQueue,
    lostAlias,
    disabledKey,
    deletedSecret,
    failedDeploy,
  ])
    await drill(steps, { ...deployed, operator });
}
