import { pseudonymOf } from "@serenya/domain";
import { erasePerson, exportPerson } from "@serenya/domain/operate";
import { RecoverFault } from "../fault.ts";
import { findPerson } from "../find-person.ts";
import type { Task } from "../task.ts";

const options = { email: { type: "string" }, user: { type: "string" } } as const;
const usage = "--email ADDRESS | --user ID";

/** Who is meant, and by which pseudonym events tell of them. */
export const person: Task = {
  name: "person",
  summary: "who has this e-mail address: user id, and pseudonym in the events",
  usage,
  help: ["Changes nothing, and tells nothing else of the account."],
  worksOn: "aws and local",
  options,
  async run({ installation, options: given, answer }) {
    const found = await findPerson(installation.deps, given);
    answer({ userId: found.id, provider: found.auth_provider, pseudonym: await pseudonymOf(found) });
  },
};

export const exportTask: Task = {
  name: "export",
  summary: "all that the server holds about a person, as JSON",
  usage,
  help: [
    "Prints profile, consents, counters, session times, jobs by state, and the person's events. What was read from",
    "documents is not there: only the device has it. An event says that the account was exported.",
  ],
  worksOn: "aws and local",
  options,
  async run({ installation, options: given, answer, agree }) {
    const found = await findPerson(installation.deps, given);
    if (await agree([`Print all that ${installation.name} holds about the account ${found.id}.`]))
      answer(await exportPerson(installation.deps, found));
  },
};

export const erase: Task = {
  name: "erase",
  summary: "delete an account for somebody who can't use the app",
  usage,
  help: [
    "The same as the app's own deletion: jobs become tombstones, profile and identity go, a receipt is signed.",
    "Prints receipt and pseudonym: keep the pseudonym with the request, for nobody can find it out afterwards.",
    "Complete when the last backup has expired (35 days); a restored table forgets the person again.",
  ],
  worksOn: "aws and local",
  options,
  async run({ installation, options: given, answer, agree }) {
    const found = await findPerson(installation.deps, given);
    if (!(await agree([`Delete the account ${found.id} in ${installation.name}, for good.`]))) return;
    const erased = await erasePerson(installation.deps, found);
    if (!erased.ok)
      throw new RecoverFault("not-possible-now", "The account kept changing, or is gone by now: look again.");
    answer({ userId: found.id, ...erased.value });
  },
};
