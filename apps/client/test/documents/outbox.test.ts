import { ok } from "@serenya/contract";
import { createClient } from "@serenya/contract/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { tokens } from "../../../../packages/contract/test/examples.ts";
import { refusal } from "../../../../packages/contract/test/fake-server.ts";
import { type Records, StorageFault } from "../../src/device/index.ts";
import { createBackoff } from "../../src/documents/outbox/backoff.ts";
import { queueDocument, takeBack, tryAgain } from "../../src/documents/outbox/change-outgoing.ts";
import { runOutbox } from "../../src/documents/outbox/run-outbox.ts";
import { vaultTokens } from "../../src/session/vault-tokens.ts";
import { memoryRecords } from "./memory-records.ts";
import { outboxServer } from "./outbox-server.ts";

const UPLOAD = "POST /api/v1/process/upload";
const STORE = "POST /store/JOB";
const STATUS = "GET /api/v1/process/status/JOB";
const CLEANUP = "DELETE /api/v1/process/cleanup/JOB";

let records: Records;
let server: Awaited<ReturnType<typeof outboxServer>>;
let control: AbortController;
let running: Promise<void>;
let isOnline: boolean;
let cameOnline: () => void;

beforeEach(async () => {
  [records, server] = await Promise.all([memoryRecords(), outboxServer()]);
  await records.setSetting("tokens", tokens(1));
  vi.stubGlobal("fetch", server.fetch);
  isOnline = true;
  control = new AbortController();
  running = Promise.resolve();
});
afterEach(async () => {
  control.abort();
  await running;
  vi.unstubAllGlobals();
});

const client = () =>
  createClient({
    url: "http://api.test",
    tokens: vaultTokens({ records: () => records, subscribe: () => () => {} }),
  });

/** Waits between tries last no time, so that a test sees all of them. */
const impatient = () => ({ ...createBackoff(), waitFor: () => 0, soonest: () => 10_000 });

function start(backoff = createBackoff(), over: Records = records) {
  control = new AbortController();
  running = runOutbox({
    client: client(),
    records: over,
    signal: control.signal,
    isOnline: () => isOnline,
    onOnline: (listener) => {
      cameOnline = listener;
      return () => {};
    },
    storageFullText: "No room.",
    backoff,
  });
}
async function stop() {
  control.abort();
  await running;
}

const pdf = (text = "one") => new TextEncoder().encode(`%PDF-1.7 ${text}`);
const add = (name = "a.pdf", bytes = pdf()) =>
  queueDocument(records, { name, type: "application/pdf", bytes, pages: 1, faults: [] });
const entry = async (id: string) => (await records.outgoing()).find((one) => one.id === id);
const count = (request: string) => server.seen.filter((one) => one === request).length;
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 20 });
const stored = (id: string) =>
  until(async () => expect(await records.report(id)).toMatchObject({ receipt: expect.any(String) }));

describe("the outbox", () => {
  test("takes a document all the way: stored first, then cleaned up, then the receipt kept", async () => {
    const order: string[] = [];
    const watched: Records = {
      ...records,
      addReport: (...args) => {
        order.push("stored", ...server.seen.filter((request) => request === CLEANUP));
        return records.addReport(...args);
      },
    };
    const id = await add();
    start(createBackoff(), watched);
    await stored(id);
    expect(order).toEqual(["stored"]);
    expect(await records.outgoing()).toEqual([]);
    expect((await records.document(id))?.bytes).toEqual(pdf());
  });

  test("one at a time, oldest first", async () => {
    await add("first.pdf", pdf("first"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await add("second.pdf", pdf("second"));
    start();
    await stored(second);
    const ways = server.seen.filter((request) => request === UPLOAD || request === CLEANUP);
    expect(ways).toEqual([UPLOAD, CLEANUP, UPLOAD, CLEANUP]);
  });

  test("waits while the device is offline, or nobody is signed in", async () => {
    isOnline = false;
    const id = await add();
    start();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.seen).toEqual([]);
    await records.setSetting("tokens", null);
    isOnline = true;
    cameOnline();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.seen).toEqual([]);
    await records.setSetting("tokens", tokens(1));
    await stored(id);
  });

  test("a server that can't be reached is tried for as long as it takes", async () => {
    let tries = 0;
    server.instead = (request) => (request === UPLOAD && ++tries <= 9 ? "unreachable" : null);
    const id = await add();
    start(impatient());
    await stored(id);
    expect(tries).toBe(10);
  });

  test("after a failure it is not tried again at once, but as soon as the connection is back", async () => {
    server.instead = (request) => (request === UPLOAD ? "unreachable" : null);
    const id = await add();
    start();
    await until(() => expect(count(UPLOAD)).toBe(1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(count(UPLOAD)).toBe(1);
    expect(await entry(id)).toMatchObject({ status: "waiting-for-network", failure: null });
    server.instead = () => null;
    cameOnline();
    await stored(id);
  });

  test("what may pass is tried five times, then the person decides", async () => {
    server.instead = (request) => (request === UPLOAD ? refusal("internal_error") : null);
    const id = await add();
    start(impatient());
    await until(async () => expect(await entry(id)).toMatchObject({ status: "given-up" }));
    expect(count(UPLOAD)).toBe(5);
    server.instead = () => null;
    const given = await entry(id);
    if (given) await tryAgain({ client: client(), records }, given);
    await stored(id);
  });

  test("today's limit is told, and not tried again by itself", async () => {
    server.instead = (request) => (request === UPLOAD ? refusal("limit_reached") : null);
    const id = await add();
    start(impatient());
    await until(async () =>
      expect((await entry(id))?.failure?.action).toBe(
        "You have reached today's limit. You can try again tomorrow.",
      ),
    );
    expect(count(UPLOAD)).toBe(1);
  });

  test("a job that failed says why, and the next document goes on", async () => {
    server.becomes = {
      status: "failed",
      failure: { code: "document_encrypted", message: "m", action: "Locked." },
    };
    const failed = await add("locked.pdf", pdf("locked"));
    start();
    await until(async () =>
      expect(await entry(failed)).toMatchObject({
        status: "failed",
        failure: { code: "document_encrypted", action: "Locked." },
      }),
    );
    server.becomes = { status: "completed" };
    await stored(await add("good.pdf", pdf("good")));
  });

  test("goes on after a stop with the job that has the document already", async () => {
    server.becomes = { status: "processing", stage: "reading", attempt: 1 };
    const id = await add();
    start();
    await until(async () =>
      expect(await entry(id)).toMatchObject({ status: "processing", stage: "reading" }),
    );
    await stop();
    for (const one of server.jobs.values()) one.state = { status: "completed" };
    start();
    await stored(id);
    expect([count(UPLOAD), count(STORE)]).toEqual([1, 1]);
  });

  test("an upload that broke off is ended and sent anew", async () => {
    server.instead = (request) => (request === STORE ? "unreachable" : null);
    const id = await add();
    start();
    await until(() => expect(count(STORE)).toBe(1));
    await stop();
    server.instead = () => null;
    start();
    await stored(id);
    const [first, second] = [...server.jobs.values()];
    expect([first?.state.status, second?.state.status]).toEqual(["cleaned", "cleaned"]);
    expect(count(STORE)).toBe(2);
  });

  test("a cleanup that fails is done later; the report is there meanwhile", async () => {
    server.instead = (request) => (request === CLEANUP ? "unreachable" : null);
    const id = await add();
    start();
    await until(async () => expect(await records.report(id)).toMatchObject({ receipt: null }));
    await until(() => expect(count(CLEANUP)).toBe(1));
    await stop();
    server.instead = () => null;
    start();
    await stored(id);
  });

  test("a device without room keeps the job, and fetches its result when there is room", async () => {
    let addReport: Records["addReport"] = () => Promise.reject(new StorageFault("storage-full"));
    const small: Records = {
      ...records,
      addReport: (...args) => addReport(...args),
    };
    const id = await add();
    start(createBackoff(), small);
    await until(async () => expect(await entry(id)).toMatchObject({ status: "given-up" }));
    expect((await entry(id))?.failure?.action).toBe("No room.");
    addReport = records.addReport;
    const given = await entry(id);
    if (given) await tryAgain({ client: client(), records }, given);
    await stored(id);
    expect(count(UPLOAD)).toBe(1);
  });

  test("taken back while it is read: the work stops, the server forgets it, and so does the device", async () => {
    server.becomes = { status: "processing", stage: "reading", attempt: 1 };
    const id = await add();
    start();
    await until(async () => expect(await entry(id)).toMatchObject({ status: "processing" }));
    const now = await entry(id);
    if (now) await takeBack(records, now);
    await until(async () => expect(await records.outgoing()).toEqual([]));
    expect(count(CLEANUP)).toBe(1);
    expect(await records.reports()).toEqual([]);
    expect(await records.setting("receipts")).toHaveLength(1);
    const asked = count(STATUS);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(count(STATUS)).toBe(asked);
  });

  test("taken back before it went: nothing was ever sent", async () => {
    isOnline = false;
    const id = await add();
    start();
    const now = await entry(id);
    if (now) await takeBack(records, now);
    expect(await records.outgoing()).toEqual([]);
    isOnline = true;
    cameOnline();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.seen).toEqual([]);
  });

  test("a vault that shuts ends the work without a fault", async () => {
    await add();
    const shut: Records = {
      ...records,
      addReport: () => Promise.reject(new StorageFault("locked")),
    };
    start(createBackoff(), shut);
    await running;
    expect(ok(await records.reports())).toEqual(ok([]));
  });
});
