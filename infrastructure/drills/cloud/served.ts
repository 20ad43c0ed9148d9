import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { waitForJob } from "@serenya/contract/client";
import { newPerson, type Person } from "../../../apps/local/test/support/person.ts";
import { drawReport } from "../../../apps/local/test/support/report.ts";
import { announce, sendForm } from "../../../apps/local/test/support/upload.ts";
import { value } from "../../journey/person-journey.ts";

/** Announces and sends a report; answers with its job. */
export async function sendReport(person: Person): Promise<string> {
  const document = await drawReport();
  const { jobId, form } = await announce(person, document);
  const { status, text } = await sendForm(form, document);
  assert.ok(status < 300, `${status} ${text}`);
  return jobId;
}

/** Somebody signs up, sends a report, and has the result: the main journey, as short as it goes. */
export async function assertServed(url: string): Promise<void> {
  const person = await newPerson(url);
  value(await waitForJob(person.client, await sendReport(person), { giveUpAfterMs: 60_000 }));
}

/** Until something holds, or half a minute is over. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 30): Promise<void> {
  for (const deadline = Date.now() + seconds * 1_000; !(await holds()); await sleep(300))
    assert.ok(Date.now() < deadline, `${what}: not within ${seconds} s`);
}
