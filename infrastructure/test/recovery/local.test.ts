import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, generateDeviceKey, verifyReceipt } from "@serenya/contract/client";
import { eventually } from "@serenya/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serenya } from "../../../apps/cli/test/serenya.ts";
import { openNoteFolder } from "../../../apps/local/src/state/note-folder.ts";
import { statePaths } from "../../../apps/local/src/state/paths.ts";
import { newPerson, onboardingBody, type Person } from "../../../apps/local/test/support/person.ts";
import { signInAtProvider } from "../../../apps/local/test/support/sign-in.ts";
import { startSystem, type TestSystem } from "../../../apps/local/test/support/system.ts";
import { recover } from "./run-task.ts";

/** One local process's life: it runs, is stopped, tasks are done to its state, it runs again. */
let system: TestSystem;
let state: string;
let person: Person;
const email = `${randomUUID()}@example.org`;
const local = (...args: string[]) => recover(...args, "--local", state);
const signIn = async () => {
  const identity = { provider: "google" as const, email, name: "Test Person" };
  const { consents: _, ...body } = onboardingBody(await signInAtProvider(system.url, identity));
  return person.client.oauthSignin({ body });
};

beforeAll(async () => {
  system = await startSystem();
  ({ state } = system);
  person = await newPerson(system.url, { email });
});
afterAll(() => system.close());

describe("tasks on a local process", () => {
  it("are refused while it runs", async () => {
    const refused = await local("person", "--email", email);
    expect(refused).toMatchObject({ status: 1, out: "" });
    expect(refused.notes).toBe("state-in-use: The local process is running: stop it first (Ctrl-C).\n");
    await system.close();
  });

  it("change nothing with --dry-run, and nothing that nobody has agreed to", async () => {
    for (const args of [
      ["revoke", "--all"],
      ["rotate-keys", "add"],
      ["erase", "--email", email],
    ]) {
      const looked = await local(...args, "--dry-run");
      expect(looked).toMatchObject({ status: 0, out: "" });
      expect(looked.notes).toContain("Nothing was changed.");
      expect((await local(...args)).notes).toContain("not-confirmed: Nobody is there to ask");
    }
    expect((await local("rotate-keys")).json()).toHaveLength(1);
  });

  it("find a person by address, and tell nothing else", async () => {
    const { status, json } = await local("person", "--email", email.toUpperCase());
    expect(status).toBe(0);
    expect(json()).toEqual({
      userId: person.profile.id,
      provider: "google",
      pseudonym: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await local("person", "--email", "nobody@example.org")).toMatchObject({
      status: 1,
      notes: "not-found: There is no such account.\n",
    });
  });

  it("export what is held of them", async () => {
    const { json } = await local("export", "--user", person.profile.id, "--yes");
    expect(json()).toMatchObject({ profile: { email }, events: [{ type: "user_registered" }] });
  });

  it("rotate keys and re-key addresses, and who was signed in still is", async () => {
    for (const step of ["add", "switch"]) expect((await local("rotate-keys", step, "--yes")).status).toBe(0);
    expect((await local("rotate-keys", "retire", "--yes")).notes).toMatch(/too-soon: .* from \d{4}-/);
    expect((await local("rotate-keys")).json().map(({ state: is }: { state: string }) => is)).toEqual([
      "accepted",
      "signs",
    ]);
    expect((await local("rekey-emails", "add", "--yes")).json().versions).toEqual(["v1", "v2"]);
    expect((await local("rekey-emails", "walk", "--yes")).json()).toEqual({ seen: 1, rekeyed: 1 });
    expect((await local("rekey-emails", "drop", "--yes")).notes).toContain("too-soon:");
    expect((await local("person", "--email", email)).status).toBe(0);

    system = await startSystem({ state });
    const profile = await personAt(system.url).client.profileGet();
    expect(profile.ok && profile.value.email).toBe(email);
    await system.close();
  });

  it("end every session, and people sign in again", async () => {
    expect((await local("revoke", "--all", "--yes")).status).toBe(0);
    system = await startSystem({ state });
    person = personAt(system.url);
    expect((await person.client.profileGet()).ok).toBe(false);
    const again = await signIn();
    if (!again.ok) throw new Error("nobody can sign in");
    await person.tokens.set(again.value.tokens);
    expect((await person.client.profileGet()).ok).toBe(true);
  });

  it("tell of a job, and let dead letters be worked on again", async () => {
    const announced = await person.client.upload({
      body: {
        size: 1_000,
        type: "application/pdf",
        sha256: `${"A".repeat(43)}=`,
        deviceKey: (await generateDeviceKey()).publicJwk,
      },
    });
    const jobId = announced.ok ? announced.value.jobId : "";
    await system.close();
    expect((await local("job", jobId)).json()).toMatchObject({ jobId, status: "waiting", uploaded: null });
    const notes = await openNoteFolder(statePaths(state).deadLetters);
    await notes.keep(`incoming/${jobId}`, {
      key: `incoming/${jobId}`,
      receives: 4,
      at: "2026-11-22T00:00:00Z",
    });
    const looked = await local("redrive", "--dry-run");
    expect(looked.notes).toContain(`${jobId}  waiting  received 4  let go`);
    expect(await notes.names()).toHaveLength(1);
    expect((await local("redrive", "--leave", jobId, "--yes")).json()).toEqual({ found: 1, left: 1 });
    expect((await local("redrive", "--yes")).json()).toEqual({ found: 1, "let go": 1 });
    expect(await notes.names()).toEqual([]);
  });

  it("erase a person, with a receipt, and the events prove it", async () => {
    const { userId, receipt, pseudonym } = (await local("erase", "--email", email, "--yes")).json();
    expect(userId).toBe(person.profile.id);
    system = await startSystem({ state });
    person = personAt(system.url);
    const keys = await person.client.keys();
    const checked = keys.ok && (await verifyReceipt(receipt, keys.value.keys));
    expect(checked).toMatchObject({ ok: true, value: { subject: "account", userId } });
    expect((await signIn()).ok).toBe(false);
    // The change of the table is told by the stream, which runs by itself.
    await eventually(async () => {
      const files = await readdir(statePaths(state).eventBlobs, { recursive: true });
      expect(files.some((file) => file.includes("account_deleted-"))).toBe(true);
    });
    await system.close();

    const copy = await mkdtemp(join(tmpdir(), "serenya-events-"));
    expect(await local("copy-events", "--to", copy, "--yes")).toMatchObject({ status: 0 });
    const proof = await serenya("audit", "proof", pseudonym, "--dir", copy);
    expect(proof).toMatchObject({ status: 0, out: expect.stringContaining("account_deleted") });
    const verified = await serenya("audit", "verify", "--dir", copy);
    expect(verified.out).toMatch(/nothing is missing, altered, moved or cut off\.\n$/);
    const { out } = await serenya("audit", "count", "--dir", copy);
    for (const act of ["exported_account", "rotated_signing_keys", "rekeyed_email_index", "revoked_sessions"])
      expect(out).toContain(`operator_${act}`);
    expect((await local("reapply-deletions", "--yes")).json()).toMatchObject({ accounts: 0, forgotten: 0 });
    system = await startSystem({ state });
  });

  it("say nothing of the keys themselves", async () => {
    const secret = await readFile(join(statePaths(state).secrets, "signing-keys.json"), "utf8");
    const keys: { d?: string }[] = JSON.parse(secret).keys;
    await system.close();
    const { out, notes } = await local("rotate-keys");
    for (const { d = "" } of keys) expect(out + notes).not.toContain(d);
    system = await startSystem({ state });
  });
});

describe("a command that is wrong", () => {
  it.each([
    [["lunch"], "usage: There is no task lunch. See: npm run recover\n"],
    [["revoke", "--all"], "usage: Say where, with --env dev, --env prod or --local FOLDER.\n"],
    [["rollback", "--local", "/tmp"], "usage: Say where, with --env dev or --env prod.\n"],
    [["revoke", "--everything"], "usage: Unknown option '--everything'"],
  ])("%j is refused with a sentence and 2", async (args, sentence) => {
    const { status, notes } = await recover(...args);
    expect(status).toBe(2);
    expect(notes).toContain(sentence.trimEnd());
  });

  it("help is there for every task", async () => {
    const { out } = await recover();
    const names = [...out.matchAll(/^ {2}([a-z][a-z-]+) {2,}/gm)].map(([, name]) => name ?? "");
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect((await recover(name, "--help")).out).toContain(`recover -- ${name}`);
  });
});

/** The same device, wherever the process is now. */
function personAt(url: string): Person {
  const { tokens, profile, accessToken } = person;
  return { client: createClient({ url, tokens }), tokens, profile, accessToken };
}
