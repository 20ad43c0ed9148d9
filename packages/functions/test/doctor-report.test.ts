import { limits } from "@serenya/contract";
import { generateDeviceKey, openSealed } from "@serenya/contract/client";
import type { Item } from "@serenya/domain";
import { reading, resultRow } from "@serenya/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { open, order } from "./requests.ts";
import { makeSystem, type System } from "./system.ts";

let system: System;
let token: string;
beforeEach(async () => {
  system = await makeSystem();
  token = (await system.person("ada")).token;
});
afterEach(() => system.close());

const day = 86_400_000;
const blobKeys = async () => (await system.tempBlobs.list("")).map(({ key }) => key.split("/")[0]);
const subscription = async () => (await system.call("subscriptionsGet", { token })).body.data;

async function signInAgain() {
  const answer = await system.call("oauthSignin", { body: await system.proof("ada") });
  token = answer.body.data.tokens.accessToken;
}

async function profile(): Promise<Item> {
  const changes = (await system.table.read(0, 1000)).filter(({ newImage }) => newImage?.SK === "PROFILE");
  const item = changes.at(-1)?.newImage;
  if (!item) throw new Error("there is no profile");
  return item;
}

async function changeProfile(changes: Partial<Item>) {
  const item = await profile();
  await system.table.write([
    {
      kind: "put",
      item: { ...item, ...changes, version: item.version + 1 },
      condition: { version: item.version },
    },
  ]);
}

const premium = (changes: Record<string, string | null> = {}) =>
  changeProfile({
    current_subscription: { type: "premium", status: "active", store: "apple", expiresAt: null, ...changes },
  });

describe("a doctor's report", () => {
  it("is ordered like a document is uploaded, and comes back sealed to the device", async () => {
    const ordered = await order(system, token, {
      readings: [reading(), reading({ results: [resultRow()] })],
    });
    expect(ordered.answer.status).toBe(202);
    const status = async () =>
      (await system.call("status", { token, params: { jobId: ordered.jobId } })).body.data;
    expect(await status()).toMatchObject({ status: "queued" });
    expect(await system.deliver(ordered.jobId)).toBe("finished");
    expect(await status()).toMatchObject({ status: "completed", stage: null, attempt: 1 });
    expect(await open(system, token, ordered)).toMatchObject({
      kind: "report",
      report: { sources: [{ reading: 0 }, { reading: 1 }], model: null },
    });
    expect(await blobKeys()).toEqual(["jobs", "outgoing"]);
    await system.call("cleanup", { token, params: { jobId: ordered.jobId } });
    expect(await blobKeys()).toEqual(["jobs"]);
  });

  it("can't be opened by another device", async () => {
    const { jobId } = await order(system, token);
    await system.deliver(jobId);
    const { sealed } = (await system.call("result", { token, params: { jobId } })).body.data;
    const { keys } = (await system.call("keys")).body.data;
    const deviceKey = await generateDeviceKey();
    expect(await openSealed({ sealed, jobId, deviceKey, keys })).toMatchObject({ error: "cannot-open" });
  });

  it("shows which values the person confirmed or typed", async () => {
    const doubtful = resultRow({ status: "confirm", reasons: ["no-ink"] });
    const ordered = await order(system, token, {
      readings: [reading({ results: [doubtful, doubtful, doubtful] })],
      confirmations: [
        { reading: 0, row: 0, how: "confirmed" },
        { reading: 0, row: 1, how: "typed" },
      ],
    });
    await system.deliver(ordered.jobId);
    const opened = await open(system, token, ordered);
    if (opened.kind !== "report") throw new Error(opened.kind);
    const ways = opened.report.values.flatMap(({ rows }) => rows.map(({ howRead }) => howRead));
    expect(ways).toEqual(["confirmed", "typed", "to-confirm"]);
  });

  it("refuses no readings, more than fifty, and what is no confirmation", async () => {
    for (const body of [
      { readings: [] },
      { readings: Array.from({ length: 51 }, () => reading({ results: [] })) },
      { confirmations: [{ reading: 0, row: 0, how: "verified" }] },
    ])
      expect((await order(system, token, body)).answer.body.error.code).toBe("validation_failed");
    expect(await blobKeys()).toEqual([]);
  });

  it("of somebody else answers like an unknown one", async () => {
    const { jobId } = await order(system, token);
    await system.deliver(jobId);
    const stranger = await system.person("eve");
    for (const operation of ["status", "result", "cleanup"] as const)
      expect((await system.call(operation, { token: stranger.token, params: { jobId } })).status).toBe(404);
  });
});

describe("the free report", () => {
  it("is one, and then premium is needed", async () => {
    expect(await subscription()).toEqual({
      subscription: { type: "free", status: "active", store: null, expiresAt: null },
      freeReport: { available: true, until: "2026-11-09T09:00:00.000Z" },
    });
    expect((await order(system, token)).answer.status).toBe(202);
    expect((await order(system, token)).answer).toMatchObject({
      status: 402,
      body: { error: { code: "premium_required" } },
    });
    expect((await subscription()).freeReport.available).toBe(false);
  });

  it("is given once to ten orders at one moment", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => order(system, token)));
    expect(answers.map(({ answer }) => answer.status).toSorted()).toEqual([202, ...Array(9).fill(402)]);
    expect((await profile()).counters).toMatchObject({ reports_made: 1 });
  });

  it.each([
    ["the last moment of the seventh day", 7 * day - 1, 202],
    ["the first moment after it", 7 * day, 402],
  ])("at %s", async (_name, later, status) => {
    system.clock.advance(later);
    await signInAgain();
    expect((await subscription()).freeReport.available).toBe(status === 202);
    expect((await order(system, token)).answer.status).toBe(status);
  });

  it("is given back when every attempt ends in a fault of ours, once", async () => {
    const { jobId } = await order(system, token);
    await breakRequest(jobId);
    for (const receive of [1, 2, 3, 4, 4]) expect(await system.deliver(jobId, receive)).toBe("again");
    expect((await system.call("status", { token, params: { jobId } })).body.data).toMatchObject({
      failure: { code: "processing_failed" },
    });
    expect((await profile()).counters).toMatchObject({ reports_made: 0 });
    expect((await order(system, token)).answer.status).toBe(202);
    expect((await order(system, token)).answer.status).toBe(402);
  });

  it("is told to the event files as a premium feature", async () => {
    await order(system, token);
    await system.drainStream();
    const events = await system.eventBlobs.list("observability/year=");
    const texts = await Promise.all(events.map(async ({ key }) => (await system.eventBlobs.get(key))?.bytes));
    expect(texts.map((bytes) => Buffer.from(bytes ?? []).toString()).join()).toContain(
      "premium_feature_used",
    );
  });
});

describe("premium", () => {
  it("goes on after the free one, up to the limit of the day", async () => {
    await premium();
    for (let made = 0; made < limits.perDay.reports; made++)
      expect((await order(system, token)).answer.status).toBe(202);
    expect((await order(system, token)).answer).toMatchObject({
      status: 429,
      body: { error: { code: "limit_reached", retryAt: "2026-11-03T00:00:00.000Z" } },
    });
  });

  it.each([
    [
      "cancelled, and paid for until tomorrow",
      { status: "cancelled", expiresAt: "2026-11-03T09:00:00.000Z" },
      202,
    ],
    ["cancelled, and over", { status: "cancelled", expiresAt: "2026-11-02T09:00:00.000Z" }, 402],
    ["active, and over", { expiresAt: "2026-11-01T09:00:00.000Z" }, 402],
    ["expired", { status: "expired" }, 402],
  ])("%s", async (_name, state, status) => {
    await changeProfile({ counters: { sign_ins: 0, documents_processed: 0, reports_made: 1 } });
    await premium(state);
    expect((await order(system, token)).answer.status).toBe(status);
  });
});

describe("the stores' webhook", () => {
  it.each([
    ["Apple's", { signedPayload: "x.y.z" }],
    ["Google's", { message: { data: "e30=", messageId: "1" }, subscription: "s" }],
  ])("%s is answered with 501 and changes nothing", async (_name, body) => {
    const before = await profile();
    const answer = await system.call("subscriptionsWebhook", { body });
    expect(answer).toMatchObject({ status: 501, body: { error: { code: "not_available" } } });
    expect(await profile()).toEqual(before);
  });
});

/** Puts something in that can't be understood, announced as it is: a fault of ours and not of the person. */
async function breakRequest(jobId: string) {
  const bytes = Buffer.from("{}");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const sha256 = Buffer.from(digest).toString("base64");
  const blob = await system.tempBlobs.get(`jobs/${jobId}`);
  const state = JSON.parse(Buffer.from(blob?.bytes ?? []).toString());
  const incoming = { size: bytes.length, type: "application/json", sha256 };
  const options = { type: "application/json", condition: "always" } as const;
  await system.tempBlobs.put(`jobs/${jobId}`, Buffer.from(JSON.stringify({ ...state, incoming })), options);
  await system.tempBlobs.put(`incoming/${jobId}`, bytes, options);
}
