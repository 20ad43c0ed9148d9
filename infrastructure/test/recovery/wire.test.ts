import { randomUUID } from "node:crypto";
import { pseudonymOf } from "@serenya/domain";
import { personById } from "@serenya/domain/operate";
import { profileItem } from "@serenya/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erase, exportTask, person } from "../../recovery/tasks/people.ts";
import { rekeyEmails } from "../../recovery/tasks/rekey-emails.ts";
import { revoke } from "../../recovery/tasks/revoke.ts";
import { rotateKeys } from "../../recovery/tasks/rotate-keys.ts";
import { type WireInstallation, wireInstallation } from "./wire-installation.ts";

/** The tasks over the AWS adapters, with the real SDK on a real wire. */
let wire: WireInstallation;
beforeAll(async () => {
  wire = await wireInstallation();
});
afterAll(() => wire.close());

const email = "jane@example.org";
const ids: string[] = [];
const deps = () => wire.installation.deps;
async function signUp(address: string) {
  const id = randomUUID();
  ids.push(id);
  const session = {
    session_id: randomUUID(),
    refresh_hash: "hash",
    started_at: Date.now(),
    expires_at: 9e12,
  };
  const sealed = await deps().fieldCipher.encrypt(id, "email", address);
  const name = await deps().fieldCipher.encrypt(id, "name", "Jane Roe");
  const profile = profileItem(id, {
    email: sealed,
    name,
    GSI1PK: await deps().emailIndex.keyFor(address),
    event_salt: Buffer.from(id).toString("base64url"),
    current_session: session,
  });
  const guard = { PK: `IDENTITY#google#sub-of-${id}`, SK: "GUARD", version: 1, user_id: id };
  await deps().table.write([
    { kind: "put", item: profile, condition: { absent: true } },
    { kind: "put", item: guard, condition: { absent: true } },
  ]);
  return profile;
}

describe("tasks on AWS", () => {
  it("re-key every address, in pages, and find people by any pepper meanwhile", async () => {
    const jane = await signUp(email);
    for (let other = 0; other < 6; other++) await signUp(`other-${other}@example.org`);
    expect((await wire.run(rekeyEmails, {}, { words: ["add"] })).answer.versions).toEqual(["v1", "v2"]);
    const { answer } = await wire.run(person, { email });
    expect(answer).toEqual({ userId: jane.id, provider: "google", pseudonym: await pseudonymOf(jane) });
    expect((await wire.run(rekeyEmails, {}, { words: ["walk"] })).answer).toEqual({ seen: 7, rekeyed: 7 });
    expect((await wire.run(rekeyEmails, {}, { words: ["walk"] })).answer).toEqual({ seen: 7, rekeyed: 0 });
    const [now] = await personById(deps(), jane.id);
    expect(now?.GSI1PK).toMatch(/^EMAIL#v2#[0-9a-f]{64}$/);
    await expect(wire.run(rekeyEmails, {}, { words: ["drop"] })).rejects.toMatchObject({ code: "too-soon" });
  });

  it("rotate the signing keys step by step, and refuse one that comes too soon", async () => {
    const states = async () =>
      (await wire.run(rotateKeys)).answer.map(({ state }: { state: string }) => state);
    expect(await states()).toEqual(["signs"]);
    await wire.run(rotateKeys, {}, { words: ["add"], agreed: false });
    expect(await states()).toEqual(["signs"]);
    await wire.run(rotateKeys, {}, { words: ["add"] });
    expect(await states()).toEqual(["signs", "waits"]);
    await expect(wire.run(rotateKeys, {}, { words: ["switch"] })).rejects.toMatchObject({ code: "too-soon" });
    await expect(wire.run(rotateKeys, {}, { words: ["retire"] })).rejects.toMatchObject({
      code: "not-possible-now",
    });
  });

  it("export and erase a person, who is then in no item", async () => {
    const sam = await signUp("sam@example.org");
    const { answer } = await wire.run(exportTask, { email: "sam@example.org" });
    expect(answer).toMatchObject({ profile: { email: "sam@example.org", name: "Jane Roe" }, jobs: [] });
    const erased = await wire.run(erase, { user: sam.id });
    expect(erased.answer.receipt.split(".")).toHaveLength(3);
    for await (const item of wire.scanOf(wire.source)) expect(JSON.stringify(item)).not.toContain(sam.id);
    await expect(wire.run(erase, { user: sam.id })).rejects.toMatchObject({ code: "not-found" });
  });

  it("ask who is meant where one address has two accounts", async () => {
    const twins = [await signUp("twin@example.org"), await signUp("twin@example.org")];
    await expect(wire.run(erase, { email: "twin@example.org" })).rejects.toMatchObject({
      code: "ambiguous",
      message: expect.stringContaining(twins[0]?.id ?? ""),
    });
  });

  it("end one session, or all", async () => {
    const [one] = [await signUp("one@example.org"), await signUp("two@example.org")];
    await wire.run(revoke, { user: one.id });
    expect((await personById(deps(), one.id))[0]?.current_session).toBeNull();
    expect((await wire.run(revoke, { user: one.id })).said).toContain("There was no session.");
    const { said } = await wire.run(revoke, { all: true });
    expect(said).toMatch(/Sessions that began before \d{4}-/);
    await wire.run(revoke, { all: true });
  });

  it("tell what they did in the events, and name nobody there", async () => {
    const keys = (await deps().eventBlobs.list("observability/year=")).map(({ key }) => key);
    const types = new Set(keys.map((key) => key.split("/").at(-1)?.split("-")[0]));
    expect([...types].toSorted((a = "", b = "") => a.localeCompare(b))).toEqual([
      "operator_erased_account",
      "operator_exported_account",
      "operator_rekeyed_email_index",
      "operator_revoked_sessions",
      "operator_rotated_signing_keys",
    ]);
    for (const key of keys) {
      const text = Buffer.from((await deps().eventBlobs.get(key))?.bytes ?? []).toString("utf8");
      for (const secret of [...ids, "@example"]) expect(text).not.toContain(secret);
    }
  });
});
