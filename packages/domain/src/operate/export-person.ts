import { jobKinds, type Profile } from "@serenya/contract";
import { type AuditCopy, type AuditEvent, findEvents } from "@serenya/contract/audit";
import type { FieldCipherDep } from "../crypto/field-cipher.ts";
import { pseudonymOf } from "../events/observe.ts";
import { type AuditDeps, recordAct } from "../events/record-act.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import { stateKey } from "../records/keys.ts";
import { type ProfileItem, presentProfile } from "../records/profile.ts";
import { copyOfBlobs } from "./copy-of-blobs.ts";
import { type JobFacts, jobFacts } from "./job-facts.ts";

/** All that the server holds about a person. What was read from documents is not there: only the device has it. */
export interface PersonExport {
  readonly exportedAt: string;
  readonly profile: Profile;
  readonly identity: { readonly provider: string; readonly externalId: string };
  readonly session: { readonly startedAt: string; readonly expiresAt: string } | null;
  readonly counters: ProfileItem["counters"];
  readonly usage: ProfileItem["usage"];
  /** Jobs whose state is still there, at most four days old; results among them are sealed to the device. */
  readonly jobs: readonly JobFacts[];
  readonly pseudonym: string;
  readonly events: readonly AuditEvent[];
}

/** Gathers what is held about a person, and writes down that somebody asked. */
export async function exportPerson(
  deps: TempBlobsDep & FieldCipherDep & AuditDeps,
  person: ProfileItem,
  events: AuditCopy = copyOfBlobs(deps),
): Promise<PersonExport> {
  const pseudonym = await pseudonymOf(person);
  const jobs = (
    await Promise.all(jobKinds.map((kind) => deps.tempBlobs.list(stateKey(`${kind}_${person.id}_`))))
  ).flat();
  const found = await findEvents(events, {
    from: new Date(person.created_at).toISOString().slice(0, 10),
    subject: pseudonym,
  });
  const facts = await Promise.all(jobs.map(({ key }) => jobFacts(deps, key.slice(stateKey("").length))));
  await recordAct(deps, { type: "operator_exported_account", subject: pseudonym });
  const { current_session: session } = person;
  return {
    exportedAt: deps.clock.now().toISOString(),
    profile: await presentProfile(deps, person),
    identity: { provider: person.auth_provider, externalId: person.external_id },
    session: session && {
      startedAt: new Date(session.started_at).toISOString(),
      expiresAt: new Date(session.expires_at).toISOString(),
    },
    counters: person.counters,
    usage: person.usage,
    jobs: facts.filter((one) => one !== undefined),
    pseudonym,
    events: found.map(({ event }) => event),
  };
}
