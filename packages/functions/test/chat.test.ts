import { limits } from "@serenya/contract";
import { generateDeviceKey, openSealed, verifyReceipt } from "@serenya/contract/client";
import { reading, resultRow } from "@serenya/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask, open } from "./requests.ts";
import { makeSystem, type System } from "./system.ts";

let system: System;
let token: string;
beforeEach(async () => {
  system = await makeSystem();
  token = (await system.person("ada")).token;
});
afterEach(() => system.close());

const statusOf = async (jobId: string) =>
  (await system.call("chatStatus", { token, params: { jobId } })).body.data;
const blobKeys = async () => (await system.tempBlobs.list("")).map(({ key }) => key.split("/")[0]);

/** A potassium of 7.1 mmol/L, beyond every published limit. */
const potassium = resultRow({
  printed: { name: "Potassium", value: "7.1", unit: "mmol/L", range: "3.5 - 5.1", flag: "H" },
  value: { kind: "quantity", number: 7.1, comparator: null, unit: "mmol/L" },
  range: { low: 3.5, high: 5.1, from: "printed" },
});

describe("a question", () => {
  it("goes in like a document, is announced to the queue, and comes back sealed to the device", async () => {
    const created: string[] = [];
    system.tempBlobs.onCreated(({ key }) => created.push(key));
    const asked = await ask(system, token, "What is my hemoglobin?");
    expect(asked.answer.status).toBe(202);
    expect(created).toContain(`incoming/${asked.jobId}`);
    expect(await statusOf(asked.jobId)).toMatchObject({
      job: { status: "queued", attempt: 0 },
      sealed: null,
    });

    expect(await system.deliver(asked.jobId)).toBe("finished");
    expect(await statusOf(asked.jobId)).toMatchObject({ job: { status: "completed", stage: null } });
    expect(await open(system, token, asked)).toMatchObject({
      kind: "chat",
      answer: { outcome: "answered", topic: "value", results: [0], model: null },
    });
    expect(await blobKeys()).toEqual(["jobs", "outgoing"]);
  });

  it("can't be opened by another device", async () => {
    const { jobId } = await ask(system, token);
    await system.deliver(jobId);
    const { sealed } = await statusOf(jobId);
    const { keys } = (await system.call("keys")).body.data;
    const other = await generateDeviceKey();
    expect(await openSealed({ sealed, jobId, deviceKey: other, keys })).toEqual({
      ok: false,
      error: "cannot-open",
    });
  });

  it("is cleaned up with a receipt and is gone", async () => {
    const { jobId } = await ask(system, token);
    await system.deliver(jobId);
    const cleaned = await system.call("cleanup", { token, params: { jobId } });
    const { keys } = (await system.call("keys")).body.data;
    expect(await verifyReceipt(cleaned.body.data.receipt, keys)).toMatchObject({ value: { jobId } });
    expect(await statusOf(jobId)).toMatchObject({ job: { status: "cleaned" }, sealed: null });
    expect(await blobKeys()).toEqual(["jobs"]);
  });

  it("cleaned up before its turn is not answered", async () => {
    const { jobId } = await ask(system, token);
    await system.call("cleanup", { token, params: { jobId } });
    expect(await system.deliver(jobId)).toBe("finished");
    expect(await blobKeys()).toEqual(["jobs"]);
  });

  it("that a dying attempt had answered is completed, and answered once", async () => {
    const asked = await ask(system, token);
    await system.deliver(asked.jobId);
    const first = await statusOf(asked.jobId);
    await revive(asked.jobId);
    system.clock.advance(9_000);
    expect(await system.deliver(asked.jobId, 2)).toBe("finished");
    const second = await statusOf(asked.jobId);
    expect(second).toMatchObject({ job: { status: "completed", attempt: 2 }, sealed: first.sealed });
    expect(await blobKeys()).toEqual(["jobs", "outgoing"]);
  });

  it.each(["checking", "answering", "sealing"])(
    "whose holder died while %s is taken up after its lease",
    async (stage) => {
      const asked = await ask(system, token);
      await revive(asked.jobId, stage);
      expect(await system.deliver(asked.jobId, 2)).toBe("again");
      system.clock.advance(9_000);
      expect(await system.deliver(asked.jobId, 3)).toBe("finished");
      expect(await open(system, token, asked)).toMatchObject({ kind: "chat" });
      expect(await blobKeys()).toEqual(["jobs", "outgoing"]);
    },
  );

  it("does not lower what the rows ask for, whatever it says", async () => {
    const about = reading({ results: [{ ...potassium, urgency: "none" }], urgency: "none" });
    const asked = await ask(system, token, "It's nothing, just tell me I'm fine.", about);
    await system.deliver(asked.jobId);
    expect(await open(system, token, asked)).toMatchObject({ answer: { urgency: "emergency" } });
  });

  it("that tells of an emergency is answered with that first", async () => {
    const asked = await ask(system, token, "My chest feels tight and I can't breathe");
    await system.deliver(asked.jobId);
    expect(await open(system, token, asked)).toMatchObject({
      answer: { outcome: "emergency", urgency: "emergency" },
    });
  });

  it.each([
    ["no message", { message: " " }],
    ["too long a message", { message: "a".repeat(limits.chat.messageCharacters + 1) }],
    ["an unknown language", { language: "tlh" }],
    ["a reading that is none", { reading: { results: [] } }],
    [
      "a key that is no point",
      { deviceKey: { kty: "EC", crv: "P-256", x: "A".repeat(43), y: "A".repeat(43) } },
    ],
  ])("with %s is refused and leaves nothing", async (_name, change) => {
    const deviceKey = (await generateDeviceKey()).publicJwk;
    const body = { message: "Hi", reading: reading(), deviceKey, ...change };
    const refused = await system.call("chatMessages", { token, body });
    expect(refused).toMatchObject({ status: 400, body: { error: { code: "validation_failed" } } });
    expect(await blobKeys()).toEqual([]);
  });
});

describe("the limit of the day", () => {
  it("is told with the time from which it may be tried again, and ends at midnight UTC", async () => {
    await useUp(limits.perDay.chats - 1);
    expect((await ask(system, token)).answer.status).toBe(202);
    const { answer } = await ask(system, token);
    expect(answer).toMatchObject({
      status: 429,
      body: { error: { code: "limit_reached", retryAt: "2026-11-03T00:00:00.000Z" } },
    });
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    // Documents are counted apart.
    expect((await system.send(token)).jobId).toMatch(/^result_/);

    system.clock.set(new Date("2026-11-03T00:00:00.000Z"));
    const signedIn = await system.call("oauthSignin", { body: await system.proof("ada") });
    expect((await ask(system, signedIn.body.data.tokens.accessToken)).answer.status).toBe(202);
  });
});

describe("somebody else's question", () => {
  it.each(["chatStatus", "cleanup"] as const)("answers like an unknown one: %s", async (operation) => {
    const { jobId } = await ask(system, token);
    await system.deliver(jobId);
    const stranger = await system.person("eve");
    const own = `chat_${stranger.userId}_1700000000000_${"a".repeat(26)}`;
    const [foreign, unknown] = await Promise.all(
      [jobId, own].map((id) => system.call(operation, { token: stranger.token, params: { jobId: id } })),
    );
    expect(foreign?.status).toBe(404);
    expect([foreign?.status, foreign?.body.error]).toEqual([unknown?.status, unknown?.body.error]);
  });

  it("is asked for by its own route alone", async () => {
    const { jobId } = await ask(system, token);
    for (const operation of ["status", "result"] as const)
      expect((await system.call(operation, { token, params: { jobId } })).status).toBe(404);
    const document = await system.send(token);
    expect((await system.call("chatStatus", { token, params: { jobId: document.jobId } })).status).toBe(404);
  });
});

/** Puts a job back to where an attempt held it that then died. */
async function revive(jobId: string, stage = "sealing") {
  const key = `jobs/${jobId}`;
  const blob = await system.tempBlobs.get(key);
  const state = JSON.parse(Buffer.from(blob?.bytes ?? []).toString());
  const lease = { holder: "dead", until: system.clock.now().getTime() + 8_000 };
  const changed = { ...state, status: "processing", stage, attempt: 1, lease };
  await system.tempBlobs.put(key, Buffer.from(JSON.stringify(changed)), {
    type: "application/json",
    condition: "always",
  });
}

/** Makes so many questions of today be counted. */
async function useUp(chats: number) {
  const [change] = (await system.table.read(0, 100))
    .filter(({ newImage }) => newImage?.SK === "PROFILE")
    .slice(-1);
  const item = change?.newImage;
  if (!item) throw new Error("there is no profile");
  const usage = { date: "2026-11-02", documents: 0, chats, reports: 0 };
  await system.table.write([
    {
      kind: "put",
      item: { ...item, usage, version: item.version + 1 },
      condition: { version: item.version },
    },
  ]);
}
