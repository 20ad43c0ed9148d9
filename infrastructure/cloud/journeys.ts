import { closeWorkers, readInWorker } from "@serenya/documents/node";
import { newPerson } from "../../apps/local/test/support/person.ts";
import { drawReport } from "../../apps/local/test/support/report.ts";
import { deleteAccount, personJourney } from "../journey/person-journey.ts";
import { given, type Steps } from "../journey/steps.ts";
import { checkAlarms } from "./alarms.ts";
import type { Deployed } from "./deployed.ts";
import { checkFigures } from "./figures.ts";
import { checkLeaving } from "./leaving.ts";
import { checkMessages } from "./messages.ts";
import { checkModel } from "./model.ts";
import { checkPictures } from "./pictures.ts";
import { checkRecovery } from "./recovery.ts";
import { checkRefusals } from "./refusals.ts";
import { lookAround } from "./traces.ts";

/** What is written into the document, and must be nowhere afterwards. */
const canary = "CnryCloudCloud77";
const patience = 60_000;

export async function journeys(steps: Steps, deployed: Deployed): Promise<void> {
  const { url } = deployed.front;
  await checkRefusals(steps, deployed);
  const person = await steps.step("an account is made: identity token, five consents, session", () =>
    newPerson(url),
  );
  const document = await drawReport({ marker: canary });
  const expected = await readInWorker(document);
  if (person) await personJourney(steps, { client: person.client, document, expected, patience });
  await checkPictures(steps, deployed);
  await checkModel(steps, deployed);
  await checkMessages(steps, deployed);
  if (person) await lookAround(steps, deployed, { canary, userId: person.profile.id });
  await steps.step("the account is deleted, with a receipt", () =>
    deleteAccount(given(person, "person").client),
  );
  if (person) await checkLeaving(steps, deployed, person.profile.id);
  await checkFigures(steps, deployed);
  await checkAlarms(steps, deployed);
  await checkRecovery(steps, deployed);
  await closeWorkers();
}
