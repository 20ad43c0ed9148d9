import { join } from "node:path";
import { openKeys, openSecrets, systemIds } from "@serenya/adapters-local";
import { type AuditEvent, verifyAudit } from "@serenya/contract/audit";
import { verifyReceipt } from "@serenya/contract/client";
import {
  createEmailIndex,
  createEventChain,
  createFieldCipher,
  createSigner,
  noMetrics,
} from "@serenya/domain";
import {
  accountsBroughtBack,
  addPepper,
  addSigningKey,
  changeEmailPeppers,
  changeSigningKeys,
  copyOfBlobs,
  describeSigningKeys,
  dropOldPeppers,
  erasePerson,
  exportPerson,
  jobFacts,
  judgeDeadJob,
  loadEmailPeppers,
  loadSigningKeys,
  peopleByEmail,
  personById,
  reapplyDeletions,
  rekeyAll,
  retireSigningKeys,
  revokeAllSessions,
  revokeSession,
  switchSigningKey,
} from "@serenya/domain/operate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeSystem, type System } from "./system.ts";

const minute = 60_000;
let system: System;
let deps: ReturnType<typeof operatorsDeps>;
beforeEach(async () => {
  system = await makeSystem();
  deps = operatorsDeps(system);
});
afterEach(() => system.close());

/** What an operator's tool has: the same state as the system, and nothing of its memory. */
function operatorsDeps({ folder, clock, table, tempBlobs, eventBlobs }: System) {
  const secretsEditor = openSecrets(join(folder, "secrets"));
  const config = {
    environment: "test",
    tableName: "serenya-test",
    issuer: "https://serenya.test",
    lease: { seconds: 8, renewSeconds: 2 },
    readingSeconds: 10,
  };
  const common = { clock, secrets: secretsEditor };
  return {
    clock,
    table,
    tempBlobs,
    eventBlobs,
    ids: systemIds,
    metrics: noMetrics,
    tableScan: table,
    secretsEditor,
    eventChain: createEventChain({ eventBlobs, clock }),
    signer: createSigner(common),
    emailIndex: createEmailIndex(common),
    fieldCipher: createFieldCipher({ keys: openKeys(join(folder, "master.key")), config, clock }),
  };
}

const profile = (token: string) => system.call("profileGet", { token });
const refresh = (refreshToken: string) => system.call("refresh", { body: { refreshToken } });
const signIn = async (sub: string) => system.call("oauthSignin", { body: await system.proof(sub) });
async function events(): Promise<AuditEvent[]> {
  const blobs = await system.eventBlobs.list("observability/year=");
  const texts = await Promise.all(blobs.map(async ({ key }) => (await system.eventBlobs.get(key))?.bytes));
  return texts.map((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
}
const eventTypes = async () => (await events()).map(({ type }) => type);
const only = <T>([one, ...more]: readonly T[]): T => {
  if (one === undefined || more.length > 0) throw new Error(`${more.length + 1} where one was expected`);
  return one;
};

describe("revoking every session", () => {
  it("refuses every token and every refresh, and everybody can sign in again", async () => {
    const [ada, bob] = [await system.person("ada"), await system.person("bob")];
    await revokeAllSessions(deps);
    for (const { token, refreshToken } of [ada, bob]) {
      expect((await profile(token)).status).toBe(401);
      expect((await refresh(refreshToken)).status).toBe(401);
    }
    system.clock.advance(1);
    const again = await signIn("ada");
    expect((await profile(again.body.data.tokens.accessToken)).body.data.id).toBe(ada.userId);
    expect((await refresh(again.body.data.tokens.refreshToken)).status).toBe(200);
    expect(await eventTypes()).toEqual(["operator_revoked_sessions"]);
  });

  it("can be done again, and then holds for those who have signed in meanwhile", async () => {
    await revokeAllSessions(deps);
    system.clock.advance(minute);
    const { token } = await system.person("ada");
    await revokeAllSessions(deps);
    expect((await profile(token)).status).toBe(401);
  });

  it("of one person leaves the others alone", async () => {
    const [ada, bob] = [await system.person("ada"), await system.person("bob")];
    const person = only(await personById(deps, ada.userId));
    expect(await revokeSession(deps, person)).toBe(true);
    expect(await revokeSession(deps, person)).toBe(false);
    expect((await profile(ada.token)).status).toBe(401);
    expect((await profile(bob.token)).status).toBe(200);
  });
});

describe("rotating the signing keys", () => {
  const add = () => changeSigningKeys(deps, "add", (held) => addSigningKey(held, system.clock.now()));
  const next = () => changeSigningKeys(deps, "switch", (held) => switchSigningKey(held, system.clock.now()));
  const retire = (options = {}) =>
    changeSigningKeys(deps, "retire", (held) => retireSigningKeys(held, system.clock.now(), options));
  const states = async () => describeSigningKeys(await loadSigningKeys(deps)).map(({ state }) => state);

  it("signs nobody out: sessions go on through every step", async () => {
    let { token, refreshToken } = await system.person("ada");
    const goOn = async (minutes: number) => {
      for (let passed = 0; passed < minutes; passed++) {
        system.clock.advance(minute);
        if ((await profile(token)).status === 200) continue;
        const { body } = await refresh(refreshToken);
        ({ accessToken: token, refreshToken } = body.data.tokens);
        expect((await profile(token)).status).toBe(200);
      }
    };
    await goOn(3);
    expect((await add()).ok).toBe(true);
    expect(await states()).toEqual(["signs", "waits"]);
    await goOn(6);
    expect((await next()).ok).toBe(true);
    expect(await states()).toEqual(["accepted", "signs"]);
    await goOn(21);
    expect((await retire()).ok).toBe(true);
    expect(await states()).toEqual(["retired", "signs"]);
    await goOn(20);
    expect(await eventTypes()).toEqual(Array.from({ length: 3 }, () => "operator_rotated_signing_keys"));
  });

  it("takes no step before everybody has seen the one before", async () => {
    await add();
    expect(await add()).toMatchObject({ error: { code: "key-already-waiting" } });
    const until = new Date(system.clock.now().getTime() + 6 * minute);
    expect(await next()).toEqual({ ok: false, error: { code: "too-soon", until } });
    expect(await retire()).toMatchObject({ error: { code: "nothing-to-retire" } });
    system.clock.advance(6 * minute);
    await next();
    expect(await next()).toMatchObject({ error: { code: "no-key-waiting" } });
    expect(await retire()).toMatchObject({ error: { code: "too-soon" } });
  });

  it("keeps receipts of a retired key checkable, and accepts no token of it", async () => {
    const { token } = await system.person("ada");
    const { jobId } = await system.send(token);
    const { receipt } = (await system.call("cleanup", { token, params: { jobId } })).body.data;
    await add();
    system.clock.advance(6 * minute);
    await next();
    await retire({ isCompromised: true });
    system.clock.advance(6 * minute);
    expect((await profile(token)).status).toBe(401);
    const { keys } = (await system.call("keys")).body.data;
    expect(keys).toHaveLength(2);
    expect(JSON.stringify(keys)).not.toMatch(/"d"|addedAt/);
    expect(await verifyReceipt(receipt, keys)).toMatchObject({ ok: true, value: { jobId } });
    expect(JSON.stringify(await loadSigningKeys(deps)).match(/"d":/g)).toHaveLength(1);
  });
});

describe("changing the pepper of the e-mail index", () => {
  it("finds everybody and lets everybody sign in, before, during and after", async () => {
    const people = await Promise.all(["ada", "bob", "eve"].map((sub) => onboardAs(sub)));
    const check = async () => {
      for (const { sub, userId } of people) {
        expect((await signIn(sub)).status).toBe(200);
        // What a process has kept of the secret is not asked: a tool begins with nothing.
        const found = await peopleByEmail(operatorsDeps(system), `${sub}@example.org`);
        expect(only(found).id).toBe(userId);
      }
    };
    await check();
    await changeEmailPeppers(deps, "add", (held) => ({
      ok: true,
      value: addPepper(held, system.clock.now()),
    }));
    await check();
    system.clock.advance(6 * minute);
    people.push(await onboardAs("new"));
    expect(await dropOldPeppers(deps, await loadEmailPeppers(deps), system.clock.now())).toEqual({
      ok: false,
      error: { code: "still-in-use", accounts: 3 },
    });
    expect(await rekeyAll(deps, await loadEmailPeppers(deps))).toEqual({ seen: 4, rekeyed: 3 });
    expect(await rekeyAll(deps, await loadEmailPeppers(deps))).toEqual({ seen: 4, rekeyed: 0 });
    await check();
    const dropped = await changeEmailPeppers(deps, "drop", (held) =>
      dropOldPeppers(deps, held, system.clock.now()),
    );
    expect(dropped.ok && Object.keys(dropped.value.peppers)).toEqual(["v2"]);
    await check();
  });

  it("drops nothing while a process may still file by the old one", async () => {
    await changeEmailPeppers(deps, "add", (held) => ({
      ok: true,
      value: addPepper(held, system.clock.now()),
    }));
    const refused = await dropOldPeppers(deps, await loadEmailPeppers(deps), system.clock.now());
    expect(refused).toMatchObject({ error: { code: "too-soon" } });
  });

  async function onboardAs(sub: string) {
    const { consents } = await import("./system.ts").then(({ allConsents }) => ({ consents: allConsents() }));
    const body = { ...(await system.proof(sub, { email: `${sub}@example.org` })), consents };
    const made = await system.call("oauthOnboarding", { body });
    return { sub, userId: made.body.data.profile.id as string };
  }
});

describe("a person's request", () => {
  it("to see everything is answered with what the server holds, and is written down", async () => {
    const { token, userId } = await system.person("ada");
    system.clock.advance(minute);
    const { jobId } = await system.send(token);
    await system.deliver(jobId);
    await system.drainStream();
    const person = only(await peopleByEmail(deps, " ADA@example.org "));
    const exported = await exportPerson(deps, person);
    expect(exported).toMatchObject({
      profile: { id: userId, email: "ada@example.org" },
      identity: { provider: "google", externalId: "ada" },
      jobs: [{ jobId, status: "completed", result: { size: expect.any(Number) }, uploaded: null }],
      counters: { documents_processed: 1 },
    });
    expect(exported.events.map(({ type }) => type)).toEqual(["user_registered", "document_processed"]);
    const text = JSON.stringify(exported);
    for (const secret of ["refresh_hash", "event_salt", person.event_salt])
      expect(text).not.toContain(secret);
    expect((await events()).find(({ type }) => type === "operator_exported_account")?.subject).toBe(
      exported.pseudonym,
    );
  });

  it("to be erased does what the app does, and is proved by the events", async () => {
    const { token, userId } = await system.person("ada");
    const { jobId } = await system.send(token);
    const erased = await erasePerson(deps, only(await personById(deps, userId)));
    await system.drainStream();
    if (!erased.ok) throw new Error(erased.error.code);
    const { keys } = (await system.call("keys")).body.data;
    expect(await verifyReceipt(erased.value.receipt, keys)).toMatchObject({ ok: true, value: { userId } });
    expect((await profile(token)).status).toBe(401);
    expect(await system.tempBlobs.head(`incoming/${jobId}`)).toBeUndefined();
    expect(await personById(deps, userId)).toEqual([]);
    const subjects = (await events())
      .filter(({ type }) => ["account_deleted", "operator_erased_account"].includes(type))
      .map(({ subject }) => subject);
    expect(subjects).toEqual([erased.value.pseudonym, erased.value.pseudonym]);
    const report = await verifyAudit(copyOfBlobs(deps));
    expect(report.days.map(({ state }) => state)).toEqual(["open"]);
  });
});

describe("after a table was restored", () => {
  it("nobody who has left comes back, and nobody else is lost", async () => {
    const [ada, bob] = [await system.person("ada"), await system.person("bob")];
    const before = [];
    for await (const item of system.table.scan()) before.push(item);
    await system.call("profileDelete", { token: ada.token });
    await system.drainStream();
    // Back come the items as they were: profile and guard of the one who has left.
    for (const item of before) {
      if (await system.table.get(item)) continue;
      await system.table.write([{ kind: "put", item: { ...item, version: 1 }, condition: { absent: true } }]);
    }
    expect(await personById(deps, ada.userId)).toHaveLength(1);
    const { seen, back } = await accountsBroughtBack(deps, await events());
    expect([seen, back.map(({ id }) => id)]).toEqual([2, [ada.userId]]);
    expect(await reapplyDeletions(deps, back)).toBe(1);
    expect(await personById(deps, ada.userId)).toEqual([]);
    expect(await personById(deps, bob.userId)).toHaveLength(1);
    expect((await accountsBroughtBack(deps, await events())).back).toEqual([]);
    // Ada may begin anew.
    expect((await system.onboard("ada")).status).toBe(201);
  });
});

describe("what may be told of a job", () => {
  it("is states and times, and nothing of what was in it", async () => {
    const { token } = await system.person("ada");
    const { jobId } = await system.send(token);
    const waiting = await judgeDeadJob(deps, jobId);
    expect(waiting).toMatchObject({
      verdict: "redrive",
      facts: { status: "waiting", uploaded: { size: expect.any(Number) }, result: null },
    });
    await system.deliver(jobId);
    expect(await judgeDeadJob(deps, jobId)).toMatchObject({ verdict: "settled" });
    await system.call("cleanup", { token, params: { jobId } });
    expect(await jobFacts(deps, jobId)).toMatchObject({ status: "cleaned", hasReceipt: true, result: null });
  });

  it("is nothing where there is nothing", async () => {
    expect(await jobFacts(deps, "no job id")).toBeUndefined();
    const unknown = `result_${systemIds.uuid()}_1700000000000_${"a".repeat(26)}`;
    expect(await judgeDeadJob(deps, unknown)).toEqual({ verdict: "gone", facts: undefined });
  });
});
